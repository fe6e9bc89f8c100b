import type { ScoredStatement, Speaker } from "../../api-types.ts";

/** Everybody who says something in an article, each once, in the order of their first statement. */
export function speakersOf(statements: readonly ScoredStatement[]): Speaker[] {
  const speakers = statements.flatMap(({ attribution, machine }) => [
    ...(attribution === null ? [] : [attribution.speaker]),
    ...(machine?.attribution ? [machine.attribution.speaker] : []),
  ]);
  return [...new Map(speakers.filter(({ id }) => id !== "").map((speaker) => [speaker.id, speaker])).values()];
}
