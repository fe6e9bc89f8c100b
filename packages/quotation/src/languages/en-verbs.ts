import { complements, linesOf, type ReportingVerb, type VerbForm, type VerbReading } from "./language.ts";

// Verbs of saying and of holding an opinion, after Levin's classes 37 (say, tell, advise, complain, promise, …) and 29.4–5
// (declare, believe, conjecture). Letters: t takes that, b takes a bare clause, q a question, i an infinitive, c somebody
// and an infinitive, n a noun phrase, o one that holds words in quotation marks (“called it ‘odd’”). A bar precedes the
// particle that must follow.
const verbs = `
  tb: say insist argue maintain contend assert declare state add comment remark observe imply
      reply respond answer counter retort believe think worry feel suspect assume reckon guess figure
      agree disagree complain write tweet post joke quip boast brag opine muse conclude hold know understand speculate
      recall remember testify swear vouch affirm reaffirm attest profess avow confide posit postulate theorize theorise surmise conjecture
      recount gripe grouse whine text email e-mail object venture intone
      volunteer interject chime|in weigh|in realize realise shout yell scream whisper mutter murmur mumble cry exclaim gasp
      sigh snap bark chant holler howl moan roar screech shriek snarl thunder wail growl grumble continue point|out spell|out make|clear put|it caution
  tbn: claim admit acknowledge concede confess note explain suggest hint allege announce reveal disclose confirm predict
      forecast estimate deny dispute doubt fear expect anticipate emphasize emphasise stress reiterate repeat report
      recognize recognise regret lament bemoan protest proclaim underline underscore highlight mention detail outline
      discuss foresee indicate
  t: go|on find rule
  tbi: claim hope expect decide
  tbin: guarantee promise vow pledge threaten propose demand request recommend advocate
  tbc: plead beg implore order advise instruct command warn counsel direct
  tqc: ask
  tq: wonder inquire
  nc: urge encourage
  c: call|on exhort press beseech admonish
  o: call quote speak talk
`;
const addressed = "tbc: tell remind advise convince persuade tb: inform assure reassure notify alert";

// Verbs that take a position on something or name it without reporting a sentence, after Levin's classes 31.2 (admire),
// 33 (judgement), 29.2 (characterize) and 37.12 (overstate).
const positions = `
  n: praise commend applaud laud salute welcome endorse defend support oppose favor favour criticize criticise reject dismiss
     rebuff renounce repudiate disavow disown challenge contest rebut refute decry deplore denounce condemn attack assail
     lambaste lambast castigate chastise chide rebuke reprimand scold berate blast slam mock ridicule deride taunt lampoon belittle
     disparage malign vilify insult blame accuse fault censure acclaim congratulate compliment excoriate extol pillory reproach revile scorn slander thank upbraid impugn
     rate denigrate demean demonize demonise defame deprecate describe dub label brand characterize characterise portray
     depict hail tout champion cite invoke echo reference liken compare voice express convey articulate admire appreciate resent loathe detest
     despise condone excuse justify downplay exaggerate overstate understate question play|down rule|out
`;

// Prepositions after which what was said may stand; verbs that are in no list above take nothing else.
const prepositional = `
  about: speak talk complain joke boast brag ask inquire wonder worry warn argue write tweet speculate fret muse
  of: speak talk complain boast warn dream approve disapprove accuse
  for: call argue advocate plead apologize apologise vouch appeal
  against: argue warn caution rail inveigh protest speak
  to: refer allude point object admit confess testify
  on: insist comment remark reflect elaborate expound speculate
  with: agree disagree
  at: hint scoff sneer
`;

// Irregular pasts and participles of the verbs above; the rest follow the rules of spelling.
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  hold: ["held", "held"],
  write: ["wrote", "written"],
  make: ["made", "made"],
  go: ["went", "gone"],
  speak: ["spoke", "spoken"],
  foresee: ["foresaw", "foreseen"],
  swear: ["swore", "sworn"],
  understand: ["understood", "understood"],
  forecast: ["forecast", "forecast"],
  tweet: ["tweeted", "tweeted"],
  post: ["posted", "posted"],
  find: ["found", "found"],
  put: ["put", "put"],
};

function inflect(lemma: string): [string, VerbForm][] {
  const doubled = /^(?:admit|quip|brag|dub|slam|refer|rebut|beg)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : doubled;
  const toI = /[^aeiou]y$/.test(lemma);
  const third = toI ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const [past, participle] =
    irregular[lemma] ?? (toI ? [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ied`] : [`${stem}ed`, `${stem}ed`]);
  return [
    [lemma, "base"],
    [third, "finite"],
    [past, "finite"],
    [participle, past === participle ? "finite" : "participle"],
    [`${stem}ing`, "gerund"],
  ];
}

const prepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const { head: preposition, verbs: lemmas } of linesOf(prepositional))
    for (const lemma of lemmas) map.set(lemma, (map.get(lemma) ?? new Set<string>()).add(preposition));
  return map;
})();

/** Every form of the verbs in a table; a verb in two lines takes what both say. */
function readings(
  ...tables: readonly { table: string; addressed: boolean }[]
): ReadonlyMap<string, readonly VerbReading[]> {
  const verbsByEntry = new Map<string, ReportingVerb>();
  for (const { table, addressed: takesAddressee } of tables) {
    for (const { head: codes, verbs: entries } of linesOf(table)) {
      for (const entry of entries) {
        const [lemma = entry, particle = null] = entry.split("|");
        const known = verbsByEntry.get(entry);
        verbsByEntry.set(entry, {
          lemma,
          complements: new Set([...complements(codes), ...(known?.complements ?? [])]),
          particle,
          addressed: takesAddressee || (known?.addressed ?? false),
          prepositions: prepositionsOf.get(lemma) ?? new Set(),
        });
      }
    }
  }
  const map = new Map<string, VerbReading[]>();
  for (const verb of verbsByEntry.values()) {
    for (const [form, kind] of inflect(verb.lemma)) {
      const known = map.get(form)?.filter((reading) => reading.verb !== verb || kind !== "finite") ?? [];
      const isKnown = known.some((reading) => reading.verb === verb);
      // With a particle it is the more special verb ("call on", "call"): tried first.
      if (!isKnown) known[verb.particle === null ? "push" : "unshift"]({ verb, form: kind });
      map.set(form, known);
    }
  }
  return map;
}

export const reportingVerbs = readings({ table: verbs, addressed: false }, { table: addressed, addressed: true });
export const positionVerbs = readings(
  { table: positions, addressed: false },
  // Of these, nothing but what follows the preposition is said.
  { table: `x: ${[...prepositionsOf.keys()].join(" ")}`, addressed: false },
);
