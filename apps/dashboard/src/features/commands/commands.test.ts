import { expect, test } from "vitest";
import { type CommandGroup, commandsFor } from "./commands.ts";

const command = (label: string) => ({ id: label, label, run: () => undefined });
const groups: CommandGroup[] = [
  { title: "Views", commands: [command("Übersicht"), command("Zeitverlauf")] },
  { title: "Claims", commands: [command("Quorvex ist eine Bedrohung"), command("Zölle schaden")] },
];

test.for([
  ["nothing typed", "", ["Übersicht", "Zeitverlauf", "Quorvex ist eine Bedrohung", "Zölle schaden"]],
  ["a beginning, without its marks", "uber", ["Übersicht"]],
  ["beginnings in any order", "bedr quo", ["Quorvex ist eine Bedrohung"]],
  ["the middle of a word", "verlauf", []],
] as const)("finds commands by %s", ([, words, labels]) => {
  const found = commandsFor(words, groups);
  expect(found.flatMap(({ commands }) => commands.map(({ label }) => label))).toEqual(labels);
  expect(found.every(({ commands }) => commands.length > 0)).toBe(true);
});
