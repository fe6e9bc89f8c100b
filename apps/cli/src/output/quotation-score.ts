import type { ErrorExample, ErrorKind, Excerpt, QuotationScore, WikinewsScore } from "@standpoint/evaluation";

const spanMetrics = ["strict", "exact", "relaxed", "token", "coverage>0.3", "coverage>0.8", "attributed"] as const;

/** The figures in the words and to the digit of the reference scorer, so that the two can be compared line by line. */
export function scoreTable(score: QuotationScore): string {
  const { relaxed, pronoun_resolved: pronouns, full_name: fullNames } = score;
  const byForm = Object.entries(score.speaker_by_gold_form).map(
    ([form, { n, acc }]) => `${form} ${percent(acc)}% (n=${n})`,
  );
  return [
    `documents ${score.docs}   gold quotes ${relaxed.gold}   predicted ${relaxed.pred}`,
    ...spanMetrics.map((name) => prfLine(name, 14, score[name])),
    `speaker accuracy on matched quotes ${percent(score.speaker_accuracy)}% (n=${score.speaker_n})  by gold mention: ${byForm.join(", ")}`,
    `no speaker in gold: ${score.no_speaker_right}/${score.no_speaker_gold} left empty   cue overlap ${percent(score.cue_overlap_accuracy)}%   type ${percent(score.type_accuracy)}%`,
    `canonical: pronoun resolved to the right person ${percent(pronouns.acc)}% (n=${pronouns.n})   surname given its full name ${percent(fullNames.acc)}% (n=${fullNames.n}, silver)`,
    ...Object.entries(score.recall_by_gold_type).map(
      ([type, { gold, relaxed_recall, attributed_recall }]) =>
        `  ${type.padEnd(9)} gold ${String(gold).padStart(5)}  relaxed recall ${cell(relaxed_recall)}  attributed recall ${cell(attributed_recall)}`,
    ),
  ].join("\n");
}

export const wikinewsTable = (score: WikinewsScore): string =>
  Object.entries(score)
    .map(([name, figures]) => prfLine(name, 45, figures))
    .join("\n");

/** Every kind of error with its count and its worst examples. */
export function errorList(kinds: readonly ErrorKind[]): string {
  if (kinds.length === 0) return "no errors";
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const lines = kinds.flatMap(({ kind, count, worst }) => [
    `${String(count).padStart(5)}  ${kind}`,
    ...worst.flatMap(exampleLines),
  ]);
  return [`errors ${total}, the commonest kind first, the longest examples of each`, ...lines].join("\n");
}

function exampleLines({ documentId, gold, predicted }: ErrorExample): string[] {
  return [
    `         ${documentId}`,
    ...(gold ? [`           gold ${excerpt(gold)}`] : []),
    ...(predicted ? [`           ours ${excerpt(predicted)}`] : []),
  ];
}

const excerpt = ({ content, slice, source }: Excerpt) =>
  `${content.map(([start, end]) => `${start}–${end}`).join(" ")} [${source ?? "nobody"}] ${slice}`;

const prfLine = (name: string, width: number, { p, r, f1 }: { p: number; r: number; f1: number }) =>
  `${name.padEnd(width)} P ${cell(p)}  R ${cell(r)}  F1 ${cell(f1)}`;

const cell = (share: number) => percent(share).padStart(5);

function percent(share: number): string {
  const value = 100 * share;
  // Python rounds a half to the even digit, JavaScript up: 6.25 is “6.2” there.
  return (value % 1 === 0.25 ? value - 0.05 : value).toFixed(1);
}
