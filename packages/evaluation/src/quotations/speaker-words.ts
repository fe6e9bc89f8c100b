/** Words that stand for a speaker without naming one. */
export const pronouns =
  "he she they i we it who his her their him them you me us my our one himself herself er sie es ich wir man ihr ihm ihn ihnen seine seiner sein seinen seinem ihre ihrer ihren ihrem der die das dieser diese dieses jener wer uns mir mich meine unsere unserer welche welcher dem den deren dessen beide".split(
    " ",
  );

export const titles =
  "mr mrs ms dr prof professor sir lord lady sen senator rep gov governor president chancellor minister secretary herr frau kanzler kanzlerin".split(
    " ",
  );

/** What follows a surname in a full name. */
export const suffixes = "jr sr ii iii iv".split(" ");

export const articles = "the a an ein eine einer eines einem einen".split(" ");

/** Words and marks after which a phrase no longer names the speaker but describes it. */
export const phraseEnd =
  /[,(;:–—[]|\s-\s|(?<![\p{L}\p{N}_])(?:who|which|whose|of|from|for|in|at|with|on|during|after|when|der|die|das|von|aus|des|beim|vom|im|für|bei|auf|gegenüber|laut)(?![\p{L}\p{N}_])/u;

/** “Anna von der Linde”: the family name follows the particle. */
export const particleName =
  /(?<![\p{L}\p{N}_])([A-ZÄÖÜ][\p{L}\p{N}_-]+)\s+(?:von der|von dem|von den|van der|van den|von|van|de la|de|del|bin|al|el|zu)\s+([A-ZÄÖÜ][\p{L}\p{N}_-]+)/u;

/** Offices, after which “von” leads to what they are of, and no name. */
export const office =
  /(?:sprecher|präsident|minister|chef|vorsitzende|leiter|direktor|könig|kanzler|bürgermeister|mitglied|vertreter|anwalt|experte|professor)(?:in|innen|r|n)?$/iu;
