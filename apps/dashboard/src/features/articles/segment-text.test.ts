import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, type Mark, segmentText } from "./segment-text.ts";

const text = fc.string({ unit: "binary", maxLength: 60 });
const mark = fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) });
const marks = fc.array(mark, { maxLength: 12 });

const covers = (mark: Mark, at: number) => mark.start <= at && at < mark.end;

test("gives pieces that put together are the text, none empty, each where it says it is", () => {
  fc.assert(
    fc.property(text, marks, (text, marks) => {
      const pieces = segmentText(text, marks);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      let end = 0;
      for (const piece of pieces) {
        expect(piece.start).toBe(end);
        expect(piece.text).toBe(text.slice(piece.start, piece.end));
        expect(piece.text).not.toBe("");
        end = piece.end;
      }
    }),
  );
});

test("puts on every character the marks that cover it, and no other, in the order given", () => {
  fc.assert(
    fc.property(text, marks, (text, marks) => {
      for (const piece of segmentText(text, marks)) {
        for (let at = piece.start; at < piece.end; at += 1) {
          expect(piece.marks).toEqual(marks.filter((mark) => covers(mark, at)));
        }
      }
    }),
  );
});

test("cuts only where a mark begins or ends", () => {
  fc.assert(
    fc.property(text, marks, (text, marks) => {
      const edges = new Set(marks.flatMap(({ start, end }) => [start, end]));
      for (const { start } of segmentText(text, marks).slice(1)) expect(edges.has(start)).toBe(true);
    }),
  );
});

test("keeps every character but the line breaks, and its place, when cut into lines", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "ß", "\u2028"), maxLength: 40 }),
      marks,
      (text, marks) => {
        for (const line of linesOf(segmentText(text, marks))) {
          for (const piece of line) expect(piece.text).toBe(text.slice(piece.start, piece.end));
          expect(line.map((piece) => piece.text).join("")).not.toMatch(/[\n\r\u2028\u2029]/);
        }
        const kept = linesOf(segmentText(text, marks)).flat();
        expect(
          kept
            .map((piece) => piece.text)
            .join("")
            .replaceAll(" ", ""),
        ).toBe(text.replaceAll(/\s/g, ""));
      },
    ),
  );
});

test("shows nested and overlapping marks as flat pieces", () => {
  const outer = { start: 0, end: 10, is: "content" };
  const inner = { start: 4, end: 6, is: "evidence" };
  const across = { start: 8, end: 12, is: "cue" };
  const pieces = segmentText("0123456789ab", [outer, inner, across]);
  expect(pieces.map((piece) => [piece.text, piece.marks.map((mark) => mark.is).join("+")])).toEqual([
    ["0123", "content"],
    ["45", "content+evidence"],
    ["67", "content"],
    ["89", "content+cue"],
    ["ab", "cue"],
  ]);
});

test("gives no piece for no text", () => {
  expect(segmentText("", [{ start: 0, end: 3 }])).toEqual([]);
});
