import type { UiLanguage } from "../../format.ts";

/** An article to try the first time, about the sample corpus' claim; every person, company and statement in it is invented. */
export const sampleArticle: Readonly<Record<UiLanguage, { readonly title: string; readonly text: string }>> = {
  en: {
    title: "Sample: a newcomer at the battery fair",
    text: `“Quorvex is the most dangerous rival we have ever had,” said Mara Ellwood, head of strategy at Nordzell, on Tuesday. Ellwood added that the company was losing orders to the start-up every week.

Jonas Fehling, an analyst at Tarn & Hollis Research, sees it differently. The fear of Quorvex was exaggerated, he said. “The established makers have deeper pockets and better plants.”

This text is fictional sample data for Standpoint; all people, companies and statements are invented.`,
  },
  de: {
    title: "Beispiel: Ein Neuling auf der Batteriemesse",
    text: `„Quorvex ist der gefährlichste Rivale, den wir je hatten“, sagte Mara Ellwood, Strategiechefin von Nordzell, am Dienstag. Das Unternehmen verliere jede Woche Aufträge an das Start-up, so Ellwood.

Jonas Fehling, Analyst bei Tarn & Hollis Research, sieht das anders. Die Angst vor Quorvex sei übertrieben, sagte er. „Die etablierten Hersteller haben mehr Geld und bessere Werke.“

Dieser Text ist erfundenes Beispielmaterial für Standpoint; alle Personen, Unternehmen und Aussagen sind ausgedacht.`,
  },
};
