import { corpusTexts } from "../texts.ts";

// Articles of the corpus with a first sentence that makes each a new one, two at a time.
const [url = "", count = "0"] = process.argv.slice(2);
const texts = corpusTexts("en", 1_000_000);
let next = 0;
const post = async () => {
  while (next < Number(count)) {
    const number = next++;
    const text = `Report ${number} of this run. ${texts[number % texts.length]}`;
    const body = JSON.stringify({ text, language: "en", publishedOn: "2026-01-02" });
    const response = await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
  }
};
await Promise.all([post(), post()]);
