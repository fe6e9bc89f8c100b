import type { PageNode } from "./page.ts";

/** Parts of a page that are no text of the article. */
const skipped = new Set(
  "ASIDE AUDIO BUTTON CANVAS FIGCAPTION FORM HEAD IFRAME IMG INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
);

/** Elements within a line; every other one is a paragraph of its own. */
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** Marks that browsers draw around `<q>`. */
const quotationMarks = { en: ["“", "”"], de: ["„", "“"] } as const;

const paragraphBreak = "\n\n";
const elementNode = 1;
const textNode = 3;

/**
 * The text below a node: a blank line between two blocks, a line feed for `<br>`. It walks without recursion, so that no
 * depth of nesting is too deep.
 */
export function textOf(root: PageNode, language: "en" | "de"): string {
  const parts: string[] = [];
  let node: PageNode | null = root;
  let isEntered = true;
  while (node !== null) {
    if (isEntered) {
      parts.push(opening(node, language));
      if (node.firstChild !== null && !skipped.has(node.nodeName)) {
        node = node.firstChild;
        continue;
      }
    }
    parts.push(closing(node, language));
    if (node === root) break;
    isEntered = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  return tidy(parts.join(""));
}

function opening(node: PageNode, language: "en" | "de"): string {
  if (node.nodeType === textNode) return (node.nodeValue ?? "").replaceAll(/\s+/g, " ");
  if (node.nodeName === "BR") return "\n";
  return node.nodeName === "Q" ? quotationMarks[language][0] : separatorOf(node);
}

function closing(node: PageNode, language: "en" | "de"): string {
  if (node.nodeName === "BR") return "";
  return node.nodeName === "Q" ? quotationMarks[language][1] : separatorOf(node);
}

function separatorOf({ nodeType, nodeName }: PageNode): string {
  if (nodeType !== elementNode || inline.has(nodeName)) return "";
  return nodeName === "TD" || nodeName === "TH" ? " " : paragraphBreak;
}

/** Text with a blank line between two paragraphs and no other blanks than it needs. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      // Controls that no text has; soft hyphens and spaces without width are marks for the typesetter.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, "")
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(/[^\S\n]+/g, " ")
      .replaceAll(/ ?\n ?/g, "\n")
      .replaceAll(/\n{2,}/g, paragraphBreak)
      .trim()
  );
}
