import type { Gender } from "./first-names.ts";
import { words } from "./language.ts";

/** What a form of address says of the person. */
export const formsOfAddress: ReadonlyMap<string, Gender> = new Map([
  ...[
    "mr",
    "sir",
    "lord",
    "herr",
    "herrn",
    "hr",
    "father",
    "brother",
    "congressman",
    "king",
    "prince",
    "könig",
    "prinz",
  ].map((word) => [word, "man"] as const),
  ...[
    "mrs",
    "ms",
    "miss",
    "lady",
    "dame",
    "frau",
    "fr",
    "sister",
    "mother",
    "congresswoman",
    "queen",
    "princess",
    "königin",
  ].map((word) => [word, "woman"] as const),
]);

/** “John Moss Jr.”: what follows a surname. */
export const suffixes = words("jr sr ii iii iv jr. sr.");

/** Words within names: “Ursel von der Au”, “Ada de Vries”. */
export const particles = words("von van de der den del della di da du la le bin al el zu ter ten");

/** First words of names of places: “New Harbour”, “Lake Moos”. */
export const placeOpeners = words("new north south east west saint san los las fort mount lake black white great big");

/** Prepositions before names of places rather than persons. */
export const placePrepositions = words("in at near across inside outside aus nach im bei");

/** “according to him”, „ihrer Meinung nach“: other cases of the pronouns. */
export const caseOf: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["him", "he"],
  ["her", "she"],
  ["hers", "she"],
  ["their", "they"],
  ["them", "they"],
  ["its", "it"],
  ["ihm", "er"],
  ["seiner", "er"],
  ["sein", "er"],
  ["seine", "er"],
  ["seinem", "er"],
  ["seinen", "er"],
  ["ihrer", "sie"],
  ["ihr", "sie"],
  ["ihre", "sie"],
  ["ihrem", "sie"],
  ["ihren", "sie"],
]);

/** “Some believe”, “others”, „einer von ihnen“: words that say there is somebody, and not who. */
export const unnamed = words(`
  of whom them us other others one two nobody none nothing somebody someone anyone anybody everyone everybody either neither
  niemand keiner jemand jeder alle von ihnen uns andere anderen einer eine wenige letztere
`);

/** Words that open a phrase for several. */
export const many = words(`
  some many most several few others all both two three four five
  einige viele mehrere manche zahlreiche alle beide andere wenige zwei drei vier fünf
`);

/** Adjectives and nouns of country, region, party and faith, which stand before names in both languages. */
export const demonyms = words(`
  afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani
  bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british bulgarian californian cambodian canadian
  catalan chilean chinese christian colombian croatian cuban cypriot czech danish dutch egyptian english estonian ethiopian
  european filipino finnish flemish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi
  irish islamic israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian
  lebanese libyan lithuanian macedonian malaysian mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian
  pakistani palestinian peruvian polish portuguese prussian qatari romanian russian saudi scottish serbian singaporean slovak
  slovenian somali spanish sudanese swedish swiss syrian taiwanese texan thai tunisian turkish ugandan ukrainian uruguayan
  venezuelan vietnamese welsh yemeni zimbabwean catholic protestant orthodox hindu buddhist
  republican republicans democrat democrats democratic conservative conservatives labour tory liberal socialist communist
  deutsche deutscher deutschen grüne grünen linke linken us-amerikaner amerikaner amerikanerin österreicher
  schweizer franzose französin brite britin russe russin chinesin japaner japanerin italiener italienerin spanier
  spanierin türke türkin pole polin ukrainer ukrainerin grieche griechin niederländer niederländerin däne dänin
  schwede schwedin norweger norwegerin berliner hamburger münchner kölner frankfurter wiener zürcher
`);

/** Words that open a sentence with a capital and are never part of a name. */
export const openers = words(`
  unlike then meanwhile however moreover furthermore besides still yet now here there thus hence perhaps maybe
  indeed instead rather even only just also too yes no not please thanks dear like asked told said says added according
  given speaking responding referring including based such other others more less much very well when today tomorrow
  yesterday later earlier soon once twice first second third last next final another new old young late let's it's that's
  what's here's there's he's she's i'm i've you're we're they're don't didn't doesn't can't won't isn't aren't wasn't
  i you we he she they it my your our his her their its
  unterdessen inzwischen mittlerweile währenddessen derweil demnach somit folglich zugleich hierbei damals
  gleichwohl immerhin insofern überdies ebenso zusammen gemeinsam erstmals letztlich
  einerseits andererseits vielmehr zumindest sogar doch jedoch nein ja
`);

/** Titles that begin names of organisations and other offices as often: “General Motors”, “Press Secretary”. */
export const weakTitles = words(`
  general judge justice press chief head partner senior acting former vice deputy executive managing chair speaker leader
  prime author reporter candidate nominee father sister prince princess king queen
`);

/** Words that end names of things: two capitalised words with one of them at the end are a person only with a known first name. */
export const nameless = words(`
  act day war bill award prize cup street avenue road square park bay island islands beach river lake hill hills mountain
  mountains valley city county town village plan deal week year hall building tower bridge airport hospital
  museum library conference summit agreement treaty accord amendment constitution program project initiative team force
  security affairs rights health energy defense defence state states kingdom republic coast east west north south games
  series review report law code rule ocean sea gulf strait canal forest desert district region province territory
  plant works stadium arena theater theatre festival parade convention debate election elections primary caucus
  mission operation crisis scandal wall house church station
`);
