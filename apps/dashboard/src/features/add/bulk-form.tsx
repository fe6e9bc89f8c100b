import { useId, useState } from "react";
import { Field } from "../../components/field.tsx";
import { useMessages } from "../../messages.ts";
import { addMessages } from "./messages.ts";

interface BulkFormProps {
  readonly isRunning: boolean;
  readonly onSend: (records: string) => void;
}

/** Records to paste, or a file of them. */
export function BulkForm({ isRunning, onSend }: BulkFormProps) {
  const t = useMessages(addMessages);
  const fileId = useId();
  const [text, setText] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string>();
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const area = event.currentTarget.querySelector("textarea");
        void (file?.text() ?? Promise.resolve(text)).then((records) => {
          if (records.trim() !== "") return onSend(records);
          setFault(t.recordsMissing);
          area?.focus();
        });
      }}
    >
      <Field label={t.records} hint={t.recordsHint} fault={fault}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={8}
            spellCheck={false}
            disabled={file !== null}
            className="field max-h-[50svh] min-h-40 resize-y font-mono text-sm"
            placeholder={'{"text":"…","title":"…","publishedOn":"2031-02-14"}'}
            value={file === null ? text : ""}
            onChange={(event) => {
              setText(event.target.value);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <label
          htmlFor={fileId}
          className="button has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          {t.chooseTable}
          <input
            id={fileId}
            type="file"
            accept=".csv,.jsonl,.ndjson"
            className="sr-only"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              setFault(undefined);
            }}
          />
        </label>
        {file !== null && <span className="min-w-0 truncate text-sm">{file.name}</span>}
      </div>
      <div>
        <button type="submit" className="button button-primary min-h-11 px-6 text-base" disabled={isRunning}>
          {t.addRecords}
        </button>
      </div>
    </form>
  );
}
