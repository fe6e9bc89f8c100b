import { useEffect, useRef, useState } from "react";
import { Field } from "../../components/field.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { languages } from "../../search.ts";
import { filterMessages } from "../statements/messages.ts";
import { type ArticleDraft, emptyDraft, faultsIn } from "./article-draft.ts";
import { formMessages } from "./messages.ts";
import { sampleArticle } from "./sample-article.ts";

interface ArticleFormProps {
  readonly isSending: boolean;
  /** What the API found wrong, by member of the request. */
  readonly problemOf: (member: keyof ArticleDraft) => string | undefined;
  readonly onSend: (draft: ArticleDraft) => void;
}

/** A news article to paste; faults stand at their field, and the first of them takes the focus. */
export function ArticleForm({ isSending, problemOf, onSend }: ArticleFormProps) {
  const filtersWords = useMessages(filterMessages);
  const t = useMessages(formMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(emptyDraft);
  const [faults, setFaults] = useState<ReturnType<typeof faultsIn>>({});
  const form = useRef<HTMLFormElement>(null);
  const set = (member: keyof ArticleDraft) => (value: string) => {
    setDraft((current) => ({ ...current, [member]: value }));
    setFaults((current) => ({ ...current, [member]: undefined }));
  };
  const faultOf = (member: keyof ArticleDraft) => faults[member] ?? problemOf(member);
  const hasProblem = (Object.keys(draft) as (keyof ArticleDraft)[]).some((member) => problemOf(member) !== undefined);
  useEffect(() => {
    if (hasProblem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [hasProblem]);

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsIn(draft, language);
        setFaults(found);
        const [first] = Object.keys(found);
        if (first === undefined) onSend(draft);
        else form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      }}
    >
      <Field label={t.text} hint={t.textHint} fault={faultOf("text")}>
        {(attributes) => (
          <textarea
            {...attributes}
            name="text"
            required
            rows={14}
            className="field field-sizing-content max-h-[60svh] min-h-64 resize-y font-serif text-lg"
            value={draft.text}
            onChange={(event) => set("text")(event.target.value)}
          />
        )}
      </Field>
      {draft.text === "" && (
        <p className="-mt-3 text-sm text-muted">
          {t.noArticle}{" "}
          <button
            type="button"
            className="text-link min-h-6"
            onClick={() => setDraft({ ...draft, ...sampleArticle[language] })}
          >
            {t.trySample}
          </button>
        </p>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t.articleTitle} isOptional fault={faultOf("title")} className="sm:col-span-2">
          {(attributes) => (
            <input
              {...attributes}
              name="title"
              className="field"
              value={draft.title}
              onChange={(event) => set("title")(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.outlet} isOptional fault={faultOf("outlet")}>
          {(attributes) => (
            <input
              {...attributes}
              name="outlet"
              className="field"
              value={draft.outlet}
              onChange={(event) => set("outlet")(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.publishedOn} hint={t.publishedOnHint} isOptional fault={faultOf("publishedOn")}>
          {(attributes) => (
            <input
              {...attributes}
              name="publishedOn"
              type="date"
              className="field"
              value={draft.publishedOn}
              onChange={(event) => set("publishedOn")(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.url} isOptional fault={faultOf("url")}>
          {(attributes) => (
            <input
              {...attributes}
              name="url"
              type="url"
              inputMode="url"
              className="field"
              value={draft.url}
              onChange={(event) => set("url")(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.language} isOptional fault={faultOf("language")}>
          {(attributes) => (
            <select
              {...attributes}
              name="language"
              className="field"
              value={draft.language}
              onChange={(event) => set("language")(event.target.value)}
            >
              <option value="">{t.detect}</option>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {filtersWords.languages[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div>
        <button type="submit" className="button button-primary min-h-11 px-6 text-base" disabled={isSending}>
          {isSending ? t.submitting : t.submit}
        </button>
      </div>
    </form>
  );
}
