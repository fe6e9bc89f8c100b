/** “Weber's”, “the dogs’”; in German a name in -s with its apostrophe: „Moos’“. */
export const isPossessive = (word: string): boolean => ending.test(word);

/** “Weber's” → “Weber” */
export const withoutPossessive = (word: string): string => word.replace(ending, "");

const ending = /['’]s?$/u;
