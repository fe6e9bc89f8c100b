import { useState } from "react";
import { Field } from "../../components/field.tsx";
import { useMessages } from "../../messages.ts";
import { addMessages } from "./messages.ts";

/** The address of an article to fetch. */
export function AddressForm({ onSend }: { onSend: (url: string) => void }) {
  const t = useMessages(addMessages);
  const [url, setUrl] = useState("");
  const [fault, setFault] = useState<string>();
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = url.trim();
        const found = typed === "" ? t.urlMissing : isWebAddress(typed) ? undefined : t.urlInvalid;
        setFault(found);
        if (found !== undefined) return event.currentTarget.querySelector("input")?.focus();
        onSend(typed);
        setUrl("");
      }}
    >
      <Field label={t.url} fault={fault}>
        {(attributes) => (
          <input
            {...attributes}
            name="url"
            type="url"
            inputMode="url"
            className="field"
            placeholder="https://"
            value={url}
            onChange={(event) => {
              setUrl(event.target.value);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <div>
        <button type="submit" className="button button-primary min-h-11 px-6 text-base">
          {t.fetch}
        </button>
      </div>
    </form>
  );
}

export const isWebAddress = (text: string) => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
