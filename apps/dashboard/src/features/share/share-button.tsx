import { lazy, type ReactNode, Suspense, useState } from "react";
import { useMessages } from "../../messages.ts";
import { shareMessages } from "./messages.ts";
import type { SharedPage } from "./page-share-menu.tsx";
import type { Shared } from "./share-menu.tsx";

const loadMenu = () => import("./share-menu.tsx");
const ShareMenu = lazy(async () => ({ default: (await loadMenu()).ShareMenu }));
const loadPageMenu = () => import("./page-share-menu.tsx");
const PageShareMenu = lazy(async () => ({ default: (await loadPageMenu()).PageShareMenu }));

/** Opens what can be taken away from a view; inside a chart's panel that is the chart as an image, too. */
export function ShareButton(shared: Shared) {
  return (
    <LoadedMenu load={loadMenu}>
      <ShareMenu {...shared}>
        <ShareLabel />
      </ShareMenu>
    </LoadedMenu>
  );
}

/** The same of a page that is of no one claim. */
export function PageShareButton(shared: SharedPage) {
  return (
    <LoadedMenu load={loadPageMenu}>
      <PageShareMenu {...shared}>
        <ShareLabel />
      </PageShareMenu>
    </LoadedMenu>
  );
}

/** A button that loads the menu in its place when it is first wanted. */
function LoadedMenu({ load, children }: { readonly load: () => Promise<unknown>; readonly children: ReactNode }) {
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <button
      type="button"
      className="button"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      <ShareLabel />
    </button>
  );
  if (!isWanted) return waiting;
  return <Suspense fallback={waiting}>{children}</Suspense>;
}

function ShareLabel() {
  const t = useMessages(shareMessages);
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 fill-none stroke-current stroke-[1.5]">
        <path d="M6 8V1M3.2 3.8 6 1l2.8 2.8M1 7.5V11h10V7.5" />
      </svg>
      <span className="@max-md:sr-only">{t.share}</span>
    </>
  );
}
