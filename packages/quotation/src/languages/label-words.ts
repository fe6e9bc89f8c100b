import { words } from "./language.ts";

/** What stands before a colon in lists and beside pictures and names no speaker. */
export const notSpeakers: ReadonlySet<string> = new Set([
  ...words(`
    photo photos image images picture pictures video audio credit source caption update updated related note tag tags topic topics
    author by date place time phone email e-mail contact web website twitter info
    foto fotos bild bilder quelle hinweis mehr thema theme themen autor von datum ort uhrzeit tel telefon mail kontakt
  `),
  ...["see also", "read more", "siehe auch"],
]);
