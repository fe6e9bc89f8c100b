import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";

interface ChoiceMenuProps {
  readonly label: string;
  /** How many choices are made; shown beside the label. */
  readonly chosen?: number;
  readonly className?: string;
  /** What the label does not say by itself. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Pixels that a panel keeps from the edge of the window. */
const edge = 16;

/** A button that opens a small panel below it; Escape, a click elsewhere and leaving by keyboard close it. */
export function ChoiceMenu({ label, chosen = 0, className, title, children }: ChoiceMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const panelId = useId();

  // A panel that would stand out of the window moves back in.
  useLayoutEffect(() => {
    if (!isOpen || panel.current === null) return;
    panel.current.style.translate = "";
    const { left, right } = panel.current.getBoundingClientRect();
    const overhang = Math.max(0, right + edge - document.documentElement.clientWidth);
    panel.current.style.translate = `${-Math.min(overhang, Math.max(0, left - edge))}px`;
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    const onFocus = (event: FocusEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("focusin", onFocus);
    };
  }, [isOpen]);

  return (
    <div ref={root} className={`relative ${className ?? ""}`}>
      <button
        ref={button}
        type="button"
        className={`button ${chosen > 0 ? "border-accent bg-accent-soft" : ""}`}
        title={title}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen((open) => !open)}
      >
        {label}
        {chosen > 0 && <span className="text-accent-ink">{chosen}</span>}
        <svg aria-hidden="true" viewBox="0 0 10 6" className="h-1.5 w-2.5 fill-none stroke-current stroke-[1.5]">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </button>
      <div
        ref={panel}
        id={panelId}
        hidden={!isOpen}
        className="panel absolute top-full left-0 z-20 mt-1 max-h-80 w-max max-w-[min(24rem,calc(100vw-2rem))] min-w-56 overflow-y-auto p-2 shadow-lg shadow-ink/10"
      >
        {children}
      </div>
    </div>
  );
}

interface CheckListProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly swatch?: ReactNode }[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** Check boxes of a menu, named as a group. */
export function CheckList<Value extends string>({ legend, choices, chosen, onToggle }: CheckListProps<Value>) {
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label, swatch }) => (
        <label
          key={value}
          className="flex min-h-8 items-center gap-2.5 rounded-[3px] px-2 py-1 text-sm hover:bg-sunken has-focus-visible:bg-sunken"
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          {swatch}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RadioListProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons of a menu, under their name. */
export function RadioList<Value extends string>({ legend, choices, chosen, onChoose }: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="kicker px-2 pb-1">{legend}</legend>
      {choices.map(({ value, label, lang }) => (
        <label
          key={value}
          lang={lang}
          className="flex min-h-8 items-center gap-2.5 rounded-[3px] px-2 py-1 text-sm hover:bg-sunken has-focus-visible:bg-sunken"
        >
          <input
            type="radio"
            name={name}
            className="size-4 shrink-0 accent-accent"
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
