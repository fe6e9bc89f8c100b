import { textOf } from "@standpoint/domain";
import { expect, test } from "vitest";
import { sampleDocument } from "../../sample-document.ts";
import { extractQuotations } from "../extract-quotations.ts";

/** source | cue | content, a line each */
function readingOf(text: string): string[] {
  return extractQuotations(sampleDocument("en", text)).map(({ source, cue, content }) =>
    [source ? textOf(text, source) : "–", cue ? textOf(text, cue) : "–", textOf(text, content)].join(" | "),
  );
}

type Row = [rule: string, text: string, readings: string[]];

test.for<Row>([
  ["a verb of judgement and its object", "Weber praised the plan.", ["Weber | praised | the plan"]],
  [
    "an object and what it is called",
    "Weber denounced the tax as a burden.",
    ["Weber | denounced | the tax as a burden"],
  ],
  ["naming", "Weber called the plan a disaster.", ["Weber | called | the plan a disaster"]],
  ["a preposition the verb takes", "Weber called for lower prices.", ["Weber | called | lower prices"]],
  ["an addressee and a preposition", "Weber asked Moos about the price.", ["Weber | asked | the price"]],
  ["a gerund", "Weber denied taking the hops.", ["Weber | denied | taking the hops"]],
  ["an infinitive", "Weber promised to cut prices.", ["Weber | promised | to cut prices"]],
  ["somebody asked to do something", "Weber urged them to wait.", ["Weber | urged | them to wait"]],
  ["a particle before the one who is asked", "Weber called on growers to wait.", ["Weber | called | growers to wait"]],
  ["when it was said", "Weber called for lower prices during the debate.", ["Weber | called | lower prices"]],
  [
    "a relative clause within the object",
    "Weber accused Moos, who leads the guild, of hiding figures.",
    ["Weber | accused | Moos, who leads the guild, of hiding figures"],
  ],
  [
    "an infinitive after a verb of proceeding",
    "Weber declined to say whether hops would grow.",
    ["Weber | say | whether hops would grow"],
  ],
  ["a progressive form", "Weber is telling growers that prices will fall.", ["Weber | telling | prices will fall"]],
  [
    "a second verb of the same subject",
    "Weber said prices would fall and blamed the guild.",
    ["Weber | said | prices would fall", "Weber | blamed | the guild"],
  ],
  [
    "a participle after a comma",
    "Weber warned of heavy rain, saying that hops were wet.",
    ["Weber | warned | heavy rain", "Weber | saying | hops were wet"],
  ],
  ["a participle that opens the sentence", "Citing the rain, Weber stayed home.", ["Weber | Citing | the rain"]],
  [
    "the writer's remark after a comma",
    "Weber said prices would fall, which surprised nobody.",
    ["Weber | said | prices would fall"],
  ],
  ["the writer's concession", "Weber said prices would fall, although it rains.", ["Weber | said | prices would fall"]],
  ["as somebody put it", "Prices will fall, as Weber put it.", ["Weber | put | Prices will fall"]],
  [
    "a quotation that ends the writer's sentence",
    "The plan “is odd,” Weber said.",
    ["Weber | said | The plan “is odd"],
  ],
  [
    "a quotation that opens the reported sentence",
    "Weber said “the plan” would fail.",
    ["Weber | said | the plan” would fail"],
  ],
  ["what the writer adds after a quotation", "“It rains,” Weber said, and went home.", ["Weber | said | It rains,"]],
  [
    "the future in the past goes on",
    "Weber said he would sell. The buyer would be a friend.",
    ["Weber | said | he would sell", "– | – | The buyer would be a friend"],
  ],
  [
    "a noun of saying with its owner",
    "Weber's claim that prices would fall is false.",
    ["Weber's | claim | prices would fall"],
  ],
  ["what a noun of saying is about", "Her criticism of the plan was mild.", ["Her | criticism | the plan"]],
  [
    "a noun of saying after a light verb",
    "Weber made the claim that prices would fall.",
    ["Weber | claim | prices would fall"],
  ],
  ["an adjective of opinion", "Weber was confident that prices would fall.", ["Weber | confident | prices would fall"]],
  [
    "who sent the paper speaks",
    "Weber sent a letter saying prices would fall.",
    ["Weber | saying | prices would fall"],
  ],
  [
    "a subject with a relative clause",
    "An analyst who grows hops said prices would fall.",
    ["An analyst | said | prices would fall"],
  ],
  [
    "a subject with an adjective after it",
    "Those close to Weber say prices will fall.",
    ["Those close to Weber | say | prices will fall"],
  ],
  [
    "an age and a place between subject and verb",
    "Dora Weber, 59, of Ashby, Md., who grows hops, said prices would fall.",
    ["Dora Weber | said | prices would fall"],
  ],
  [
    "an office between dashes",
    "Dora Weber -- editor of a book -- said prices would fall.",
    ["Dora Weber | said | prices would fall"],
  ],
  [
    "an aside before that",
    "Weber continues to insist, most recently in a talk with the Post, that prices will fall.",
    ["Weber | insist | prices will fall"],
  ],
  ["a hearer and a topic", "Weber talked to Moos about the price.", ["Weber | talked | the price"]],
  ["a subject and its verb in one word", "He’s said that prices would fall.", ["He’s | said | prices would fall"]],
  ["a verb that looks like a noun", "Growers note prices fell.", ["Growers | note | prices fell"]],
  ["a headline in title case", "Weber Says Prices Will Fall Again", ["Weber | Says | Prices Will Fall Again"]],
])("%s", ([, text, readings]) => {
  expect(readingOf(text)).toEqual(readings);
});

test.for<[rule: string, text: string]>([
  ["a noun that looks like a verb", "The guild claims will cost money."],
  ["a participle before its noun", "An estimated ten growers stayed."],
  ["a place that is also a verb", "In many states prices fell."],
  ["the article's own voice", "I think prices will fall."],
  ["an object of what is nobody", "The recipe praised hops."],
  ["what somebody only wants to do", "Weber wants to praise the plan."],
  ["without knowing", "Weber left without knowing why."],
])("finds nothing in %s", ([, text]) => {
  expect(readingOf(text)).toEqual([]);
});
