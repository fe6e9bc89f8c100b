import { Modal } from "../../components/modal.tsx";
import { useMessages } from "../../messages.ts";
import { usePreferences } from "../../preferences.tsx";
import { shortcutMessages } from "./messages.ts";
import { type ShortcutName, shortcuts } from "./shortcuts.ts";

/** Every shortcut, and a way to turn them off. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useMessages(shortcutMessages);
  const { shortcuts: enabled, prefer } = usePreferences();
  return (
    <Modal title={t.title} onClose={onClose}>
      <div className="overflow-y-auto px-5 pb-5">
        <dl className="grid grid-cols-[1fr_auto] gap-x-6">
          <div className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
            <dt>{t.commands}</dt>
            <dd className="text-sm text-muted">
              <kbd className="key">Ctrl</kbd> + <kbd className="key">K</kbd>
            </dd>
          </div>
          {(Object.keys(shortcuts) as ShortcutName[]).map((name) => (
            <div key={name} className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
              <dt>{t.names[name]}</dt>
              <dd className="text-sm text-muted">
                <Keys keys={shortcuts[name]} andThen={t.andThen} />
              </dd>
            </div>
          ))}
        </dl>
        <h3 className="kicker mt-4">{t.inChart}</h3>
        <p className="mt-1 text-sm">{t.chart}</p>
        <label className="mt-4 flex items-start gap-2.5 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0 accent-accent"
            checked={enabled === "on"}
            onChange={() => prefer({ shortcuts: enabled === "on" ? "off" : "on" })}
          />
          <span>
            {t.enabled}
            <span className="block text-muted">{t.enabledNote}</span>
          </span>
        </label>
      </div>
    </Modal>
  );
}

function Keys({ keys, andThen }: { keys: readonly string[]; andThen: string }) {
  const [first, second] = keys;
  return (
    <>
      <kbd className="key">{first?.toUpperCase()}</kbd>
      {second !== undefined && (
        <>
          {` ${andThen} `}
          <kbd className="key">{second.toUpperCase()}</kbd>
        </>
      )}
    </>
  );
}
