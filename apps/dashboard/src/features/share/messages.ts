import { defineMessages } from "../../messages.ts";

interface Cited {
  readonly claim: string;
  readonly title: string;
  /** The filters in words, empty without any. */
  readonly query: string;
  readonly scorers: readonly string[];
  readonly address: string;
  /** ISO 8601 date */
  readonly on: string;
}

export const shareMessages = defineMessages({
  en: (format) => {
    const scoredBy = (scorers: readonly string[]) =>
      scorers.length === 0 ? "" : `, stance scored by ${format.list(scorers)}`;
    return {
      share: "Share and export",
      picture: "This chart as an image",
      png: "PNG, for documents and slides",
      svg: "SVG, to edit and print",
      view: "Data of this view",
      everything: "All statements on the claim",
      allArticles: "All articles",
      copy: "Copy",
      link: "Link to this view",
      citation: "Citation",
      embed: "Code to embed this chart",
      saved: (name: string) => `Saved as ${name}.`,
      saving: "Being saved …",
      copied: {
        link: "The link is copied.",
        citation: "The citation is copied.",
        embed: "The code is copied.",
      },
      quoted: (claim: string) => `“${claim}”`,
      failed: (reason: string) => `That did not work: ${reason}`,
      only: (filters: readonly string[]) => `Only: ${filters.join("; ")}`,
      source: ({ address, on, scorers }: Pick<Cited, "address" | "on" | "scorers">) =>
        `Source: Standpoint${scoredBy(scorers)}. ${format.day(on)}. ${address}`,
      citationOf: ({ claim, title, query, scorers, address, on }: Cited) =>
        `“${title}”, on the claim “${claim}”${query === "" ? "" : ` (${lowered(query)})`}. Standpoint${scoredBy(scorers)}. ${address} (accessed ${format.fullDay(on)}).`,
    };
  },
  de: (format) => {
    const scoredBy = (scorers: readonly string[]) =>
      scorers.length === 0 ? "" : `, Haltung bewertet durch ${format.list(scorers)}`;
    return {
      share: "Teilen und exportieren",
      picture: "Dieses Diagramm als Bild",
      png: "PNG, für Texte und Folien",
      svg: "SVG, zum Bearbeiten und Drucken",
      view: "Daten dieser Ansicht",
      everything: "Alle Aussagen zur These",
      allArticles: "Alle Artikel",
      copy: "Kopieren",
      link: "Link zu dieser Ansicht",
      citation: "Quellenangabe",
      embed: "Code zum Einbetten des Diagramms",
      saved: (name: string) => `Gespeichert als ${name}.`,
      saving: "Wird gespeichert …",
      copied: {
        link: "Der Link ist kopiert.",
        citation: "Die Quellenangabe ist kopiert.",
        embed: "Der Code ist kopiert.",
      },
      quoted: (claim: string) => `„${claim}“`,
      failed: (reason: string) => `Das hat nicht geklappt: ${reason}`,
      only: (filters: readonly string[]) => `Nur: ${filters.join("; ")}`,
      source: ({ address, on, scorers }: Pick<Cited, "address" | "on" | "scorers">) =>
        `Quelle: Standpoint${scoredBy(scorers)}. ${format.day(on)}. ${address}`,
      citationOf: ({ claim, title, query, scorers, address, on }: Cited) =>
        `„${title}“, zur These „${claim}“${query === "" ? "" : ` (${lowered(query)})`}. Standpoint${scoredBy(scorers)}. ${address} (abgerufen am ${format.fullDay(on)}).`,
    };
  },
});

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
