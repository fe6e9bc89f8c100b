import { defineMessages } from "../../messages.ts";

export const embedMessages = defineMessages({
  en: () => ({
    claim: "On the claim",
    source: "Source: Standpoint.",
    full: "Open the full view",
    unknown: "There is no such chart here.",
  }),
  de: () => ({
    claim: "Zur These",
    source: "Quelle: Standpoint.",
    full: "Ganze Ansicht öffnen",
    unknown: "Dieses Diagramm gibt es hier nicht.",
  }),
});
