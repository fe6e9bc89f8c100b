import { lazy, Suspense, useState } from "react";
import { useMessages } from "../../messages.ts";
import { shareMessages } from "./messages.ts";
import type { Shared } from "./share-menu.tsx";

const loadMenu = () => import("./share-menu.tsx");
const ShareMenu = lazy(async () => ({ default: (await loadMenu()).ShareMenu }));

/** Opens what can be taken away from a view; inside a chart's panel that is the chart as an image, too. */
export function ShareButton(shared: Shared) {
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <button
      type="button"
      className="button"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => setWanted(true)}
    >
      <ShareLabel />
    </button>
  );
  if (!isWanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ShareMenu {...shared}>
        <ShareLabel />
      </ShareMenu>
    </Suspense>
  );
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
