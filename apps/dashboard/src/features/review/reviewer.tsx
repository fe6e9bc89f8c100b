import { type ReactNode, useId, useState } from "react";
import { keptKey } from "../../api-key.ts";
import { Modal } from "../../components/modal.tsx";
import { keep, kept } from "../../kept.ts";
import { useMessages } from "../../messages.ts";
import { reviewMessages } from "./messages.ts";

type Decide = (madeBy: string | undefined) => void;

/**
 * Who decides: asked once, before the first decision, and kept in this browser. With a key nobody is asked: it has a name.
 *
 * @returns `asReviewer`, which runs a decision once there is a name, and the dialog that asks for one
 */
export function useReviewer(): { readonly asReviewer: (decide: Decide) => void; readonly dialog: ReactNode } {
  const [waiting, setWaiting] = useState<{ readonly decide: Decide } | null>(null);
  const asReviewer = (decide: Decide) => {
    if (keptKey() !== null) return decide(undefined);
    const name = keptName();
    if (name === null) setWaiting({ decide });
    else decide(name);
  };
  const dialog = waiting !== null && (
    <NameDialog
      onClose={() => setWaiting(null)}
      onName={(name) => {
        keepName(name);
        setWaiting(null);
        waiting.decide(name);
      }}
    />
  );
  return { asReviewer, dialog };
}

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const t = useMessages(reviewMessages);
  const id = useId();
  const [name, setName] = useState("");
  return (
    <Modal title={t.whoTitle} onClose={onClose}>
      <form
        className="px-5 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onName(name.trim());
        }}
      >
        <label htmlFor={id} className="block text-sm font-semibold">
          {t.yourName}
        </label>
        <input
          id={id}
          name="reviewer"
          className="field mt-1"
          autoComplete="name"
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={`${id}-note`}
        />
        <p id={`${id}-note`} className="mt-1 text-sm text-muted">
          {t.whoNote}
        </p>
        <button type="submit" className="button button-primary mt-4">
          {t.keepName}
        </button>
      </form>
    </Modal>
  );
}

const item = "reviewer";
// A browser that keeps nothing for us has it until the page is left.
let ofThisVisit: string | null = null;

const keptName = () => kept(item) ?? ofThisVisit;

function keepName(name: string): void {
  ofThisVisit = name;
  keep(item, name);
}
