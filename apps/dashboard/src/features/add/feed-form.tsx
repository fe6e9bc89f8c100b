import type { FeedInput } from "@standpoint/contract";
import { useState } from "react";
import { Field } from "../../components/field.tsx";
import { useMessages } from "../../messages.ts";
import { languages } from "../../search.ts";
import { filterMessages } from "../statements/messages.ts";
import { isWebAddress } from "./address-form.tsx";
import { addMessages } from "./messages.ts";

interface FeedFormProps {
  readonly isSending: boolean;
  /** What the API found wrong, by member. */
  readonly problemOf: (member: "url" | "outlet") => string | undefined;
  readonly onSend: (feed: FeedInput) => void;
}

const pauses = [15, 30, 60, 360, 1440] as const;

export function FeedForm({ isSending, problemOf, onSend }: FeedFormProps) {
  const t = useMessages(addMessages);
  const filterWords = useMessages(filterMessages);
  const [fault, setFault] = useState<string>();
  return (
    <form
      noValidate
      className="grid gap-5 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const said = new FormData(form);
        const text = (name: string) => String(said.get(name) ?? "").trim();
        const url = text("url");
        const found = isWebAddress(url) ? undefined : t.urlInvalid;
        setFault(found);
        if (found !== undefined) return form.querySelector("input")?.focus();
        const language = languages.find((one) => one === text("language"));
        onSend({
          url,
          everyMinutes: Number(text("everyMinutes")),
          ...(text("outlet") === "" ? {} : { outlet: text("outlet") }),
          ...(language === undefined ? {} : { language }),
        });
      }}
    >
      <Field label={t.feedUrl} fault={fault ?? problemOf("url")} className="sm:col-span-2">
        {(attributes) => (
          <input {...attributes} name="url" type="url" inputMode="url" className="field" placeholder="https://" />
        )}
      </Field>
      <Field label={t.outlet} hint={t.outletHint} isOptional fault={problemOf("outlet")} className="sm:col-span-2">
        {(attributes) => <input {...attributes} name="outlet" className="field" />}
      </Field>
      <Field label={t.language} isOptional fault={undefined}>
        {(attributes) => (
          <select {...attributes} name="language" className="field">
            <option value="">{t.detect}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {filterWords.languages[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.every} fault={undefined}>
        {(attributes) => (
          <select {...attributes} name="everyMinutes" className="field" defaultValue={30}>
            {pauses.map((minutes) => (
              <option key={minutes} value={minutes}>
                {t.minutes[minutes]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <button type="submit" className="button button-primary min-h-11 px-6 text-base" disabled={isSending}>
          {t.subscribe}
        </button>
      </div>
    </form>
  );
}
