import type { Band } from "../../api-types.ts";
import { formats, type UiLanguage } from "../../format.ts";
import { type SpeakerBar, speakersPerBand } from "./chart-data.ts";
import { headlineMessages } from "./messages.ts";

/** A piece of the headline; a band's word has its band, to be shown in its colour. */
export interface HeadlinePart {
  readonly text: string;
  readonly band?: Band;
}

/**
 * “Of five speakers, two land on downplays, two on concerned and one on balanced.”
 *
 * @param others how many speakers there are besides, each with fewer statements
 */
export function headlineOf(bars: readonly SpeakerBar[], others: number, language: UiLanguage): HeadlinePart[] {
  const t = headlineMessages[language];
  const [only, second] = bars;
  if (only === undefined) return [{ text: t.nobody }];
  if (second === undefined) return [{ text: t.oneBefore(only.name) }, wordPart(only), { text: "." }];

  const groups = speakersPerBand(bars);
  const [first] = groups;
  if (first !== undefined && groups.length === 1) {
    return [{ text: t.allBefore(bars.length, others) }, wordPart(first), { text: "." }];
  }
  const counts = groups.map(({ speakers }, index) => (index === 0 ? t.firstGroup(speakers) : t.nextGroup(speakers)));
  const parts = formats[language].listParts(counts);
  let group = 0;
  const list = parts.flatMap(({ type, value }): HeadlinePart[] => {
    const item = groups[group];
    if (type !== "element" || item === undefined) return [{ text: value }];
    group += 1;
    return [{ text: `${value} ` }, wordPart(item)];
  });
  return [{ text: t.ofSpeakers(bars.length, others) }, ...list, { text: "." }];
}

/** The extremes, and how far to trust them. */
export function standfirstOf(bars: readonly SpeakerBar[], language: UiLanguage): string {
  const t = headlineMessages[language];
  const highest = bars[0];
  const lowest = bars.at(-1);
  if (highest === undefined || lowest === undefined) return "";
  const range = bars.length === 1 ? t.single(highest) : t.range(lowest, highest);
  const thin = bars.filter(({ singleSource }) => singleSource).length;
  return [range, ...(thin === 0 ? [] : [t.singleSource(thin, bars.length)])].join(" ");
}

export const textOfHeadline = (parts: readonly HeadlinePart[]) => parts.map(({ text }) => text).join("");

const wordPart = ({ word, band }: { word: string; band: Band }): HeadlinePart => ({ text: word, band });
