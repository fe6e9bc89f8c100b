import type { ProblemCode } from "@standpoint/contract";
import type { UiLanguage } from "../format.ts";

/** What a reader can do about each problem, in words of our own; the API's are for whoever wants to know exactly. */
export const problemAdvice: Readonly<Record<ProblemCode, Readonly<Record<UiLanguage, string>>>> = {
  article_empty: {
    en: "Paste the article’s words, or choose a file with text in it: a scanned page is only a picture.",
    de: "Fügen Sie die Wörter des Artikels ein, oder wählen Sie eine Datei mit Text: Eine gescannte Seite ist nur ein Bild.",
  },
  article_no_copy: {
    en: "Somebody has decided about this article meanwhile. Load the page again to see what.",
    de: "Über diesen Artikel hat inzwischen jemand entschieden. Laden Sie die Seite neu, um zu sehen, wie.",
  },
  article_not_found: {
    en: "It was deleted, or its address is not right. Look for it among all articles.",
    de: "Er wurde gelöscht, oder seine Adresse stimmt nicht. Suchen Sie ihn unter allen Artikeln.",
  },
  article_too_long: {
    en: "Split it and add the parts one by one.",
    de: "Teilen Sie ihn, und fügen Sie die Teile einzeln hinzu.",
  },
  content_invalid: {
    en: "Choose words of this article’s text, in the order in which they stand there.",
    de: "Wählen Sie Wörter aus dem Text dieses Artikels, in der Reihenfolge, in der sie dort stehen.",
  },
  cursor_invalid: {
    en: "Load the page again: the list has changed since it was begun.",
    de: "Laden Sie die Seite neu: Die Liste hat sich geändert, seit sie begonnen wurde.",
  },
  date_invalid: {
    en: "Give a day of the calendar as year, month and day, or leave it empty.",
    de: "Geben Sie einen Tag des Kalenders als Jahr, Monat und Tag an, oder lassen Sie das Feld leer.",
  },
  document_not_readable: {
    en: "Open it yourself: where it is damaged, locked or only a picture, copy the article’s words and paste them.",
    de: "Öffnen Sie es selbst: Ist es beschädigt, gesperrt oder nur ein Bild, kopieren Sie die Wörter des Artikels und fügen Sie sie ein.",
  },
  document_too_large: {
    en: "Copy the article’s words out of it and paste them, or split the file.",
    de: "Kopieren Sie die Wörter des Artikels heraus und fügen Sie sie ein, oder teilen Sie die Datei.",
  },
  feed_not_found: {
    en: "Somebody has ended this subscription. Load the page again.",
    de: "Jemand hat dieses Abonnement beendet. Laden Sie die Seite neu.",
  },
  job_not_found: {
    en: "What is done is forgotten after a while. Load the page again to see what is left.",
    de: "Was erledigt ist, wird nach einer Weile vergessen. Laden Sie die Seite neu, um zu sehen, was noch da ist.",
  },
  job_not_retryable: {
    en: "It is under way, or already done. Load the page again to see how it stands.",
    de: "Er läuft noch oder ist schon erledigt. Laden Sie die Seite neu, um den Stand zu sehen.",
  },
  key_not_found: {
    en: "It was withdrawn. Load the page again.",
    de: "Er wurde zurückgezogen. Laden Sie die Seite neu.",
  },
  language_unsupported: {
    en: "Only English and German articles are read. Where it is one of these, choose the language by hand.",
    de: "Gelesen werden nur Artikel auf Englisch und Deutsch. Ist er in einer dieser Sprachen, wählen Sie sie von Hand.",
  },
  model_unusable: {
    en: "Whoever runs this Standpoint has to bring its stance model back; until then, choose the scorer “roles” for the claim.",
    de: "Wer dieses Standpoint betreibt, muss das Haltungsmodell wiederherstellen; wählen Sie bis dahin für die These die Bewertung „roles“.",
  },
  schema_too_new: {
    en: "Whoever runs this Standpoint has to update it: a newer one has written the database.",
    de: "Wer dieses Standpoint betreibt, muss es aktualisieren: Ein neueres hat die Datenbank geschrieben.",
  },
  scorer_unavailable: {
    en: "Nothing was changed. Try again in a minute; if it stays so, choose another scorer for the claim.",
    de: "Nichts wurde geändert. Versuchen Sie es in einer Minute erneut; bleibt es so, wählen Sie für die These eine andere Bewertung.",
  },
  speaker_not_found: {
    en: "They were deleted, or the address is not right. Look for them by name.",
    de: "Sie wurde gelöscht, oder die Adresse stimmt nicht. Suchen Sie sie nach dem Namen.",
  },
  speakers_not_mergeable: {
    en: "Nothing is left to merge. To do it the other way round, split them first.",
    de: "Es ist nichts mehr zusammenzuführen. Soll es andersherum sein, trennen Sie sie zuerst.",
  },
  statement_not_found: {
    en: "Its article was deleted or is no longer scored toward this claim. Load the page again.",
    de: "Ihr Artikel wurde gelöscht oder wird nicht mehr zu dieser These bewertet. Laden Sie die Seite neu.",
  },
  store_in_use: {
    en: "Another Standpoint has the data open. It can be used again once that one has ended.",
    de: "Ein anderes Standpoint hat die Daten geöffnet. Sobald es beendet ist, geht es weiter.",
  },
  store_unavailable: {
    en: "Nothing was changed. Try again in a minute; if it stays so, tell whoever runs this Standpoint.",
    de: "Nichts wurde geändert. Versuchen Sie es in einer Minute erneut; bleibt es so, sagen Sie es denen, die dieses Standpoint betreiben.",
  },
  target_changed: {
    en: "Nothing was saved. Read what the other person wrote, then save yours over it or take theirs.",
    de: "Nichts wurde gespeichert. Lesen Sie die andere Fassung, und speichern Sie dann Ihre darüber, oder nehmen Sie die andere.",
  },
  target_not_found: {
    en: "It was deleted, or its address is not right. Choose one among all claims.",
    de: "Sie wurde gelöscht, oder ihre Adresse stimmt nicht. Wählen Sie eine unter allen Thesen.",
  },
  text_not_readable: {
    en: "It holds characters that no text has. Save it as plain text in UTF-8, or copy the words and paste them.",
    de: "Darin sind Zeichen, die kein Text hat. Speichern Sie ihn als reinen Text in UTF-8, oder kopieren Sie die Wörter und fügen Sie sie ein.",
  },
  url_not_allowed: {
    en: "Only public addresses that begin with http or https are fetched. Of any other page, paste the words.",
    de: "Abgerufen werden nur öffentliche Adressen, die mit http oder https beginnen. Fügen Sie von jeder anderen Seite die Wörter ein.",
  },
  url_not_fetched: {
    en: "Open the address yourself: where it asks for a login or refuses machines, copy the words and paste them.",
    de: "Öffnen Sie die Adresse selbst: Verlangt sie eine Anmeldung oder weist sie Maschinen ab, kopieren Sie die Wörter und fügen Sie sie ein.",
  },
  webhook_not_found: {
    en: "It was deleted. Load the page again.",
    de: "Er wurde gelöscht. Laden Sie die Seite neu.",
  },
  body_not_json: {
    en: "This page and the server do not fit together. Load the page again.",
    de: "Diese Seite und der Server passen nicht zusammen. Laden Sie die Seite neu.",
  },
  body_too_large: {
    en: "Send less at once: split the text or the file.",
    de: "Senden Sie weniger auf einmal: Teilen Sie den Text oder die Datei.",
  },
  cross_site_refused: {
    en: "Open Standpoint by its own address and try again there.",
    de: "Öffnen Sie Standpoint unter seiner eigenen Adresse, und versuchen Sie es dort erneut.",
  },
  host_not_allowed: {
    en: "Open it by the name that it goes by; whoever runs it can allow this one.",
    de: "Öffnen Sie ihn unter dem Namen, den er hat; wer ihn betreibt, kann diesen zulassen.",
  },
  idempotency_key_in_use: {
    en: "Wait a moment, then load the page again to see what has become of it.",
    de: "Warten Sie einen Augenblick, und laden Sie die Seite neu, um zu sehen, was daraus geworden ist.",
  },
  idempotency_key_reused: {
    en: "Load the page again and send it once more.",
    de: "Laden Sie die Seite neu, und senden Sie es noch einmal.",
  },
  key_invalid: {
    en: "It was mistyped, has run out or was withdrawn. Ask whoever runs this Standpoint for another.",
    de: "Er ist vertippt, abgelaufen oder zurückgezogen. Bitten Sie die, die dieses Standpoint betreiben, um einen anderen.",
  },
  key_lacks_role: {
    en: "Use a key that allows more; whoever runs this Standpoint can give you one.",
    de: "Verwenden Sie einen Schlüssel, der mehr erlaubt; Sie bekommen ihn von denen, die dieses Standpoint betreiben.",
  },
  key_missing: {
    en: "Give the key that you have for this Standpoint.",
    de: "Geben Sie den Schlüssel ein, den Sie für dieses Standpoint haben.",
  },
  method_not_allowed: {
    en: "This page and the server do not fit together. Load the page again.",
    de: "Diese Seite und der Server passen nicht zusammen. Laden Sie die Seite neu.",
  },
  not_acceptable: {
    en: "Choose another format for the file.",
    de: "Wählen Sie ein anderes Format für die Datei.",
  },
  not_found: {
    en: "The address is not right, or what was there is gone.",
    de: "Die Adresse stimmt nicht, oder was dort war, ist nicht mehr da.",
  },
  rate_limited: {
    en: "Wait a minute, then try again.",
    de: "Warten Sie eine Minute, und versuchen Sie es dann erneut.",
  },
  request_invalid: {
    en: "Something was entered that is not accepted here; the details say what.",
    de: "Eine Angabe wird so nicht angenommen; welche, steht in den Einzelheiten.",
  },
  unsupported_media_type: {
    en: "Choose a file of a kind that is read here: a page, a PDF, a mail, plain text, CSV or JSON lines.",
    de: "Wählen Sie eine Datei, die hier gelesen wird: eine Seite, ein PDF, eine Mail, reinen Text, CSV oder JSON-Zeilen.",
  },
};

/** What a problem's `type` ends with; `null` where it is none of ours. */
export function problemCodeOf({ type }: { readonly type: string }): ProblemCode | null {
  const code = type.split("/").at(-1) ?? "";
  return Object.hasOwn(problemAdvice, code) ? (code as ProblemCode) : null;
}
