/** Answers that were paid for, by the hash of all that was asked. */
export interface AnswerStore {
  /** The answer as it was given; `null` when nobody has asked. */
  get(key: string): Promise<string | null>;
  set(key: string, answer: string): Promise<void>;
}

/** Forgets with the process: for tests, and where nothing may be written. */
export function createMemoryAnswers(): AnswerStore {
  const answers = new Map<string, string>();
  return {
    get: async (key) => answers.get(key) ?? null,
    set: async (key, answer) => void answers.set(key, answer),
  };
}
