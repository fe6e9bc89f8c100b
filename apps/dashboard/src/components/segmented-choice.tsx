import { useId } from "react";

interface SegmentedChoiceProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side; arrow keys move. */
export function SegmentedChoice<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: SegmentedChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="flex overflow-hidden rounded-[4px] border border-line-strong no-print">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label
          key={value}
          className="relative border-line-strong text-sm has-checked:bg-ink has-checked:text-paper not-last:border-r has-focus-visible:outline-2 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="absolute inset-0 cursor-pointer opacity-0"
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span className="block px-3 py-1.5">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
