import { useId } from "react";
import { useMessages } from "../../messages.ts";
import type { StatementSort } from "../../search.ts";
import { statementMessages } from "./messages.ts";

/** What a list is in the order of; `desc` is newest or highest first. */
export interface Order {
  readonly sort: StatementSort;
  readonly order: "asc" | "desc";
}

const orders = [
  "date desc",
  "date asc",
  "value desc",
  "value asc",
  "confidence desc",
  "confidence asc",
  "relevance desc",
] as const satisfies readonly `${Order["sort"]} ${Order["order"]}`[];

interface OrderSelectProps {
  readonly order: Order;
  /** Whether words are looked for: only then is anything more relevant. */
  readonly hasWords: boolean;
  readonly onChange: (order: Order) => void;
}

export function OrderSelect({ order, hasWords, onChange }: OrderSelectProps) {
  const t = useMessages(statementMessages);
  const id = useId();
  return (
    <span className="flex items-center gap-2 no-print">
      <label htmlFor={id} className="text-sm text-muted">
        {t.order}
      </label>
      <select
        id={id}
        className="field min-h-9 w-auto py-1 text-sm"
        value={`${order.sort} ${order.order}`}
        onChange={(event) => {
          const [sort, direction] = event.target.value.split(" ");
          onChange({ sort: sort as Order["sort"], order: direction as Order["order"] });
        }}
      >
        {orders
          .filter((one) => hasWords || one !== "relevance desc")
          .map((one) => (
            <option key={one} value={one}>
              {t.orders[one]}
            </option>
          ))}
      </select>
    </span>
  );
}
