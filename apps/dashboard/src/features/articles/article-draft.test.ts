import { expect, test } from "vitest";
import { emptyDraft, faultsIn, toArticleInput } from "./article-draft.ts";

test("sends the text as it was pasted, and only what was filled in", () => {
  const draft = { ...emptyDraft, text: "  “Yes”, she said.\n", title: " A title ", outlet: "  ", language: "en" };
  expect(toArticleInput(draft)).toEqual({ text: "  “Yes”, she said.\n", title: "A title", language: "en" });
});

test("sends every member that was filled in", () => {
  expect(
    toArticleInput({
      text: "Text",
      title: "Title",
      publishedOn: "2031-01-02",
      outlet: "Kurier",
      url: " https://kurier.example/1 ",
      language: "",
    }),
  ).toEqual({
    text: "Text",
    title: "Title",
    publishedOn: "2031-01-02",
    outlet: "Kurier",
    url: "https://kurier.example/1",
  });
});

test.for([
  ["no text", { text: " \n" }, ["text"]],
  ["an address without its scheme", { text: "x", url: "kurier.example/1" }, ["url"]],
  ["an address that runs code", { text: "x", url: "javascript:alert(1)" }, ["url"]],
  ["nothing wrong", { text: "x", url: "http://kurier.example" }, []],
] as const)("finds %s before anything is sent", ([, draft, members]) => {
  expect(Object.keys(faultsIn({ ...emptyDraft, ...draft }, "en"))).toEqual(members);
});
