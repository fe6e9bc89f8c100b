import { type Language, textOf } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "./analyze-article.ts";

/** News as it is written, in both languages, for mangling. */
const news: Readonly<Record<Language, string>> = {
  en: `BREMEN (Nordwind News) – “It rains,” said Ann Weber, the chief of Nordwind Inc. “It pours.”

Weber told the Post, “It will rain on Jan. 28, and ‘never’ stop.” She added that the dogs’ bowls were full.

“We sell umbrellas.

“We always have,” she said. According to Bert Moos, prices rose 4.5 percent in the U.S. market.

Moos: “It is over.” 'It's odd,' he said. "Why?" asked Weber. “Enough.” — Carla Voss, chief of Südwerk

Q: Does it rain?
A: It does.
Q: Why?
A: Moos said it would.`,
  de: `Photo: Tagblatt | Archiv
„Es regnet“, sagte Anna Weber, Chefin der Nordwind AG. „Es gießt.“ Am 28. Januar habe sie gewarnt, so Weber.

»Wir verkaufen Schirme«, teilte Dr. Bert Moos mit, »z. B. rote.« Laut Nordwind steigen die Preise um 4,5 Prozent.

“Es ist eine große Sache “, sagte Carla Voss.” Es regnet noch immer. “ Moos nannte den Plan ‚ein Unglück‘.

Tagblatt: Frau Weber, regnet es?
Anna Weber: Seit Tagen.
Tagblatt: Und morgen?
Weber: Morgen auch.`,
};

interface Change {
  /** Where, as a share of the text. */
  readonly at: number; // [0, 1]
  /** In UTF-16 code units. */
  readonly length: number;
  readonly by: string;
  readonly how: "replace" | "double" | "swap" | "cut" | "join" | "mark";
}

const language = fc.constantFrom<Language>("en", "de");
const marks = [..."“”„\"»«‘’‚'", "``", "''", ",,", "\n", " ", "\u00a0", "", ".", ":", "—", "\ud83d", "😀"];

/** One change to a text: a character or a stretch replaced, doubled, moved or cut off. */
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 3 }),
  by: fc.constantFrom(...marks),
  how: fc.constantFrom<Change["how"]>("replace", "double", "swap", "cut", "join", "mark"),
});

function changed(text: string, one: Change): string {
  const from = Math.floor(one.at * text.length);
  const to = Math.min(text.length, from + one.length);
  const mark = text.slice(from).search(/[“”„"»«‘’‚']/u);
  switch (one.how) {
    case "replace":
      return text.slice(0, from) + one.by + text.slice(to);
    case "double":
      return text.slice(0, to) + text.slice(from);
    case "swap":
      return text.slice(0, from) + [...text.slice(from, to)].reverse().join("") + text.slice(to);
    case "cut":
      return text.slice(0, from);
    case "join":
      return text.slice(0, from) + text.slice(from).replace(/\n+/, one.by);
    default:
      return mark < 0 ? text : text.slice(0, from + mark) + one.by + text.slice(from + mark + 1);
  }
}

/** Whether a position falls between the two halves of a character. */
const cutsCharacter = (text: string, at: number) =>
  /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));

test("any mangled article gives statements in order, in bounds, trimmed, apart and each with an id of its own", () => {
  fc.assert(
    fc.property(language, fc.array(change, { maxLength: 12 }), (of, changes) => {
      const text = changes.reduce(changed, news[of]);
      const { statements } = readArticle(sampleArticle(of, text), []);
      const said: { start: number; end: number }[] = [];
      for (const { content, cue, source, text: words } of statements) {
        expect(words).toBe(textOf(text, content));
        for (const span of [...content, cue, source]) {
          if (span === null) continue;
          const slice = text.slice(span.start, span.end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(slice).not.toBe("");
          expect(slice).toBe(slice.trim());
          expect(cutsCharacter(text, span.start) || cutsCharacter(text, span.end)).toBe(false);
        }
        said.push(...content);
      }
      said.sort((one, other) => one.start - other.start);
      for (const [index, { end }] of said.entries()) expect(said[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    }),
    { numRuns: 600 },
  );
});
