import { positionVerbs, reportingVerbs } from "./en-verbs.ts";
import { words } from "./language.ts";

/** The English words that the grammar and the names are read by. */
export const english = {
  /** Verbs that report a sentence, by form. */
  verbs: reportingVerbs,
  /** Verbs that take a position on something, by form. */
  positions: positionVerbs,
  /** Nouns that report: “her claim that”, “Weber's criticism of”. */
  speechNouns: words(`
    claim assertion statement argument contention insistence declaration announcement revelation disclosure admission
    acknowledgement acknowledgment concession confession confirmation denial allegation accusation charge complaint criticism
    critique condemnation denunciation rejection dismissal praise endorsement warning prediction forecast projection estimate
    assessment conclusion finding belief view opinion conviction assumption suspicion impression hope fear worry concern doubt
    expectation skepticism scepticism outrage misgiving reservation regret promise pledge vow threat demand request plea call
    appeal proposal suggestion recommendation reminder assurance remark comment observation explanation description
    characterization characterisation portrayal defense defence support opposition speculation
    claims assertions statements arguments declarations announcements revelations allegations accusations complaints criticisms
    warnings predictions forecasts estimates conclusions findings beliefs views opinions suspicions hopes fears worries concerns
    doubts expectations misgivings reservations promises pledges threats demands requests pleas calls appeals proposals
    suggestions recommendations remarks comments attacks attack
  `),
  /** With these verbs a noun that reports is its subject's: “made the claim that”, “raised concerns about”. */
  lightVerbs: words(`
    make makes made making give gives gave given giving issue issues issued issuing voice voices voiced voicing raise raises
    raised raising have has had having offer offers offered offering present presents presented repeat repeats repeated
    share shares shared release releases released deliver delivers delivered send sends sent sound sounds sounded express
    expresses expressed expressing file files filed level levels leveled levelled hold holds held
  `),
  /** Adjectives and participles of opinion, with what they are about: “is confident that”, “was critical of”. */
  attitudes: words(`
    sure certain confident convinced persuaded worried concerned afraid fearful hopeful optimistic pessimistic skeptical
    sceptical doubtful suspicious wary critical supportive adamant dismissive proud glad happy pleased delighted surprised
    disappointed dismayed outraged angry furious upset sorry grateful opposed
  `),
  /** Verbs of saying whose -s form is as often a noun: “the guild's claims”. */
  alsoNouns: words(`
    claims states reports notes remarks comments requests demands promises pledges estimates forecasts questions doubts protests
    hopes fears calls quotes posts tweets jokes boasts vows attacks praises slams blasts rebukes details outlines highlights
    guesses figures whispers shouts screams cries sighs snaps barks writes rules finds emails texts supports champions offers
    orders guarantees charges reasons answers counters worries regrets laments voices echoes faults labels brands hints
  `),
  /** Verbs whose past is their base form, which look like nouns before their object: “the deal cut both ways”. */
  unchangedPasts: words("cut put hit set let cost hurt shut spread split quit beat bet cast burst thrust upset"),
  /** Verbs of knowing: reports of a mind only as the verb of a clause (“she knew that”), not “without knowing why”. */
  states: words("know understand realize realise remember recall hold figure feel think"),
  /** After these, an infinitive says what somebody did: “declined to say”, “went on to praise”. */
  proceeding: words(
    "decline declines declined declining refuse refuses refused refusing continue continues continued go goes went gone going proceed proceeds proceeded hasten hastens hastened forced quick ready keen",
  ),
  being: words("am is are was were be been being"),
  /** “is confident that”, “remains critical of” */
  copulas: words("am is are was were be been feel feels felt remain remains remained seem seems seemed"),
  /** Who speaks in the article's own voice. */
  authors: words("i we you me us"),
  pronouns: words("he she they it we i you who"),
  /** Pronouns that stand for somebody named before. */
  anaphors: words("he she they it"),
  possessives: words("his her their its my our your"),
  determiners: words(
    "a an the this that these those some many most several few all both each every another any no his her their its my our your one two three four five six",
  ),
  /** “That says it all”, “some claim”: determiners that need no noun. */
  nounlessDeterminers: words("that this some many most few several all both each those these neither either another"),
  prepositions: words(`
    in on at by for from with to of about after before during through over under between against into via
    near despite without within amid since until upon among alongside outside inside per regarding concerning
  `),
  /** Prepositions that join two noun phrases into one. */
  links: words("of for at from in on with to about against between among near behind around across within throughout"),
  /** After a noun or adjective that reports: what it is about. */
  topicLinks: words("about of for against over on toward towards"),
  /** Before a gerund: “by saying”, “accused of saying”. */
  gerundOpeners: words("as by in while when after before for of from without despite"),
  /** Words that begin another clause; a subject does not reach back over them. */
  subordinators: words(
    "that because while when whenever if although though after before as since where whether so than how why what once unless until",
  ),
  /** “Two weeks after Weber said”: the clause that holds the cue only says when or why. */
  circumstances: words("after before when since while as although though until"),
  /** Openers of a clause before the cue that only says when or why, and of “asked”. */
  adverbialOpeners: words("when while although though as after before since because asked if"),
  /** Openers of the writer's own remark after what is said. */
  remarkOpeners: words("although while whereas when as after before according"),
  /** Openers of what belongs to the verb and not to its object. */
  adjunctOpeners: words("because while when after before although though since until if whereas during amid despite"),
  questionWords: words("if whether how why what who where when"),
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
    "has have had will would can could may might must did does do also then later again once previously earlier recently not never himself herself themselves itself still even now just both all further repeatedly reportedly",
  ),
  /** Adverbs between the verb and what is said. */
  adverbs: words("too again aloud back also simply then instead out publicly"),
  /** Words that open a sentence or clause before its subject. */
  openers: words("yet still also then now but and however instead meanwhile thus later"),
  /** No phrase begins with one of these: “‘It rains.’ Then she left”. */
  sentenceAdverbs: words("then now later still also once soon meanwhile here there"),
  /** Words that may stand before a time. */
  timeOpeners: words("on in at by since early late last this next just only"),
  /** Who is told, in one word. */
  addressees: words("me us him her them you it reporters journalists everyone people"),
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
    campaigns unions companies firms governments staff colleagues neighbours neighbors commuters families family couple crowd majority panel chorus jury friends allies aides advisers advisors rivals competitors banks studies reports others some many most
  `),
  /** Endings of nouns for persons. */
  personEnding: /(?:[eo]r|ist|ian|man|men|woman|women|ant|ent|ee|people|mate)$/,
  organizationWords: words(`
    inc corp co ltd llc plc ag group holdings foundation university institute college school ministry department office
    agency bank bureau committee commission council congress senate house court party union association federation
    company campaign administration government times post journal news press reuters bloomberg network center centre
    board fund trust society organization organisation league club labs technologies systems motors airlines
    partners capital ventures international nations service services army navy police force research
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
    "statement statements report reports study letter letters memo email emails e-mail e-mails article articles book interview interviews survey poll paper note release blog post posts tweet tweets speech speeches filing lawsuit complaint ruling document documents conference",
  ),
  /** What has a title in quotation marks: “her book ‘Rain’”, “the so-called ‘rain tax’” is the writer's too. */
  titled:
    /^(?:books?|bestseller|novels?|memoirs?|poems?|plays?|musical|films?|movies?|documentary|documentaries|songs?|single|album|track|ballad|show|series|sitcom|episode|podcast|essay|column|op-ed|article|commentary|editorial|blog|magazine|newspaper|website|exhibition|painting|sculpture|game|titled|entitled|headlined|so-called)$/,
  /** Subjects of a sentence with a colon that are words themselves and speak none: “The answer is simple: ‘No.’” */
  speech: words(
    "message slogan motto answer question response reply reaction criticism quote quotation headline title verdict conclusion reason problem argument point lesson rule advice warning comment line word words phrase result",
  ),
} as const;
