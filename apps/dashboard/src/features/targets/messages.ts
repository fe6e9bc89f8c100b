import { defineMessages } from "../../messages.ts";

/** The list of claims. */
export const targetListMessages = defineMessages({
  en: (format) => ({
    title: "Claims",
    lead: "Each claim is one sentence that statements are measured against: who affirms it, who rejects it, and how far.",
    add: "New claim",
    edit: "Edit",
    editNamed: (claim: string) => `Edit “${claim}”`,
    revision: (revision: number) => `Revision ${format.count(revision)}`,
    statements: (count: number) => format.plural(count, "statement addresses it", "statements address it"),
    offTarget: (count: number) => format.plural(count, "does not", "do not"),
    empty: "No claim has been written yet. Write the first one, and everything that is stored is scored toward it.",
  }),
  de: (format) => ({
    title: "Thesen",
    lead: "Jede These ist ein Satz, an dem Aussagen gemessen werden: wer ihn bejaht, wer ihn zurückweist, und wie sehr.",
    add: "Neue These",
    edit: "Bearbeiten",
    editNamed: (claim: string) => `„${claim}“ bearbeiten`,
    revision: (revision: number) => `Fassung ${format.count(revision)}`,
    statements: (count: number) => format.plural(count, "Aussage berührt sie", "Aussagen berühren sie"),
    offTarget: (count: number) => format.plural(count, "nicht", "nicht"),
    empty: "Noch ist keine These geschrieben. Schreiben Sie die erste; alles Gespeicherte wird dann an ihr gemessen.",
  }),
});

/** Writing a claim. */
export const editorMessages = defineMessages({
  en: (format) => ({
    newTitle: "A new claim",
    editTitle: "Edit the claim",
    lead: "Write one sentence that can be affirmed or rejected, say who is in it, and see beside it how stored statements would be scored.",
    revisionNote: (revision: number) =>
      `This is revision ${format.count(revision)}. Saving makes the next one and scores everything again; the scores so far are kept.`,
    languages: { en: "English", de: "German" },
    claim: "The claim",
    claimHint: "One declarative sentence, in both languages.",
    claimIn: { en: "Claim in English", de: "Claim in German" },
    sides: "The sides",
    sidesHint:
      "Who does it, and to whom, with every name they go by: products, short forms, inflected forms. Press Enter after each. A side that the claim does not name stays empty.",
    challenger: "Challenger",
    challengerHint: "Who does it.",
    incumbent: "Incumbent",
    incumbentHint: "To whom it is done.",
    name: "Name",
    aliases: { en: "Other names in English", de: "Other names in German" },
    polarity: "What strength says",
    affirms: (challenger: string) => `When ${challenger} is strong, the claim is right.`,
    denies: (challenger: string) => `When ${challenger} is strong, the claim is wrong.`,
    theChallenger: "the challenger",
    scale: "The words of the scale",
    scaleHint: "What the five bands are called, from rejecting to affirming.",
    band: {
      en: (range: string) => `Word in English for ${range}`,
      de: (range: string) => `Word in German for ${range}`,
    },
    paraphrases: "Other ways to say it",
    paraphrasesHint: "Sentences that affirm or reject the claim in other words. Press Enter after each.",
    affirming: { en: "Affirms it, in English", de: "Affirms it, in German" },
    dismissing: { en: "Rejects it, in English", de: "Rejects it, in German" },
    scorer: "Scorer",
    scorerHint: "Who places statements on the scale.",
    scorers: {
      "": "As this installation is set up",
      roles: "roles (rules alone)",
      "cross-encoder": "cross-encoder (rules, then a small learned model)",
      "chat-model": "chat-model (language model)",
    },
    save: "Save and score",
    saving: "Saving",
    cancel: "Cancel",
    leave: "What you have written is not saved. Leave all the same?",
    conflict: {
      title: "Somebody else has changed this claim while you were writing. Yours is not saved yet.",
      hint: (revision: number, differences: number) =>
        differences === 0
          ? `Revision ${format.count(revision)} says the same as yours.`
          : `This is where revision ${format.count(revision)}, theirs, differs from yours. What you wrote is still in the fields below.`,
      theirs: "Theirs",
      mine: "Yours",
      nothing: "nothing",
      keepMine: "Save mine over it",
      takeTheirs: "Take theirs, drop mine",
    },
    faults: {
      claim: "Write the claim in this language too.",
      name: "Give the side a name, or remove its other names.",
      band: "Every band needs a word.",
    },
  }),
  de: (format) => ({
    newTitle: "Eine neue These",
    editTitle: "These bearbeiten",
    lead: "Schreiben Sie einen Satz, den man bejahen oder zurückweisen kann, sagen Sie, wer darin vorkommt, und sehen Sie daneben, wie gespeicherte Aussagen bewertet würden.",
    revisionNote: (revision: number) =>
      `Das ist Fassung ${format.count(revision)}. Beim Speichern entsteht die nächste, und alles wird neu bewertet; die bisherigen Werte bleiben erhalten.`,
    languages: { en: "Englisch", de: "Deutsch" },
    claim: "Die These",
    claimHint: "Ein Aussagesatz, in beiden Sprachen.",
    claimIn: { en: "These auf Englisch", de: "These auf Deutsch" },
    sides: "Die Seiten",
    sidesHint:
      "Wer es tut, und wem, mit allen Namen: Produkte, Kurzformen, gebeugte Formen. Drücken Sie nach jedem die Eingabetaste. Eine Seite, die die These nicht nennt, bleibt leer.",
    challenger: "Herausforderer",
    challengerHint: "Wer es tut.",
    incumbent: "Etablierte Seite",
    incumbentHint: "Wem es getan wird.",
    name: "Name",
    aliases: { en: "Weitere Namen auf Englisch", de: "Weitere Namen auf Deutsch" },
    polarity: "Was Stärke besagt",
    affirms: (challenger: string) => `Ist ${challenger} stark, stimmt die These.`,
    denies: (challenger: string) => `Ist ${challenger} stark, stimmt die These nicht.`,
    theChallenger: "der Herausforderer",
    scale: "Die Wörter der Skala",
    scaleHint: "Wie die fünf Stufen heißen, von zurückweisend bis bejahend.",
    band: {
      en: (range: string) => `Englisches Wort für ${range}`,
      de: (range: string) => `Deutsches Wort für ${range}`,
    },
    paraphrases: "Anders gesagt",
    paraphrasesHint:
      "Sätze, die die These mit anderen Worten bejahen oder zurückweisen. Drücken Sie nach jedem die Eingabetaste.",
    affirming: { en: "Bejaht sie, auf Englisch", de: "Bejaht sie, auf Deutsch" },
    dismissing: { en: "Weist sie zurück, auf Englisch", de: "Weist sie zurück, auf Deutsch" },
    scorer: "Bewertung",
    scorerHint: "Was Aussagen auf der Skala einordnet.",
    scorers: {
      "": "Wie hier eingestellt",
      roles: "roles (nur Regeln)",
      "cross-encoder": "cross-encoder (Regeln, dann ein kleines gelerntes Modell)",
      "chat-model": "chat-model (Sprachmodell)",
    },
    save: "Speichern und bewerten",
    saving: "Wird gespeichert",
    cancel: "Abbrechen",
    leave: "Was Sie geschrieben haben, ist nicht gespeichert. Trotzdem verlassen?",
    conflict: {
      title: "Jemand anderes hat diese These geändert, während Sie schrieben. Ihre ist noch nicht gespeichert.",
      hint: (revision: number, differences: number) =>
        differences === 0
          ? `Fassung ${format.count(revision)} sagt dasselbe wie Ihre.`
          : `Hier weicht die fremde Fassung ${format.count(revision)} von Ihrer ab. Was Sie geschrieben haben, steht weiter in den Feldern darunter.`,
      theirs: "Die andere",
      mine: "Ihre",
      nothing: "nichts",
      keepMine: "Meine darüber speichern",
      takeTheirs: "Die andere nehmen, meine verwerfen",
    },
    faults: {
      claim: "Schreiben Sie die These auch in dieser Sprache.",
      name: "Geben Sie der Seite einen Namen, oder entfernen Sie ihre weiteren Namen.",
      band: "Jede Stufe braucht ein Wort.",
    },
  }),
});

/** How stored statements would be scored. */
export const previewMessages = defineMessages({
  en: (format) => ({
    title: "How statements would be scored",
    before: "now",
    after: "then",
    waiting: "Begin to write the claim, and stored statements are scored here as you type.",
    none: "Nothing is stored yet that could be scored.",
    ofNew: (count: number, onClaim: number) =>
      `${format.count(onClaim)} of ${format.plural(count, "statement addresses the claim", "statements address the claim")}.`,
    ofEdit: (count: number, onClaim: number, changed: number) =>
      `${format.count(onClaim)} of ${format.plural(count, "statement addresses the claim", "statements address the claim")}; ${changed === 0 ? "none would be scored otherwise" : format.plural(changed, "would be scored otherwise", "would be scored otherwise")}.`,
    note: "The newest that name a side of the claim, then the newest of all.",
    sideMissing:
      "No side is named: a learned model reads arguments for and against, and is often undecided about news. With a side named, rules read first what is said about it.",
    unattributed: "Nobody named",
    newTab: "(opens in a new tab)",
  }),
  de: (format) => ({
    title: "Wie Aussagen bewertet würden",
    before: "jetzt",
    after: "dann",
    waiting: "Beginnen Sie, die These zu schreiben; gespeicherte Aussagen werden hier beim Tippen bewertet.",
    none: "Noch ist nichts gespeichert, das bewertet werden könnte.",
    ofNew: (count: number, onClaim: number) =>
      `${format.count(onClaim)} von ${format.plural(count, "Aussage berührt die These", "Aussagen berühren die These")}.`,
    ofEdit: (count: number, onClaim: number, changed: number) =>
      `${format.count(onClaim)} von ${format.plural(count, "Aussage berührt die These", "Aussagen berühren die These")}; ${changed === 0 ? "keine würde anders bewertet" : format.plural(changed, "würde anders bewertet", "würden anders bewertet")}.`,
    note: "Zuerst die neuesten, die eine Seite der These nennen, dann die neuesten überhaupt.",
    sideMissing:
      "Es ist keine Seite genannt: Ein gelerntes Modell liest Argumente dafür und dagegen und ist bei Nachrichten oft unentschieden. Ist eine Seite genannt, lesen zuerst Regeln, was über sie gesagt wird.",
    unattributed: "Niemand genannt",
    newTab: "(öffnet in einem neuen Tab)",
  }),
});

/** How far the scoring of everything stored is. */
export const rescoringMessages = defineMessages({
  en: (format) => ({
    title: "Scoring what is stored",
    label: "Articles scored",
    waiting: "The claim is saved. Scoring waits to begin.",
    active: (done: number, total: number) =>
      `${format.count(done)} of ${format.plural(total, "article", "articles")} scored.`,
    done: (total: number) => `Done: ${format.plural(total, "article is", "articles are")} scored toward this claim.`,
    allDone: "Done: everything is scored toward this claim.",
    failed: "Scoring failed.",
    cancelled: "Scoring was cancelled; lists show scores of both revisions.",
    retry: "Try again",
    overview: "See where speakers stand",
  }),
  de: (format) => ({
    title: "Gespeichertes wird bewertet",
    label: "Bewertete Artikel",
    waiting: "Die These ist gespeichert. Die Bewertung wartet auf ihren Beginn.",
    active: (done: number, total: number) =>
      `${format.count(done)} von ${format.plural(total, "Artikel", "Artikeln")} bewertet.`,
    done: (total: number) => `Fertig: ${format.plural(total, "Artikel ist", "Artikel sind")} an dieser These gemessen.`,
    allDone: "Fertig: Alles ist an dieser These gemessen.",
    failed: "Die Bewertung ist gescheitert.",
    cancelled: "Die Bewertung wurde abgebrochen; Listen zeigen Werte beider Fassungen.",
    retry: "Erneut versuchen",
    overview: "Ansehen, wer wo steht",
  }),
});

/** A field that takes any number of words. */
export const tagMessages = defineMessages({
  en: () => ({
    remove: (tag: string) => `Remove “${tag}”`,
    added: (tag: string) => `Added “${tag}”.`,
    removed: (tag: string) => `Removed “${tag}”.`,
  }),
  de: () => ({
    remove: (tag: string) => `„${tag}“ entfernen`,
    added: (tag: string) => `„${tag}“ hinzugefügt.`,
    removed: (tag: string) => `„${tag}“ entfernt.`,
  }),
});
