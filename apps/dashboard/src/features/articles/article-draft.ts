import type { ArticleInput } from "@standpoint/contract";
import type { UiLanguage } from "../../format.ts";
import { formMessages } from "./messages.ts";

/** What is typed into the form; empty is left out. */
export interface ArticleDraft {
  readonly text: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly outlet: string;
  readonly url: string;
  readonly language: string;
}

export const emptyDraft: ArticleDraft = { text: "", title: "", publishedOn: "", outlet: "", url: "", language: "" };

/** What is plainly wrong before anything is sent, by field; the API has the last word. */
export function faultsIn(
  { text, url }: ArticleDraft,
  language: UiLanguage,
): Partial<Record<keyof ArticleDraft, string>> {
  const t = formMessages[language];
  return {
    ...(text.trim() === "" ? { text: t.textMissing } : {}),
    ...(url.trim() === "" || /^https?:\/\/[^\s/]/i.test(url.trim()) ? {} : { url: t.urlInvalid }),
  };
}

/** The request: the text exactly as it was pasted, the other members only where something was typed. */
export function toArticleInput({ text, title, publishedOn, outlet, url, language }: ArticleDraft): ArticleInput {
  return {
    text,
    ...(title.trim() === "" ? {} : { title: title.trim() }),
    ...(publishedOn === "" ? {} : { publishedOn }),
    ...(outlet.trim() === "" ? {} : { outlet: outlet.trim() }),
    ...(url.trim() === "" ? {} : { url: url.trim() }),
    ...(language === "en" || language === "de" ? { language } : {}),
  };
}
