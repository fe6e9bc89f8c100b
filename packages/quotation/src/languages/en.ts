import { complements, type ReportingVerb, type VerbForm, type VerbReading, words } from "./language.ts";

// Verbs of saying and of holding an opinion, after Levin's classes 37 (say, tell, advise, complain, …) and 29.4–5
// (declare, believe, conjecture). Letters: t takes that, b takes a bare clause, q a question, i an infinitive,
// o an object if it holds words in quotation marks (“called it ‘odd’”). A bar precedes the particle that must follow.
const verbs = `
  tb: say claim insist argue maintain contend assert declare state add admit acknowledge concede confess note observe
      remark comment explain suggest hint imply allege announce reveal disclose confirm predict forecast estimate warn caution
      reply respond answer counter retort believe think hope fear worry feel suspect assume reckon guess figure
      agree emphasize emphasise stress reiterate repeat report write tweet post joke quip complain charge
      boast brag opine muse conclude hold know understand doubt speculate
      recall remember testify swear vouch deny dispute recognize recognise realize realise expect anticipate protest
      lament marvel shout yell scream whisper mutter murmur mumble cry exclaim gasp sigh snap bark quote continue
      point|out spell|out make|clear
  t: go|on
  tbi: promise vow pledge threaten propose demand request recommend decide hope expect claim plead
  tq: ask wonder inquire
  i: urge
  o: call describe dub label brand praise criticize criticise dismiss condemn denounce hail slam blast mock speak talk characterize characterise
`;
const addressed = "tb: tell inform assure remind advise notify convince persuade";

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
  swear: ["swore", "sworn"],
  understand: ["understood", "understood"],
  forecast: ["forecast", "forecast"],
  tweet: ["tweeted", "tweeted"],
  post: ["posted", "posted"],
};

function inflect(lemma: string): [string, VerbForm][] {
  const doubled = /^(?:admit|quip|brag|dub|slam)$/.test(lemma) ? lemma + lemma.slice(-1) : lemma;
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

function readings(): ReadonlyMap<string, VerbReading> {
  const map = new Map<string, VerbReading>();
  const add = (list: string, takesAddressee: boolean) => {
    for (const [, codes = "", lemmas = ""] of list.matchAll(/([a-z]+):([^:]+?)(?=\s[a-z]+:|$)/g)) {
      for (const entry of words(lemmas)) {
        const [lemma = entry, particle = null] = entry.split("|");
        const verb: ReportingVerb = { lemma, complements: complements(codes), particle, addressed: takesAddressee };
        for (const [form, kind] of inflect(lemma))
          if (!map.has(form) || kind === "finite") map.set(form, { verb, form: kind });
      }
    }
  };
  add(verbs, false);
  add(addressed, true);
  return map;
}

export const english = {
  verbs: readings(),
  pronouns: words("he she they it we i you who"),
  /** Pronouns that stand for somebody named before. */
  anaphors: words("he she they it"),
  possessives: words("his her their its my our your"),
  determiners: words(
    "a an the this that these those some many most several few all both each every another any no his her their its my our your one two three four five six",
  ),
  prepositions: words(`
    in on at by for from with to of about after before during through over under between against into via
    near despite without within amid since until upon among alongside outside inside per regarding concerning
  `),
  /** Words that begin another clause; a subject does not reach back over them. */
  subordinators: words(
    "that because while when whenever if although though after before as since where whether so than how why what once unless until",
  ),
  relatives: words("who which whose that"),
  conjunctions: words("and or but nor yet"),
  /** Conjunctions that set another's words against what was said. */
  contrasts: words("while whereas"),
  finite: words(`
    is are was were be been am has have had do does did will would can could may might must shall should won't can't don't
    didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't it's he's she's that's there's
    they're we're you're i'm i've we've they've
  `),
  auxiliaries: words(
    "has have had will would can could may might must did does do also then later again once previously earlier recently not never himself herself themselves itself still even now just both all further repeatedly reportedly once",
  ),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december today yesterday tomorrow tonight morning afternoon evening night week month year weekend
    earlier later ago recently last this next late early again afterward afterwards
  `),
  titles: words(`
    mr mrs ms miss dr prof professor sir lord lady dame sen senator rep representative gov governor president chancellor
    minister secretary congressman congresswoman mayor judge justice general gen colonel col captain capt sergeant sgt
    lieutenant lt chairman chairwoman chair ceo cfo cto coo spokesman spokeswoman spokesperson director chief officer
    analyst economist founder co-founder cofounder attorney lawyer prosecutor pope king queen prince princess rev
    reverend father sister bishop ambassador commissioner speaker leader candidate nominee prime vice deputy former
    acting senior press executive managing manager head strategist adviser advisor correspondent reporter author
  `),
  /** Heads of noun phrases that name people without a name. */
  groupNouns: words(`
    analysts experts officials executives critics supporters economists investors observers researchers scientists
    residents witnesses lawmakers politicians democrats republicans voters sources insiders authorities police prosecutors
    lawyers students teachers workers employees doctors activists campaigners opponents leaders ministers members people
    bosses managers founders engineers developers traders customers users reporters journalists historians scholars
    campaigns unions companies firms governments staff colleagues neighbours neighbors commuters families friends allies aides advisers advisors rivals competitors banks studies reports others some many most
  `),
  organizationWords: words(`
    inc corp co ltd llc plc ag group holdings foundation university institute college school ministry department office
    agency bank bureau committee commission council congress senate house court party union association federation
    company campaign administration government times post journal news press reuters bloomberg network center centre
    board fund trust society organization organisation league club company labs technologies systems motors airlines
    partners capital ventures international nations service services army navy police force
  `),
  /** “in her view”, “in Weber's words”: nouns that make a source with in and a possessive. */
  viewNouns: words("view opinion judgment judgement words estimation assessment account telling reading eyes mind"),
  /** Common nouns before an organisation's name: “carmaker Nordwind”. */
  organizationKinds: words(
    "carmaker automaker chipmaker drugmaker planemaker steelmaker giant startup start-up retailer lender airline insurer publisher broadcaster newspaper newsletter magazine network watchdog regulator think-tank rival firm maker supplier producer operator developer platform charity nonprofit",
  ),
  /** Things that answer but hold no view: what they put out is nobody's statement. */
  machines: words("app chatbot bot assistant model program programme software algorithm ai device website tool system"),
  documents: words(
    "statement report study letter memo email e-mail article book interview survey poll paper note release blog post tweet speech filing lawsuit complaint ruling document",
  ),
  /** What has a title in quotation marks: “her book ‘Rain’”, “the so-called ‘rain tax’” is the writer's too. */
  titled:
    /^(?:books?|bestseller|novels?|memoirs?|poems?|plays?|musical|films?|movies?|documentary|documentaries|songs?|single|album|track|ballad|show|series|sitcom|episode|podcast|essay|column|op-ed|article|commentary|editorial|blog|magazine|newspaper|website|exhibition|painting|sculpture|game|titled|entitled|headlined|so-called)$/,
  /** Subjects of a sentence with a colon that are words themselves and speak none: “The answer is simple: ‘No.’” */
  speech: words(
    "message slogan motto answer question response reply reaction criticism quote quotation headline title verdict conclusion reason problem argument point lesson rule advice warning comment line word words phrase result",
  ),
} as const;
