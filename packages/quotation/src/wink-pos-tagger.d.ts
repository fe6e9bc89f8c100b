declare module "wink-pos-tagger" {
  interface TaggedToken {
    readonly value: string;
    /** Part of speech in the Penn Treebank's tags. */
    readonly pos: string;
  }
  interface Tagger {
    tag(tokens: { value: string; tag: "word" | "number" | "punctuation" }[]): TaggedToken[];
  }
  export default function posTagger(): Tagger;
}
