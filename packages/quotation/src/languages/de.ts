import { conditionalVerbs, finiteVerbs, notVerbs, reportedVerbs, reportingVerbs } from "./de-verbs.ts";
import { words } from "./language.ts";

/** Matches a word, in small letters, that is one of the list or a compound that ends in one. */
const sourceNouns = (list: string) => new RegExp(`^(?:[\\p{L}-]*)(?:${[...words(list)].join("|")})$`, "u");

const nominativeDeterminers = words(`
  der die das ein eine kein keine dieser diese dieses jener jene jeder jede einige viele mehrere manche alle beide zwei drei vier fünf sein seine ihr ihre mein meine unser unsere solche zahlreiche wenige mancher andere weitere auch
`);
const obliqueDeterminers = words(`
  den dem des einen einem einer eines keinen keinem deren dessen diesen diesem dieses seinen seinem seiner ihren ihrem ihrer der
`);

/** The German words that the grammar and the names are read by. */
export const german = {
  notVerbs,
  /** Verbs that report, by form. */
  verbs: reportingVerbs,
  /** Verbs in a form that makes a clause. */
  finite: finiteVerbs,
  /** Konjunktiv I where it differs from the indicative: the mood of reported speech. */
  reported: reportedVerbs,
  /** Konjunktiv II: stands in for Konjunktiv I where that looks like the indicative. */
  conditional: conditionalVerbs,
  accordingly: words("demnach demzufolge"),
  /** “Man nehme …”, “Möge …”, “Es lebe …”: wishes and recipes. */
  wishes: words("möge mögen lebe sei seien wäre hätte würde könnte"),
  /** “waren sich einig, dass”: predicates of opinion with sein. */
  predicates: words(`
    einig überzeugt sicher zuversichtlich skeptisch optimistisch pessimistisch besorgt enttäuscht erfreut erleichtert entsetzt empört
    bestürzt verärgert erstaunt überrascht verwundert stolz dankbar gewiss bereit dafür dagegen
  `),
  /** “wird bekannt, dass” */
  knowledge: words("bekannt öffentlich ruchbar"),
  /** “verwies darauf, dass”: words that announce a clause. */
  correlates: words(
    "darauf daraufhin davon damit dafür daran darüber daraus davor darum dagegen dazu darin dahin dahingehend deswegen so folgendermaßen",
  ),
  modals: words(`
    kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle
    will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möchte möchten möge
    lässt lassen ließ ließen lasse wird werden werde würde würden
  `),
  separablePrefix:
    /^(?:zusammen|zurück|hinzu|hervor|heraus|herum|herein|herab|hinaus|hinein|hinunter|hin|her|voraus|vorbei|vorher|vor|fest|fort|heim|ab|an|auf|aus|bei|ein|klar|los|mit|nach|nieder|weg|weiter|zu|bekannt|dar|durch|frei|kund|statt|teil|wieder|über|um|unter)/u,
  /** Prefixes that end the clause of another verb: “findet … statt” is no “findet”. */
  particles: words(`
    ab an auf aus bei ein entgegen fest her heran heraus herum herunter hervor hin hinaus hinein los nach nieder statt teil um unter vor
    vorbei weg zu zurück zusammen über
  `),
  contrasts: words("während wohingegen wogegen"),
  being: words(
    "ist sind war waren sei seien wäre wären bin zeigt zeigte zeigten zeigen zeige gibt gab gaben geben gebe äußert äußerte äußerten äußere",
  ),
  having: words("hat haben hatte hatten habe hätte hätten"),
  becoming: words("wird werden wurde wurden werde würde würden worden"),
  auxiliaries: words("hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden"),
  pronouns: words("er sie es ich wir man dieser diese dieses jener wer niemand jemand"),
  impersonals: words("es man das dies wer was"),
  /** „‚Regenland‘, so heißt das Dorf“: a name and no quotation. */
  naming: words("heißt heißen hieß hießen nennt nennen nannte nannten"),
  /** “sich melden”, “sich finden”: with “sich” no verbs of saying. */
  reflexives: words("melden finden ergeben zeigen erweisen schätzen"),
  /** “Das teilte die Firma mit.” */
  backward: words("das dies dieses"),
  quantifiers: words(
    "jeder jede viele alle beide einige manche mancher mehrere andere wenige keiner keine niemand jemand solche",
  ),
  anaphors: words("er sie es"),
  possessives: words("sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem mein meine unser unsere"),
  /** Determiners that may head a subject. */
  nominativeDeterminers,
  obliqueDeterminers,
  determiners: new Set([...nominativeDeterminers, ...obliqueDeterminers]) as ReadonlySet<string>,
  /** Determiners that may open a genitive. */
  genitiveDeterminers: words("des der eines einer seiner seines ihrer ihres mehrerer vieler dieser dieses"),
  /** Words that begin a genitive or another phrase after a noun. */
  phraseOpeners: words("der des dem den deren dessen mehrerer seiner ihrer eines einer und"),
  relatives: words("der die das den dem dessen deren denen welcher welche welches wer was"),
  prepositions: words(`
    in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen ohne seit bis
    während wegen trotz gegenüber zwischen neben hinter laut gemäß infolge anlässlich angesichts aufgrund nahe
    per via innerhalb außerhalb entgegen hinsichtlich bezüglich mittels anhand mithilfe
  `),
  subordinators: words(
    "dass daß ob weil da als wenn nachdem während bevor obwohl sodass damit falls indem seit bis wie obgleich sobald solange sofern wohingegen",
  ),
  /** Openers of clauses that say when, why or to what end. */
  circumstances: words(
    "um ohne anstatt statt nachdem bevor während als weil wenn da sowie indem damit sondern denen sodass wobei worauf woraufhin wodurch weswegen wie",
  ),
  questionWords: words(
    "wie was warum wer wo wann weshalb wieso inwieweit inwiefern wohin woher welche welcher welches wem wen ob",
  ),
  conjunctions: words("und oder aber doch sondern denn sowie beziehungsweise"),
  /** Words that may stand before or after the verb of saying and are no subject. */
  adverbs: words(`
    auch dazu jedoch aber zudem außerdem dabei daraufhin nun dann weiter weiterhin zugleich gleichzeitig gestern heute
    morgen bereits schon noch erneut wieder ferner indes hingegen dagegen allerdings dennoch trotzdem deshalb daher
    darum so sich später zuvor danach anschließend kürzlich jüngst einst immer wiederholt mehrfach ausdrücklich deutlich
    offenbar wörtlich schließlich zuletzt zunächst zwar nur selbst hier dort dafür davor daran darauf davon daraus darin darüber darunter dahinter hierzu mir uns
    ihm ihr ihnen ihn mich dich euch größtenteils weitgehend insgesamt nicht nie kaum wohl etwa vorsichtig damals
    lediglich ebenfalls ebenso insbesondere besonders offen klar stets jetzt
    unterdessen inzwischen mittlerweile derweil währenddessen indessen erst ebendort hierbei hierfür hinzu
    immerhin freilich jedenfalls überdies obendrein nebenbei vorher nachher seither seitdem fortan künftig bislang bisher
    anfangs eingangs abschließend ergänzend einschränkend weshalb deswegen demnach demzufolge folglich somit mithin infolgedessen
    andererseits einerseits ansonsten anders ähnlich zusätzlich letztlich endlich vorerst vorab sodann sogleich sofort
    prompt umgehend unlängst neulich vielmehr sonst dadurch hiermit damit demgegenüber stattdessen gleichwohl nichtsdestotrotz
    allgemein intern öffentlich persönlich telefonisch schriftlich mündlich offiziell inoffiziell konkret sinngemäß sicherlich
    rund knapp fast ungefähr circa vergangene nächste gerade eben wobei teils meist oft häufig manchmal mitunter selten
`),
  adverbEnding: /(?:lich|isch|weise|dessen|falls|maßen|wärts|end|eits|los|ig)$/u,
  times: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags januar februar märz april mai juni juli
    august september oktober november dezember uhr montagabend dienstagabend mittwochabend donnerstagabend freitagabend
    woche wochen wochenende monat monate monaten jahr jahre jahren tag tage tagen stunde stunden minuten vorjahr vormonat
    montagmorgen sonntagabend mittag abend morgen nachmittag vormittag nacht
  `),
  /** “nach Angaben von X”: nouns that make a source with nach, alone or as the end of a compound (“Polizeiangaben”). */
  reportNounEnding: sourceNouns(`
    angabe angaben ansicht ansichten meinung auffassung aussage aussagen worten einschätzung einschätzungen darstellung darstellungen
    information informationen bericht berichten berichte überzeugung schätzung schätzungen erkenntnis erkenntnissen kenntnis kenntnisstand
    wissensstand ermittlungsstand mitteilung mitteilungen meldung meldungen auskunft auskünften lesart sichtweise dafürhalten
    vorstellung vorstellungen willen wunsch plänen prognose prognosen vorhersage vorhersagen hochrechnung hochrechnungen umfrage
    umfragen statistik statistiken studie studien zählung zählungen gutachten behauptung behauptungen vermutung vermutungen
    eindruck analyse analysen quelle quellen
  `),
  /** “nach ersten Ermittlungen”, but “nach der Untersuchung” tells the time. */
  eventNounEnding: sourceNouns(
    "untersuchung untersuchungen ermittlung ermittlungen recherche recherchen berechnung berechnungen beobachtung beobachtungen befragung befragungen erhebung erhebungen erklärung erklärungen ankündigung ankündigungen",
  ),
  /** Verbs without a speaker for subject, where their words come from, and the word beside which alone they say so. */
  outlets: [
    { forms: words("hieß heißt heiße"), places: words("aus in im beim bei vom von seitens"), beside: "es" },
    {
      forms: words("verlautet verlautete verlaute hervorgeht hervorging hervorgehe"),
      places: words("aus"),
      beside: null,
    },
    { forms: words("geht ging gehe"), places: words("aus"), beside: "hervor" },
    { forms: words("steht stand stehe stünde"), places: words("in im auf"), beside: "dass" },
  ],
  /** “wies den Vorwurf zurück, er habe …”: who denies does not say it. */
  denials: words("zurückweisen dementieren bestreiten leugnen widersprechen entkräften ablehnen"),
  /** “ist der Meinung, dass” */
  opinions: words("meinung ansicht auffassung überzeugung"),
  /** “die Forderung, dass”: nouns of saying, thinking and asking that take a clause, alone or as the end of a compound. */
  speechNounEnding: sourceNouns(`
    ansicht meinung auffassung überzeugung einschätzung annahme vermutung verdacht vorwurf vorwürfe vorwürfen anschuldigung
    anschuldigungen beschuldigung beschuldigungen unterstellung behauptung behauptungen aussage aussagen äußerung äußerungen
    erklärung ankündigung ankündigungen zusage zusagen zusicherung versicherung versprechen drohung drohungen warnung
    warnungen mahnung forderung forderungen aufforderung appell aufruf hoffnung hoffnungen befürchtung befürchtungen prognose
    vorhersage voraussage vorschlag vorschläge empfehlung empfehlungen anregung antrag beschluss entscheidung vorgabe
    beschwerde einwand hinweis hinweise andeutung gerücht gerüchte gerüchten bericht berichte berichten meldung meldungen
    mitteilung theorie hypothese argument begründung erkenntnis feststellung standpunkt eindruck vorstellung absicht
    zuversicht bekenntnis geständnis eingeständnis dementi beteuerung beobachtung bemerkung anmerkung kommentar befehl
    anordnung anweisung botschaft
  `),
  /** The same as words of their own: “Opposition” is no position. */
  speechNouns: words(`
    position haltung schluss these frage zweifel sorge sorgen urteil angst furcht glaube glauben erwartung schätzung klage
    fazit ergebnis nachricht motto parole devise protokoll ausdruck aussicht abrede auskunft rede antwort bitte wunsch kritik
  `),
  /** Of these, papers that may be a source themselves: “in dem Bericht heißt es”. */
  paperEnding: sourceNouns(
    "bericht berichte berichten meldung meldungen mitteilung erklärung kommentar protokoll beschluss antrag botschaft",
  ),
  titles: words(`
    herr frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin ministerpräsident ministerpräsidentin sprecher sprecherin chef chefin vorstandschef vorstandschefin
    finanzchef finanzchefin vorsitzende vorsitzender geschäftsführer geschäftsführerin gründer gründerin mitgründer
    mitgründerin mitbegründer analyst analystin ökonom ökonomin experte expertin direktor direktorin leiter leiterin
    general richter richterin anwalt anwältin bürgermeister bürgermeisterin oberbürgermeister könig königin papst prinz
    senator senatorin abgeordnete abgeordneter generalsekretär generalsekretärin staatssekretär staatssekretärin
    partner investor investorin forscher forscherin wissenschaftler wissenschaftlerin autor autorin trainer trainerin
    vizepräsident us-präsident ex-präsident kandidat kandidatin ceo botschafter botschafterin chefökonom
    chefanalyst vorständin vorstand gewerkschafter gewerkschafterin politiker politikerin
  `),
  /** Endings of compounds that name an office: Konzernchefin, Regierungssprecher. */
  titleEnding:
    /(?:chef|chefin|minister|ministerin|präsident|präsidentin|sprecher|sprecherin|kanzler|kanzlerin|vorsitzende|vorsitzender|vorstand|direktor|direktorin|leiter|leiterin|gründer|gründerin|experte|expertin|politiker|politikerin|sekretär|sekretärin|meister|meisterin|führer|führerin|analyst|analystin|ökonom|ökonomin|anwalt|anwältin|professor|professorin|trainer|trainerin|manager|managerin|forscher|forscherin|beauftragte|beauftragter|senator|senatorin|wissenschaftler|wissenschaftlerin|(?:[a-zäöü]{3})(?:iker|ikerin|loge|login|nom|nomin|graf|grafin)|berater|beraterin|unternehmer|unternehmerin)$/u,
  organizationWords: words(`
    ag gmbh se kg ev e.v inc corp ltd llc plc konzern unternehmen firma gruppe verband gewerkschaft ministerium partei
    behörde regierung bundesregierung polizei staatsanwaltschaft gericht bank universität institut stiftung verein
    zeitung agentur nachrichtenagentur sender magazin zeitschrift kommission rat parlament bundestag senat kongress
    amt bundesamt fraktion opposition bericht studie untersuchung umfrage labor startup hersteller betreiber tochter
    club botschaft armee kirche holding foundation organisation kammer bündnis allianz union institution feuerwehr
  `),
  organizationEnding:
    /(?:ministerium|verband|gesellschaft|konzern|unternehmen|behörde|agentur|amt|gericht|stiftung|gewerkschaft|universität|institut|kommission|fraktion|partei|regierung|zeitung|polizei|anwaltschaft|bank|verein|kammer|dienst|zentrum|rat|gruppe|firma|sender|magazin)(?:s|es|en)?$/u,
  /** Persons and things in -rat that are no council. */
  noCouncilEnding:
    /(?:demokrat|kandidat|bürokrat|autokrat|aristokrat|apparat|vorrat|verrat|heirat|inserat|referat|quadrat)s?$/u,
  /** What is named with its place: “Amtsgericht Bremen”, unlike “der Hersteller Nordwind”. */
  institutionEnding:
    /(?:gericht|ministerium|polizei|universität|institut|amt|stiftung|anwaltschaft|gewerkschaft|botschaft|kammer|feuerwehr|kommission|rat|behörde|parlament|regierung)$/u,
  /** Organisations that „sie“ stands for, and those that „er“ does. */
  feminineOrganizationEnding:
    /(?:regierung|partei|polizei|bank|behörde|gewerkschaft|kommission|anwaltschaft|fraktion|firma|gesellschaft|gruppe|zeitung|agentur|opposition|organisation|universität|stiftung|union|vereinigung|kammer|armee|kirche|\bag|gmbh)$/u,
  masculineOrganizationEnding:
    /(?:konzern|verband|verein|senat|rat|sender|club|hersteller|bund|betreiber|dienst|ausschuss|gerichtshof)$/u,
  /** Plurals of nouns for persons and what they speak as. */
  pluralEnding:
    /(?:eure|innen|isten|enten|anten|oren|leute|experten|führer|manager|händler|forscher|hersteller|vertreter|sprecher|politiker|kreise|medien|berichte|behörden|beobachter|bewohner|anwohner|bürger|gegner|kritiker|kräfte|chefs|bosse|konzerne|verbände|unternehmen|firmen)$/u,
  /** Nouns for a person by trade, origin or office. */
  personEnding: /(?:er|erin|ist|istin|ent|entin|ant|antin|or|orin|loge|login|iker|ikerin|eur|eurin)$/u,
  /** Endings that common nouns have and first names do not. */
  commonNounEnding: /(?:ung|ungen|heit|keit|schaft|tion|tionen|ität|nis|tum|ling|ismus|-\p{L}+)$/u,
  /** Papers and other texts that say something. */
  documentEnding:
    /(?:papier|bericht|studie|mitteilung|erklärung|schreiben|brief|dokument|urteil|gutachten|umfrage|statistik|buch|artikel|beitrag|meldung|entwurf|protokoll|analyse|untersuchung|prognose|homepage|webseite|website|anzeige|stellungnahme|entscheidung|beschluss|akten?|klage)(?:s|es)?$/u,
  machines: words(
    "app chatbot bot assistent assistent-app modell programm software algorithmus ki gerät system website webseite anwendung",
  ),
  machineEnding: /(?:app|bot|modell|assistent|software|programm)s?$/u,
  /** What has a title in quotation marks: „ihr Buch ‚Regen‘“; „die sogenannte ‚Regensteuer‘“ is the writer's too. */
  titled:
    /(?:buch|buchs|buches|roman|romans|gedicht|gedichts|film|films|lied|lieds|song|songs|album|albums|oper|operette|musical|stück|stücks|serie|sendung|show|podcast|doku|dokumentation|artikel|aufsatz|kolumne|essay|zeitung|zeitschrift|magazin|magazins|blatt|ausstellung|gemälde|computerspiel|videospiel|erstwerk|hauptwerk|betitelte[nrs]?|titel|überschrift|(?:^|so)genannte[nrms]?)$/u,
  /** Subjects of a sentence with a colon that are words themselves and speak none: „Die Antwort ist einfach: ‚Nein.‘“ */
  speech: words(
    "botschaft slogan motto parole antwort frage reaktion reaktionen kritik zitat schlagzeile titel überschrift fazit urteil grund problem argument punkt lehre regel rat warnung hinweis kommentar satz wort worte spruch devise ergebnis",
  ),
} as const;
