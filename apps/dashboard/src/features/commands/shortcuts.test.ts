import { expect, test } from "vitest";
import { isTyping, shortcutOf } from "./shortcuts.ts";

test.for([
  ["one key", null, "?", "help"],
  ["two keys", "g", "t", "timeline"],
  ["a second key by itself", null, "t", null],
  ["two keys that mean nothing", "g", "x", null],
  ["one key after another", "g", "/", "search"],
] as const)("knows %s", ([, first, key, name]) => {
  expect(shortcutOf(first, key)).toBe(name);
});

test.for([
  ["a text field", { tagName: "INPUT", type: "search" }, true],
  ["a text area", { tagName: "TEXTAREA" }, true],
  ["editable text", { tagName: "DIV", isContentEditable: true }, true],
  ["a check box", { tagName: "INPUT", type: "checkbox" }, false],
  ["a link", { tagName: "A" }, false],
] as const)("leaves the keys to %s or takes them", ([, element, isTaken]) => {
  expect(isTyping(element)).toBe(isTaken);
});
