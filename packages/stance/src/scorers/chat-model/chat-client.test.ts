import { ScorerUnavailableError } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import { passage, suiteTarget } from "../../scorer.suite.ts";
import { createMemoryAnswers } from "./answer-store.ts";
import {
  answerWith,
  completion,
  errorOf,
  questionOf,
  reply,
  sampleScorer,
  scoreOf,
  sampleText as text,
} from "./sample-chat-model.ts";

describe("a server that fails", () => {
  test.for([429, 500, 502, 503, 504, 408])("%i is asked again, after waits that double", async (status) => {
    const sample = sampleScorer((_, index) => (index < 3 ? reply(status) : completion(answerWith())));
    expect((await scoreOf(sample)).value).toBe(0);
    expect(sample.waits).toEqual([500, 1_000, 2_000]);
  });

  test("waits are spread by chance, up to twice the shortest", async () => {
    const sample = sampleScorer((_, index) => (index < 3 ? reply(500) : completion(answerWith())), {
      random: () => 0.999,
    });
    await scoreOf(sample);
    expect(sample.waits.map(Math.round)).toEqual([1_000, 1_999, 3_998]);
  });

  test.for([
    ["seconds", "7", 7_000],
    ["a date", "Thu, 01 Jan 2026 00:00:09 GMT", 9_000],
    ["a date gone by", "Thu, 01 Jan 2025 00:00:00 GMT", 500],
    ["nonsense", "soon", 500],
  ] as const)("Retry-After with %s is honoured", async ([, header, waitMs]) => {
    const sample = sampleScorer((_, index) =>
      index === 0 ? reply(429, "", { "retry-after": header }) : completion(answerWith()),
    );
    await scoreOf(sample);
    expect(sample.waits).toEqual([waitMs]);
  });

  test.for([
    ["long", "120", 120],
    ["for ever", "99999999999999999999", 3_600],
  ] as const)("who would have to wait %s is told so at once", async ([, header, seconds]) => {
    const sample = sampleScorer(() => reply(429, "", { "retry-after": header }));
    expect((await errorOf(sample)).retryAfterSeconds).toBe(seconds);
    expect(sample.waits).toEqual([]);
  });

  test("a failed server is left alone for a while, then asked again", async () => {
    let isUp = false;
    const sample = sampleScorer(() => (isUp ? completion(answerWith()) : reply(503)));
    expect(await errorOf(sample)).toMatchObject({
      message: "The scorer chat-model cannot answer now: its server answered 503.",
      retryAfterSeconds: 30,
    });
    sample.clock.ms += 10_000;
    expect((await errorOf(sample, "Another.")).retryAfterSeconds).toBe(20);
    expect(sample.requests).toHaveLength(4);
    isUp = true;
    sample.clock.ms += 20_000;
    expect((await scoreOf(sample)).value).toBe(0);
  });

  test("a refusal is not repeated; it says what the server said, without the key", async () => {
    const message = "model “sample:1b” not found for secret-key";
    for (const body of [{ error: message }, { error: { message } }]) {
      const sample = sampleScorer(() => reply(404, JSON.stringify(body)));
      expect((await errorOf(sample)).message).toContain("answered 404, “model “sample:1b” not found for …”");
      expect(sample.requests).toHaveLength(1);
    }
  });

  test("a server that refuses the schema is asked without it from then on", async () => {
    const sample = sampleScorer(({ body }) =>
      "response_format" in questionOf(body).extras ? reply(400) : completion(answerWith({ stance: "supports" })),
    );
    expect((await scoreOf(sample)).value).toBe(0.8);
    expect((await scoreOf(sample, "Another.")).value).toBe(0.8);
    expect(sample.requests.map(({ body }) => Object.keys(questionOf(body).extras).length)).toEqual([4, 1, 1]);
  });

  test("a question that is refused either way stops no other", async () => {
    const sample = sampleScorer(({ body }) =>
      questionOf(body).statement === text ? reply(400, '{"error":"too long"}') : completion(answerWith()),
    );
    expect((await errorOf(sample)).message).toContain("answered 400, “too long”");
    expect(sample.requests).toHaveLength(2);
    expect((await scoreOf(sample, "Another.")).value).toBe(0);
  });

  test("an address that nobody answers, and one that answers too late, say so", async () => {
    const failing = (name: string) =>
      sampleScorer(() => {
        throw Object.assign(new Error("failed"), { name });
      });
    const [gone, late] = [await errorOf(failing("TypeError")), await errorOf(failing("TimeoutError"))];
    expect(gone.message).toContain("its server cannot be reached");
    expect(gone.cause).toMatchObject({ message: "failed" });
    expect(late.message).toContain("its server took longer than 5000 ms");
  });
});

describe("what it costs", () => {
  const priced = { priceIn: 10, priceOut: 100, maxCost: 0.5 };
  const usage = { prompt_tokens: 500, completion_tokens: 100 };

  test("no pair is asked about twice, not even at once or after a restart", async () => {
    const answers = createMemoryAnswers();
    const serve = () => completion(answerWith({ stance: "supports" }));
    const first = sampleScorer(serve, { answers });
    const passages = [passage(text), passage(text), passage(`${text} Or not.`)];
    const scores = await first.scorer.score(passages, suiteTarget);
    expect(first.requests).toHaveLength(2);
    const second = sampleScorer(serve, { answers });
    expect(await second.scorer.score(passages, suiteTarget)).toEqual(scores);
    expect(second.requests).toHaveLength(0);
  });

  test("another model, claim or context is another question; an edit that changes no word is not", async () => {
    const answers = createMemoryAnswers();
    const serve = () => completion(answerWith());
    const asked = async (model: string, target = suiteTarget, topic = "") => {
      const sample = sampleScorer(serve, { answers, settings: { model } });
      await sample.scorer.score([passage(text, "en", topic)], target);
      return sample.requests.length;
    };
    expect(await asked("one")).toBe(1);
    expect(await asked("two")).toBe(1);
    expect(await asked("one", { ...suiteTarget, claim: { en: "Lumora is no threat", de: "" } })).toBe(1);
    expect(await asked("one", suiteTarget, "A trade fair in Turku")).toBe(1);
    expect(await asked("one", { ...suiteTarget, revision: 2 })).toBe(0);
  });

  test("a stored answer that cannot be read is asked for again", async () => {
    const answers = createMemoryAnswers();
    const sample = sampleScorer(() => completion(answerWith()), { answers: { ...answers, get: async () => "{" } });
    expect((await scoreOf(sample)).value).toBe(0);
  });

  test("answers that came before a failure are kept", async () => {
    const sample = sampleScorer(({ body }, index) =>
      questionOf(body).statement === text && index < 6 ? reply(500) : completion(answerWith()),
    );
    const passages = [passage("One."), passage("Two."), passage(text)];
    await expect(sample.scorer.score(passages, suiteTarget)).rejects.toThrow(ScorerUnavailableError);
    const before = sample.requests.length;
    sample.clock.ms += 60_000;
    expect(await sample.scorer.score(passages, suiteTarget)).toHaveLength(3);
    expect(sample.requests.length).toBe(before + 1);
  });

  test("the ceiling on requests counts repeated ones, and is never passed", async () => {
    const sample = sampleScorer((_, index) => (index % 2 === 0 ? reply(500) : completion(answerWith())), {
      settings: { maxRequests: 5 },
    });
    const said = Array.from({ length: 9 }, (_, index) => passage(`Number ${index}.`));
    const error = await sample.scorer.score(said, suiteTarget).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "scorer_unavailable", retryAfterSeconds: 3_600 });
    expect(String(error)).toContain("ceiling of 5 requests");
    expect(sample.requests.length).toBe(5);
  });

  test("the ceiling on cost holds for what may still be spent, and counts what was", async () => {
    // 0.015 for each answer; at most about 0.25 while one is under way.
    const sample = sampleScorer(() => completion(answerWith(), usage), { settings: priced });
    let answered = 0;
    for (; answered < 100; answered += 1) {
      const score = await scoreOf(sample, `Number ${answered}.`).catch(() => null);
      if (score === null) break;
    }
    expect(answered).toBeGreaterThan(10);
    expect(answered * 0.015).toBeLessThan(0.5);
    expect((await errorOf(sample, "One more.")).message).toContain("a cost of 0.5 is reached");
  });

  test("a server that counts no tokens, or never answers, is taken to cost the most", async () => {
    const silent = sampleScorer(() => completion(answerWith()), { settings: priced });
    await scoreOf(silent, "One.");
    await scoreOf(silent, "Two.");
    expect((await errorOf(silent, "Three.")).message).toContain("ceiling");
    const late = sampleScorer(
      () => {
        throw Object.assign(new Error("late"), { name: "TimeoutError" });
      },
      { settings: priced },
    );
    expect((await errorOf(late)).message).toContain("ceiling");
    expect(late.requests).toHaveLength(2);
  });

  test("a few requests are under way at once, never more", async () => {
    let [running, most] = [0, 0];
    const sample = sampleScorer(async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return completion(answerWith());
    });
    const said = Array.from({ length: 30 }, (_, index) => passage(`Number ${index}.`));
    await Promise.all([sample.scorer.score(said.slice(15), suiteTarget), sample.scorer.score(said, suiteTarget)]);
    expect(most).toBe(4);
    expect(sample.requests).toHaveLength(30);
  });
});
