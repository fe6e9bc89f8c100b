export { attributeQuotations } from "./attribute/attribute-quotations.ts";
export { extractQuotations } from "./extract/extract-quotations.ts";
