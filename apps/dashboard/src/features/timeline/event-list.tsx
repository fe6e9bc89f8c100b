import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useFormat, useMessages } from "../../messages.ts";
import { maxEventLength, maxEvents, type TimelineEvent } from "../../search.ts";
import { timelineMessages } from "./messages.ts";

interface EventListProps {
  readonly events: readonly TimelineEvent[];
  readonly onChange: (events: readonly TimelineEvent[]) => void;
}

/** What the reader marked in time, to add to, to change and to take away. */
export function EventList({ events, onChange }: EventListProps) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  /** Which is being edited; one beyond the last is new. */
  const [edited, setEdited] = useState<number | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && edited === null) addButton.current?.focus();
    wasEditing.current = edited !== null;
  }, [edited]);
  const sorted = (all: readonly TimelineEvent[]) => all.toSorted((one, other) => one.on.localeCompare(other.on));

  return (
    <section aria-label={t.events} className="mt-5 border-t border-line pt-3 text-sm no-print">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="font-semibold">{t.events}</h3>
        {events.length === 0 && edited === null && <p className="text-muted">{t.eventsHint}</p>}
        <ul className="contents">
          {events.map((event, index) => (
            <li
              key={`${event.on} ${event.label}`}
              className="flex items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-3"
            >
              <span>
                <span className="text-muted">{format.day(event.on)}</span>{" "}
                <span className="font-semibold">{event.label}</span>
              </span>
              <button
                type="button"
                className="text-link min-h-6 px-1.5 text-xs"
                aria-label={t.editEvent(event.label)}
                onClick={() => setEdited(index)}
              >
                {t.edit}
              </button>
              <button
                type="button"
                className="grid size-6 place-items-center rounded-full hover:bg-line"
                aria-label={t.removeEvent(event.label)}
                onClick={() => {
                  onChange(events.filter((_, one) => one !== index));
                  setEdited(null);
                  addButton.current?.focus();
                }}
              >
                <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 stroke-current stroke-[1.6]">
                  <path d="M1 1l8 8M9 1l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
        {events.length < maxEvents && (
          <button
            ref={addButton}
            type="button"
            className="text-link min-h-6"
            aria-expanded={edited === events.length}
            onClick={() => setEdited(events.length)}
          >
            {t.addEvent}
          </button>
        )}
      </div>
      {edited !== null && (
        <EventForm
          key={edited}
          event={events[edited]}
          onCancel={() => setEdited(null)}
          onSave={(event) => {
            onChange(sorted([...events.filter((_, index) => index !== edited), event]));
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}

interface EventFormProps {
  readonly event: TimelineEvent | undefined;
  readonly onSave: (event: TimelineEvent) => void;
  readonly onCancel: () => void;
}

function EventForm({ event, onSave, onCancel }: EventFormProps) {
  const t = useMessages(timelineMessages);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const data = new FormData(submitted.currentTarget);
    const [on, label] = [String(data.get("on")), String(data.get("label")).trim()];
    if (on !== "" && label !== "") onSave({ on, label });
  };
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-3"
      onSubmit={save}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <div>
        <label htmlFor={`${id} on`} className="mb-1 block text-xs font-semibold text-muted">
          {t.eventDay}
        </label>
        <input
          ref={first}
          id={`${id} on`}
          name="on"
          type="date"
          required
          defaultValue={event?.on}
          className="field w-44"
        />
      </div>
      <div className="min-w-52 flex-1 basis-52 sm:max-w-96">
        <label htmlFor={`${id} label`} className="mb-1 block text-xs font-semibold text-muted">
          {t.eventLabel}
        </label>
        <input
          id={`${id} label`}
          name="label"
          required
          pattern=".*\S.*"
          maxLength={maxEventLength}
          autoComplete="off"
          defaultValue={event?.label}
          className="field"
        />
      </div>
      <button type="submit" className="button button-primary min-h-10">
        {event === undefined ? t.add : t.save}
      </button>
      <button type="button" className="button min-h-10" onClick={onCancel}>
        {t.cancel}
      </button>
    </form>
  );
}
