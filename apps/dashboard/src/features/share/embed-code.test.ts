import { expect, test } from "vitest";
import { embedCode, embedUrl, viewPath } from "./embed-code.ts";

const embed = {
  origin: "https://example.org",
  targetId: "harbour",
  view: "timeline",
  language: "de",
  theme: "dark",
  search: { speaker: ["ada", "bo"], q: 'a "b" & <c>', interval: undefined },
} as const;

test("an embed's address says the query, the language and the theme", () => {
  expect(embedUrl(embed)).toBe(
    "https://example.org/embed/targets/harbour/timeline?speaker=ada&speaker=bo&q=a+%22b%22+%26+%3Cc%3E&lang=de&theme=dark",
  );
});

test("the code is one element whose attributes nothing in a title or an address can end", () => {
  const code = embedCode(embed, { title: 'On “x" onload="y', height: 420.2 });
  expect(code).toContain('title="On “x&quot; onload=&quot;y"');
  expect(code).toContain("speaker=ada&amp;speaker=bo");
  expect(code).toContain('height="421"');
  expect(code.match(/</g)).toHaveLength(2);
});

test.for([
  ["overview", "/targets/harbour"],
  ["distribution", "/targets/harbour"],
  ["timeline", "/targets/harbour/timeline"],
  ["compare", "/targets/harbour/compare"],
  ["heatmap", "/targets/harbour/compare"],
] as const)("%s belongs to %s", ([view, path]) => {
  expect(viewPath("harbour", view)).toBe(path);
});
