import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Band } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { type UiLanguage, uiLanguages } from "../../format.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bands } from "../../scale.ts";
import { Field } from "./field.tsx";
import { editorMessages } from "./messages.ts";
import { TagField } from "./tag-field.tsx";
import { type FieldPath, faultAt, faultsIn, type PartyForm, type TargetForm } from "./target-draft.ts";

interface TargetEditorProps {
  readonly form: TargetForm;
  readonly onChange: (form: TargetForm) => void;
  readonly isSaving: boolean;
  /** What the API found wrong where. */
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  readonly onSave: () => void;
  /** What leads away without saving. */
  readonly cancel: ReactNode;
}

/** What a claim looks like; the companies are invented. */
const example = { en: "Lumora is a threat to Vantrix", de: "Lumora ist eine Bedrohung für Vantrix" };

/** A claim to write; faults stand at their field, and the first of them takes the focus. */
export function TargetEditor({ form, onChange, isSaving, errors, onSave, cancel }: TargetEditorProps) {
  const t = useMessages(editorMessages);
  const language = useLanguage();
  const [faults, setFaults] = useState<Readonly<Record<FieldPath, string>>>({});
  const root = useRef<HTMLFormElement>(null);
  const isFaulty = errors.length > 0 || Object.keys(faults).length > 0;
  useEffect(() => {
    if (isFaulty) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isFaulty]);

  const faultOf = (path: FieldPath) => faults[path] ?? faultAt(errors, path);
  const change = (path: FieldPath, changed: Partial<TargetForm>) => {
    onChange({ ...form, ...changed });
    const { [path]: _mended, ...rest } = faults;
    setFaults(rest);
  };
  const challenger = form.challenger.name.trim() || t.theChallenger;

  return (
    <form
      ref={root}
      noValidate
      className="grid gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsIn(form, language);
        setFaults(found);
        if (Object.keys(found).length === 0) onSave();
        else root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
    >
      <Part title={t.claim} hint={t.claimHint}>
        <InBothLanguages>
          {(tongue) => (
            <Field label={t.claimIn[tongue]} fault={faultOf(`claim/${tongue}`)}>
              {(attributes) => (
                <textarea
                  {...attributes}
                  lang={tongue}
                  name={`claim/${tongue}`}
                  rows={2}
                  maxLength={400}
                  className="field field-sizing-content min-h-18 resize-none font-serif text-lg"
                  placeholder={example[tongue]}
                  value={form.claim[tongue]}
                  onChange={(event) =>
                    change(`claim/${tongue}`, { claim: { ...form.claim, [tongue]: event.target.value } })
                  }
                />
              )}
            </Field>
          )}
        </InBothLanguages>
      </Part>

      <Part title={t.sides} hint={t.sidesHint}>
        {(["challenger", "incumbent"] as const).map((side) => (
          <PartyFields
            key={side}
            side={side}
            party={form[side]}
            faultOf={faultOf}
            onChange={(path, party) => change(path, { [side]: party })}
          />
        ))}
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">{t.polarity}</legend>
          {([1, -1] as const).map((polarity) => (
            <label key={polarity} className="flex min-h-8 items-center gap-2.5">
              <input
                type="radio"
                name="polarity"
                className="size-4 shrink-0 accent-accent"
                checked={form.polarity === polarity}
                onChange={() => change("polarity", { polarity })}
              />
              <span>{polarity === 1 ? t.affirms(challenger) : t.denies(challenger)}</span>
            </label>
          ))}
        </fieldset>
      </Part>

      <Part title={t.scale} hint={t.scaleHint}>
        <Scale words={form.bands[language]} />
        <BandFields form={form} faultOf={faultOf} onChange={change} />
      </Part>

      <details className="border-t border-line pt-5">
        <summary className="font-serif text-xl font-medium">{t.paraphrases}</summary>
        <p className="mt-1 max-w-[60ch] text-sm text-muted">{t.paraphrasesHint}</p>
        <div className="mt-4 grid gap-5">
          {(["affirms", "dismisses"] as const).map((kind) => (
            <InBothLanguages key={kind}>
              {(tongue) => (
                <TagField
                  label={(kind === "affirms" ? t.affirming : t.dismissing)[tongue]}
                  fault={faultOf(`paraphrases/${kind}/${tongue}`)}
                  lang={tongue}
                  tags={form.paraphrases[kind][tongue]}
                  isOfSentences
                  onChange={(tags) =>
                    change(`paraphrases/${kind}/${tongue}`, {
                      paraphrases: { ...form.paraphrases, [kind]: { ...form.paraphrases[kind], [tongue]: tags } },
                    })
                  }
                />
              )}
            </InBothLanguages>
          ))}
        </div>
      </details>

      <div className="border-t border-line pt-5">
        <div className="max-w-sm">
          <Field label={t.scorer} hint={t.scorerHint} fault={faultOf("scorer")}>
            {(attributes) => (
              <select
                {...attributes}
                name="scorer"
                className="field"
                value={form.scorer}
                onChange={(event) => change("scorer", { scorer: event.target.value as TargetForm["scorer"] })}
              >
                {(Object.keys(t.scorers) as TargetForm["scorer"][]).map((scorer) => (
                  <option key={scorer} value={scorer}>
                    {t.scorers[scorer]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </div>

      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-primary min-h-11 px-6 text-base" disabled={isSaving}>
          {isSaving ? t.saving : t.save}
        </button>
        {cancel}
      </div>
    </form>
  );
}

function Part({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5">
      <h2 id={id} className="font-serif text-xl font-medium">
        {title}
      </h2>
      <p className="mt-1 max-w-[60ch] text-sm text-muted">{hint}</p>
      <div className="mt-4 grid gap-6">{children}</div>
    </section>
  );
}

/** Side by side, and on a phone one below the other. */
function InBothLanguages({ children }: { children: (tongue: UiLanguage) => ReactNode }) {
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      {uiLanguages.map((tongue) => (
        <div key={tongue} className="min-w-0">
          {children(tongue)}
        </div>
      ))}
    </div>
  );
}

interface PartyFieldsProps {
  readonly side: "challenger" | "incumbent";
  readonly party: PartyForm;
  readonly faultOf: (path: FieldPath) => string | undefined;
  readonly onChange: (path: FieldPath, party: PartyForm) => void;
}

function PartyFields({ side, party, faultOf, onChange }: PartyFieldsProps) {
  const t = useMessages(editorMessages);
  return (
    <fieldset className="border-l-2 border-line-strong pl-4">
      <legend className="pb-3">
        <span className="font-semibold">{t[side]}</span>{" "}
        <span className="text-sm text-muted">{side === "challenger" ? t.challengerHint : t.incumbentHint}</span>
      </legend>
      <div className="grid gap-4">
        <div className="max-w-sm">
          <Field label={t.name} fault={faultOf(`${side}/name`)}>
            {(attributes) => (
              <input
                {...attributes}
                name={`${side}/name`}
                maxLength={100}
                className="field"
                value={party.name}
                onChange={(event) => onChange(`${side}/name`, { ...party, name: event.target.value })}
              />
            )}
          </Field>
        </div>
        <InBothLanguages>
          {(tongue) => (
            <TagField
              label={t.aliases[tongue]}
              fault={faultOf(`${side}/aliases/${tongue}`)}
              lang={tongue}
              tags={party.aliases[tongue]}
              onChange={(tags) =>
                onChange(`${side}/aliases/${tongue}`, { ...party, aliases: { ...party.aliases, [tongue]: tags } })
              }
            />
          )}
        </InBothLanguages>
      </div>
    </fieldset>
  );
}

/** The scale as it will be drawn, with the words as they are written. */
function Scale({ words }: { words: readonly string[] }) {
  return (
    <div aria-hidden="true" className="grid grid-cols-5 gap-px text-center text-xs font-semibold">
      {bands.map(({ key }, index) => (
        <div key={key} className="min-w-0">
          <div className="h-3" style={{ background: bandColor(key) }} />
          <p className="mt-1.5 px-0.5 hyphens-auto wrap-anywhere" style={{ color: bandInk(key) }}>
            {words[index]}
          </p>
        </div>
      ))}
    </div>
  );
}

interface BandFieldsProps {
  readonly form: TargetForm;
  readonly faultOf: (path: FieldPath) => string | undefined;
  readonly onChange: (path: FieldPath, changed: Partial<TargetForm>) => void;
}

function BandFields({ form, faultOf, onChange }: BandFieldsProps) {
  const t = useMessages(editorMessages);
  const { range } = useMessages(scaleMessages);
  return (
    <div className="grid gap-3">
      <div aria-hidden="true" className="kicker grid grid-cols-[6.5rem_1fr_1fr] gap-x-3 max-sm:grid-cols-2">
        <span className="max-sm:hidden" />
        {uiLanguages.map((tongue) => (
          <span key={tongue}>{t.languages[tongue]}</span>
        ))}
      </div>
      {bands.map(({ key, from, to }, index) => (
        <div key={key} className="grid grid-cols-[6.5rem_1fr_1fr] items-start gap-x-3 gap-y-1 max-sm:grid-cols-2">
          <BandSwatch band={key} text={range(from, to)} />
          {uiLanguages.map((tongue) => {
            const path = `bands/${tongue}/${index}`;
            return (
              <Field key={tongue} label={t.band[tongue](range(from, to))} isLabelHidden fault={faultOf(path)}>
                {(attributes) => (
                  <input
                    {...attributes}
                    lang={tongue}
                    name={path}
                    maxLength={40}
                    className="field"
                    value={form.bands[tongue][index] ?? ""}
                    onChange={(event) =>
                      onChange(path, {
                        bands: { ...form.bands, [tongue]: form.bands[tongue].with(index, event.target.value) },
                      })
                    }
                  />
                )}
              </Field>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function BandSwatch({ band, text }: { band: Band; text: string }) {
  return (
    <span aria-hidden="true" className="flex items-center gap-2 text-sm text-muted max-sm:col-span-2 sm:min-h-10">
      <span className="size-3 shrink-0 rounded-[2px]" style={{ background: bandColor(band) }} />
      {text}
    </span>
  );
}
