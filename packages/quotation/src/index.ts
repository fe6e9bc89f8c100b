export { attributeQuotations } from "./attribute/attribute-quotations.ts";
export { speakerOf } from "./attribute/speakers.ts";
export { extractQuotations } from "./extract/extract-quotations.ts";
