import { expect, test } from "vitest";
import { tokenWindows } from "./token-windows.ts";

const layout = { maxTokens: 20, maxClaimTokens: 4, specialTokens: { start: 0, end: 2 } };
const numbers = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);

test("claim, statement and context stand between the special tokens", () => {
  expect(tokenWindows({ claim: [7], text: [8, 9], context: [10] }, layout)).toEqual([[0, 7, 2, 2, 8, 9, 2, 2, 10, 2]]);
  expect(tokenWindows({ claim: [7], text: [8], context: [] }, layout)).toEqual([[0, 7, 2, 2, 8, 2]]);
});

test("a long context loses its beginning, and all where there is no room for it", () => {
  const [window = []] = tokenWindows({ claim: [7], text: [8, 9], context: numbers(50, 100) }, layout);
  expect(window).toHaveLength(20);
  expect(window.slice(-3)).toEqual([148, 149, 2]);
  const [full = []] = tokenWindows({ claim: [7], text: numbers(14, 30), context: [1] }, layout);
  expect(full).toEqual([0, 7, 2, 2, ...numbers(14, 30), 2]);
});

test("a long claim keeps its beginning", () => {
  const [window = []] = tokenWindows({ claim: numbers(9, 40), text: [8], context: [] }, layout);
  expect(window).toEqual([0, 40, 41, 42, 43, 2, 2, 8, 2]);
});

test("a long statement is read in windows of one size that overlap by half or more, to its end", () => {
  for (const length of [16, 17, 31, 100]) {
    const windows = tokenWindows({ claim: [7], text: numbers(length, 100), context: [1] }, layout).map((window) =>
      window.slice(4, -1),
    );
    expect(windows[0]?.[0]).toBe(100);
    expect(windows.at(-1)?.at(-1)).toBe(99 + length);
    expect(new Set(windows.map((window) => window.length))).toEqual(new Set([15]));
    windows.slice(1).forEach((window, index) => {
      expect((window[0] ?? 0) - (windows[index]?.[0] ?? 0)).toBeLessThanOrEqual(8);
    });
  }
});
