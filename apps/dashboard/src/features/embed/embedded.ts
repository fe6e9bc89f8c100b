import { useRouter } from "@tanstack/react-router";
import { createContext, use } from "react";

/** Whether an address is that of a chart by itself; `theme.js` knows it, too. */
export const isEmbedAddress = (path: string) => path.startsWith("/embed/");

/** Whether a chart stands by itself in a page of another site. */
export const EmbedContext = createContext(false);

export const useIsEmbed = () => use(EmbedContext);

/** Goes to an address of the dashboard; from an embed in a tab of its own. */
export function useOpen(): (address: string) => void {
  const isEmbed = useIsEmbed();
  const { history } = useRouter();
  return (address) => {
    if (isEmbed) window.open(address, "_blank", "noopener");
    else history.push(address);
  };
}
