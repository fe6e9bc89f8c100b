import type { Filter } from "@standpoint/contract";
import { useNavigate } from "@tanstack/react-router";
import { withoutFilter } from "../../search.ts";

/** `isTyping`: one of many small changes, not a step to come back to. */
export type ChangeFilter = (filter: Filter, options?: { readonly isTyping?: boolean }) => void;

/** Puts another query into the view's address; what else it says stays. */
export function useChangeFilter(): ChangeFilter {
  const navigate = useNavigate();
  return (filter, { isTyping = false } = {}) =>
    void navigate({
      to: ".",
      search: (current) => ({ ...withoutFilter(current), ...filter }),
      replace: isTyping,
      resetScroll: false,
    });
}
