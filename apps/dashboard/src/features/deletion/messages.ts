import { defineMessages } from "../../messages.ts";

export const deletionMessages = defineMessages({
  en: () => ({
    button: { article: "Delete this article", speaker: "Delete this speaker", target: "Delete this claim" },
    title: { article: "Delete this article?", speaker: "Delete this speaker?", target: "Delete this claim?" },
    lost: {
      article: "Its text goes, with every statement, score and decision from it, out of all charts and files, too.",
      speaker:
        "All that they were reported to say goes, with its scores and decisions, under each of their names. The texts of the articles stay.",
      target:
        "Every score toward it goes, with people’s decisions and the webhooks about it. Articles and statements stay.",
    },
    final: "This cannot be undone.",
    confirm: "Delete for good",
    deleting: "Being deleted …",
    cancel: "Keep it",
  }),
  de: () => ({
    button: { article: "Diesen Artikel löschen", speaker: "Diese Stimme löschen", target: "Diese These löschen" },
    title: { article: "Diesen Artikel löschen?", speaker: "Diese Stimme löschen?", target: "Diese These löschen?" },
    lost: {
      article:
        "Sein Text geht verloren und mit ihm jede Aussage, Bewertung und Entscheidung daraus, auch in allen Diagrammen und Dateien.",
      speaker:
        "Alles, was sie laut den Artikeln gesagt hat, geht verloren, mit Bewertungen und Entscheidungen, unter jedem ihrer Namen. Die Texte der Artikel bleiben.",
      target:
        "Jede Bewertung dazu geht verloren, mit den Entscheidungen von Menschen und den Webhooks dazu. Artikel und Aussagen bleiben.",
    },
    final: "Das lässt sich nicht rückgängig machen.",
    confirm: "Endgültig löschen",
    deleting: "Wird gelöscht …",
    cancel: "Behalten",
  }),
});
