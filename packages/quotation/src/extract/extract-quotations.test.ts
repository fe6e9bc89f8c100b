import { type Language, textOf } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../sample-document.ts";
import { extractQuotations } from "./extract-quotations.ts";

/** form | source | cue | content, a line each */
function readingOf(language: Language, text: string): string[] {
  return extractQuotations(sampleDocument(language, text)).map(({ form, source, cue, content }) =>
    [form, source ? textOf(text, source) : "–", cue ? textOf(text, cue) : "–", textOf(text, content)].join(" | "),
  );
}

type Row = [rule: string, text: string, readings: string[]];

describe("English", () => {
  test.for<Row>([
    ["the cue before, with a colon", "Weber said: “It rains.”", ["direct | Weber | said | It rains."]],
    ["the cue before, with a comma", "Weber told the press, “It rains.”", ["direct | Weber | told | It rains."]],
    [
      "the cue before, after a clause that is not said",
      "Weber was gloomy, saying, “It rains.”",
      ["direct | Weber | saying | It rains."],
    ],
    ["the cue after", "“It rains,” Weber said.", ["direct | Weber | said | It rains,"]],
    [
      "the cue after, verb first",
      "“It rains,” said Ann Weber, the firm's chief.",
      ["direct | Ann Weber | said | It rains,"],
    ],
    [
      "the cue between",
      "“It rains,” said Ann Weber, the firm's chief, “and it pours.”",
      ["direct | Ann Weber | said | It rains, … and it pours."],
    ],
    ["a question", "“Does it rain?” asked Weber.", ["direct | Weber | asked | Does it rain?"]],
    [
      "a quotation that follows its cue's sentence",
      "“It rains,” Weber said. “It pours.”",
      ["direct | Weber | said | It rains, … It pours."],
    ],
    [
      "a quotation of several paragraphs",
      "Weber said: “It rains.\n“It pours.\n“It hails.”",
      ["direct | Weber | said | It rains. … It pours. … It hails."],
    ],
    [
      "a quotation that goes on after its cue, over a paragraph",
      "“It rains,” Weber said. “It pours.\n“It hails.”",
      ["direct | Weber | said | It rains, … It pours. … It hails."],
    ],
    ["a name after a dash", "“It rains.” — Ann Weber, chief of Nordwind", ["direct | Ann Weber | — | It rains."]],
    [
      "a name after a dash in the next paragraph",
      "“It rains.”\n– Ann Weber, Bremen",
      ["direct | Ann Weber | – | It rains."],
    ],
    [
      "characters of no width",
      "“\u200bIt rains,\u200b” Ann We\u00adber sa\u00adid.",
      ["direct | Ann We\u00adber | sa\u00adid | \u200bIt rains,\u200b"],
    ],
    ["a verb of no report", "“It rains,” Weber sighed to her staff.", ["direct | Weber | sighed | It rains,"]],
    ["a slogan", "Weber has a new slogan: “It rains.”", ["direct | Weber | : | It rains."]],
    [
      "a quotation announced in the paragraph before",
      "On May 6, 2015, Weber made the following comment:\n“It will rain.”",
      ["direct | Weber | : | It will rain."],
    ],
    ["words that speak none", "The answer is simple: “It rains.”", ["direct | – | – | It rains."]],
    [
      "British marks",
      "'It's raining on the dogs' bowls,' said Weber. 'It pours.'",
      ["direct | Weber | said | It's raining on the dogs' bowls, … It pours."],
    ],
    ["a nested quotation at the end", "“It's ‘rain,’” Weber said.", ["direct | Weber | said | It's ‘rain,’"]],
    ["a closing mark left out", "“It rains, said Weber.", ["direct | Weber | said | It rains,"]],
    [
      "marks on the wrong side",
      '"It rains, "said Weber." It pours. "',
      ["direct | Weber | said | It rains, … It pours."],
    ],
    [
      "a transcript",
      "WEBER: It rains all day.\nIt pours.\nMOOS: Why?\nWEBER: Moos said it would.",
      [
        "direct | WEBER | – | It rains all day. … It pours.",
        "direct | MOOS | – | Why?",
        "direct | WEBER | – | Moos said it would.",
      ],
    ],
    [
      "a transcript in marks",
      "“WEBER: It rains.\n“MOOS: Why?\n“WEBER: Because.”",
      ["direct | WEBER | – | It rains.", "direct | MOOS | – | Why?", "direct | WEBER | – | Because."],
    ],
    [
      "questions and answers",
      "An interview with the economist Ann Weber.\nQ: Does it rain?\nA: It does.\nQ: Why?\nA: Who knows.",
      ["direct | Ann Weber | – | It does.", "direct | Ann Weber | – | Who knows."],
    ],
    ["that", "Weber said that prices would fall.", ["indirect | Weber | said | prices would fall"]],
    ["no that", "Weber said prices would fall.", ["indirect | Weber | said | prices would fall"]],
    [
      "an adverbial before that",
      "Weber said on Tuesday in Bremen that prices would fall.",
      ["indirect | Weber | said | prices would fall"],
    ],
    [
      "an aside before that",
      "Weber added, however, that prices would fall.",
      ["indirect | Weber | added | prices would fall"],
    ],
    [
      "an apposition",
      "Ann Weber, 44, chief executive of Nordwind, said that prices would fall.",
      ["indirect | Ann Weber | said | prices would fall"],
    ],
    [
      "the cue after what is said",
      "Prices would fall soon, Weber said.",
      ["indirect | Weber | said | Prices would fall soon"],
    ],
    [
      "the cue within what is said",
      "Prices, Weber said, would fall.",
      ["indirect | Weber | said | Prices … would fall"],
    ],
    ["an addressee", "Weber told reporters that prices would fall.", ["indirect | Weber | told | prices would fall"]],
    [
      "a question reported",
      "Weber asked whether prices would fall.",
      ["indirect | Weber | asked | whether prices would fall"],
    ],
    [
      "according to, before",
      "According to Weber, prices will fall.",
      ["indirect | Weber | According to | prices will fall"],
    ],
    [
      "according to, an office between",
      "According to Ann Weber, president of the Nordwind Foundation, prices will fall.",
      ["indirect | Ann Weber | According to | prices will fall"],
    ],
    [
      "according to, after",
      "Prices will fall, according to Weber, who grows hops.",
      ["indirect | Weber | according to | Prices will fall"],
    ],
    ["in somebody's view", "In her view, prices will fall.", ["indirect | her | In her view | prices will fall"]],
    [
      "the view of somebody with an office",
      "In the view of Ann Weber, chief of Nordwind, prices will fall.",
      ["indirect | Ann Weber | In the view of | prices will fall"],
    ],
    [
      "a cue after a sentence that holds one",
      "Moos believes prices will fall in Bremen, Weber said.",
      ["indirect | Weber | said | Moos believes prices will fall in Bremen"],
    ],
    [
      "a subordinate clause",
      "After Weber said it rained, the talk was of sun.",
      ["indirect | Weber | said | it rained"],
    ],
    [
      "two cues",
      "Weber said it rained and added that it poured.",
      ["indirect | Weber | said | it rained", "indirect | Weber | added | it poured"],
    ],
    [
      "a participle",
      "Weber said it rained, adding that it poured.",
      ["indirect | Weber | said | it rained", "indirect | Weber | adding | it poured"],
    ],
    [
      "quoted words within",
      "Weber said the plan was “a disaster” for Bremen.",
      ["mixed | Weber | said | the plan was “a disaster” for Bremen"],
    ],
    ["a quoted object", "Weber called the plan “a disaster”.", ["mixed | Weber | called | the plan “a disaster"]],
    ["a verb with its particle", "Weber pointed out that it rained.", ["indirect | Weber | pointed | it rained"]],
  ])("%s", ([, text, readings]) => {
    expect(readingOf("en", text)).toEqual(readings);
  });

  test.for<[string, string]>([
    ["a noun that looks like a cue", "The latest report on hops surprised Bremen."],
    ["a passive", "Weber was told that it rained."],
    ["words in marks that nobody says", "The “green” roof leaks."],
    ["a heading in marks", "“The game is on”\nIt rained."],
    ["a heading in title case with a stop", "“Legend in the Rain.”\nIt rained."],
    ["a title", "Moos sang in the film “It Rains.” Then it rained."],
    ["a list of labels", "Photo: Ann Weber\nSource: Nordwind\nPhoto: Bert Moos\nDoes it rain?"],
  ])("finds nothing in %s", ([, text]) => {
    expect(readingOf("en", text)).toEqual([]);
  });
});

describe("German", () => {
  test.for<Row>([
    ["a paper that was told", "Weber sagte der „Post“: „Es regnet.“", ["direct | Weber | sagte | Es regnet."]],
    ["a headline", "Weber: „Es regnet“", ["direct | Weber | : | Es regnet"]],
    [
      "Frage und Antwort",
      "Ein Gespräch mit der Ökonomin Anna Weber.\nFrage: Regnet es?\nAntwort: Ja.\nFrage: Warum?\nAntwort: Weil es sagte, es regne.",
      ["direct | Ökonomin Anna Weber | – | Ja.", "direct | Ökonomin Anna Weber | – | Weil es sagte, es regne."],
    ],
    [
      "an interview with names",
      "Tagblatt: Regnet es?\nAnna Weber: Seit Tagen.\nTagblatt: Und morgen?\nWeber: Morgen auch.",
      [
        "direct | Tagblatt | – | Regnet es?",
        "direct | Anna Weber | – | Seit Tagen.",
        "direct | Tagblatt | – | Und morgen?",
        "direct | Weber | – | Morgen auch.",
      ],
    ],
    [
      "a cue without a verb of reporting",
      "Die Ministerin begründete das so: „Es regnet.“",
      ["direct | Die Ministerin | begründete | Es regnet."],
    ],
    [
      "two quotations side by side",
      "„Es regnet.“ „Es gießt“, so Weber. „Es hagelt.“",
      ["direct | Weber | so | Es regnet. … Es gießt … Es hagelt."],
    ],
    [
      "a subject with its office",
      "Der Regierungssprecher, Bert Moos, beruhigte mit den Worten: „Es regnet.“",
      ["direct | Der Regierungssprecher, Bert Moos | beruhigte | Es regnet."],
    ],
    ["a name after a dash", "„Es regnet.“ – Anna Weber", ["direct | Anna Weber | – | Es regnet."]],
    ["guillemets", "»Es regnet«, sagte Weber. »Es gießt.«", ["direct | Weber | sagte | Es regnet … Es gießt."]],
    ["the cue before, with a colon", "Weber sagte: „Es regnet.“", ["direct | Weber | sagte | Es regnet."]],
    [
      "the cue after",
      "„Es regnet“, sagte Anna Weber, Chefin der Nordwind AG.",
      ["direct | Anna Weber, Chefin der Nordwind AG | sagte | Es regnet"],
    ],
    [
      "the cue after in the order of translated copy",
      "“Es regnet”, Weber sagte.",
      ["direct | Weber | sagte | Es regnet"],
    ],
    ["the cue between", "„Es“, sagte Weber, „regnet.“", ["direct | Weber | sagte | Es … regnet."]],
    ["a prefix at the end", "„Es regnet“, fügte er hinzu.", ["direct | er | fügte | Es regnet"]],
    ["dass", "Weber sagte gegenüber der Zeitung, dass es regnet.", ["indirect | Weber | sagte | es regnet"]],
    ["Konjunktiv I", "Weber sagte, es regne seit Tagen.", ["indirect | Weber | sagte | es regne seit Tagen"]],
    [
      "verb second in the indicative",
      "Weber sagte, der Preis bewegt sich nicht viel.",
      ["indirect | Weber | sagte | der Preis bewegt sich nicht viel"],
    ],
    [
      "an apposition",
      "Anna Weber, Chefin der Nordwind AG, sagte, dass es regne.",
      ["indirect | Anna Weber, Chefin der Nordwind AG | sagte | es regne"],
    ],
    ["the subject after the verb", "Am Montag sagte Weber, dass es regne.", ["indirect | Weber | sagte | es regne"]],
    ["a pronoun after an adverb", "Einschränkend sagte sie, dass es regne.", ["indirect | sie | sagte | es regne"]],
    [
      "the cue after what is said",
      "Die Preise sinken bald, teilte die Firma mit.",
      ["indirect | die Firma | teilte | Die Preise sinken bald"],
    ],
    ["so X", "Die Preise sänken bald, so Weber.", ["indirect | Weber | so | Die Preise sänken bald"]],
    ["laut X", "Laut Nordwind sinken die Preise.", ["indirect | Nordwind | Laut | sinken die Preise"]],
    ["X zufolge", "Der Firma zufolge sinken die Preise.", ["indirect | Der Firma | zufolge | sinken die Preise"]],
    [
      "nach Angaben von X",
      "Nach Angaben der Polizei wurde niemand verletzt.",
      ["indirect | der Polizei | Nach Angaben | wurde niemand verletzt"],
    ],
    [
      "wie X mitteilte",
      "Wie die Firma mitteilte, sinken die Preise bald.",
      ["indirect | die Firma | mitteilte | sinken die Preise bald"],
    ],
    ["a perfect", "Weber hat gesagt, dass es regnet.", ["indirect | Weber | gesagt | es regnet"]],
    [
      "two cues",
      "Sie sagte, es regne, und fügte hinzu, dass es gieße.",
      ["indirect | Sie | sagte | es regne", "indirect | Sie | fügte | es gieße"],
    ],
    [
      "a predicate of opinion",
      "Die Chefs waren sich weitgehend einig, dass es regnet.",
      ["indirect | Die Chefs | einig | es regnet"],
    ],
    [
      "reported mood that goes on",
      "Weber sagte, es regne. Man habe keine Schirme.",
      ["indirect | Weber | sagte | es regne", "indirect | Weber | – | Man habe keine Schirme"],
    ],
    [
      "quoted words within",
      "Weber sagte, dass der Plan „ein Unglück“ sei.",
      ["mixed | Weber | sagte | der Plan „ein Unglück“ sei"],
    ],
    ["an infinitive", "Weber drohte, das Werk zu schließen.", ["indirect | Weber | drohte | das Werk zu schließen"]],
    [
      "hearsay with its place",
      "Aus dem Ministerium hieß es, man warte ab.",
      ["indirect | dem Ministerium | hieß es | man warte ab"],
    ],
    ["a quoted object", "Weber sprach von einem „Unglück“.", ["direct | Weber | sprach | Unglück"]],
    [
      "a cue after a sentence that holds one",
      "Moos glaube, dass es regne, sagte Weber.",
      ["indirect | Weber | sagte | Moos glaube, dass es regne"],
    ],
    [
      "a quotation after a full stop that lost its opening mark",
      "“Es regnet “, sagte Weber.” Es regnet noch immer. “",
      ["direct | Weber | sagte | Es regnet … Es regnet noch immer."],
    ],
    [
      "an apposition",
      "Weber, Chefin der Werft, sagte: „Es regnet.“",
      ["direct | Weber, Chefin der Werft | sagte | Es regnet."],
    ],
    [
      "a verb with a correlate",
      "Weber verwies darauf, dass die Preise sinken.",
      ["indirect | Weber | verwies | die Preise sinken"],
    ],
    ["a plan", "Weber erwägt, das Werk zu schließen.", ["indirect | Weber | erwägt | das Werk zu schließen"]],
    [
      "a modal verb",
      "Weber wollte nicht sagen, ob das Werk schließt.",
      ["indirect | Weber | sagen | ob das Werk schließt"],
    ],
    [
      "hearsay about a cue",
      "Weber soll gesagt haben, das Werk schließe bald.",
      ["indirect | Weber | gesagt | das Werk schließe bald"],
    ],
    [
      "a quoted object in the perfect",
      "Weber hat den Plan als „Unglück“ bezeichnet.",
      ["direct | Weber | bezeichnet | Unglück"],
    ],
    [
      "a cue that stands last",
      "Nachdem die Firma mitgeteilt hatte, dass das Werk schließt, fielen die Kurse.",
      ["indirect | die Firma | mitgeteilt | das Werk schließt"],
    ],
    [
      "a relative clause",
      "Die Chefin, die am Montag sagte, dass das Werk schließt, ging nach Hause.",
      ["indirect | Die Chefin | sagte | das Werk schließt"],
    ],
    [
      "wie, with an apposition and a prefix apart",
      "Wie die Leiterin, Anna Weber, am Montag bekannt gab, sinken die Preise.",
      ["indirect | die Leiterin, Anna Weber | gab | sinken die Preise"],
    ],
    [
      "a passive in a paper",
      "Im Bericht der Behörde wurde festgehalten, dass die Preise sinken.",
      ["indirect | der Behörde | festgehalten | die Preise sinken"],
    ],
    [
      "a passive of nobody",
      "Es wurde befürchtet, dass die Preise sinken.",
      ["indirect | – | befürchtet | die Preise sinken"],
    ],
    [
      "with the words",
      "Mit den Worten „Es regnet“ eröffnete Weber die Tagung.",
      ["direct | Weber | Worten | Es regnet"],
    ],
    [
      "is quoted with the words",
      "Weber wird mit den Worten zitiert: „Es regnet.“",
      ["direct | Weber | Worten | Es regnet."],
    ],
    [
      "a noun as object",
      "Anna Weber vertritt die Ansicht, dass die Preise sinken.",
      ["indirect | Anna Weber | Ansicht | die Preise sinken"],
    ],
    [
      "a noun with its owner",
      "Die Forderung der Gewerkschaft, das Werk zu erhalten, stieß auf Kritik.",
      ["indirect | der Gewerkschaft | Forderung | das Werk zu erhalten"],
    ],
    [
      "a noun of nobody",
      "Der Vorwurf, er habe gelogen, ist alt.",
      ["indirect | Der Vorwurf | Vorwurf | er habe gelogen"],
    ],
    [
      "who denies does not say it",
      "Weber wies den Vorwurf zurück, er habe gelogen.",
      ["indirect | den Vorwurf | wies | er habe gelogen"],
    ],
    [
      "a compound of reporting",
      "Nach Polizeiangaben wurden drei Menschen verletzt.",
      ["indirect | Polizeiangaben | Nach Polizeiangaben | wurden drei Menschen verletzt"],
    ],
    [
      "a paper in marks",
      "Laut „Bremer Post“ sinken die Preise.",
      ["indirect | Bremer Post | Laut | sinken die Preise"],
    ],
    [
      "reports of nobody",
      "Ersten Schätzungen zufolge sinken die Preise.",
      ["indirect | Ersten Schätzungen | zufolge | sinken die Preise"],
    ],
    [
      "one's own account",
      "Nach eigenen Angaben beschäftigt die Firma 300 Menschen.",
      ["indirect | die Firma | Nach eigenen Angaben | beschäftigt die Firma 300 Menschen"],
    ],
    [
      "one's own account in a relative clause",
      "Die Firma, die nach eigenen Angaben 300 Menschen beschäftigt, zieht um.",
      ["indirect | Die Firma | nach eigenen Angaben | die … 300 Menschen beschäftigt"],
    ],
    [
      "ihrer Meinung nach",
      "Ihrer Meinung nach sinken die Preise.",
      ["indirect | Ihrer | Meinung nach | sinken die Preise"],
    ],
    [
      "aus Sicht von X",
      "Aus Sicht der Gewerkschaft ist der Plan ein Fehler.",
      ["indirect | der Gewerkschaft | Aus Sicht | ist der Plan ein Fehler"],
    ],
    [
      "hearsay from a circle",
      "Aus Regierungskreisen verlautete, dass die Preise sinken.",
      ["indirect | Regierungskreisen | verlautete | die Preise sinken"],
    ],
    [
      "what a letter shows",
      "Aus dem Brief geht hervor, dass das Werk schließt.",
      ["indirect | dem Brief | geht | das Werk schließt"],
    ],
    [
      "what became known",
      "Am Montag wurde bekannt, dass das Werk schließt.",
      ["indirect | – | bekannt | das Werk schließt"],
    ],
    [
      "the cue of the sentence before",
      "Das Werk schließt im Mai. Das teilte die Firma mit.",
      ["indirect | die Firma | teilte | Das Werk schließt im Mai"],
    ],
    [
      "the cue before the verb of what is said",
      "Die Preise, sagte sie, würden sinken.",
      ["indirect | sie | sagte | Die Preise … würden sinken"],
    ],
    [
      "an adverb before the cue",
      "Offiziell sagt die Firma, man prüfe den Plan.",
      ["indirect | die Firma | sagt | man prüfe den Plan"],
    ],
    ["an object before the cue", "Den Plan nannte er „ein Unglück“.", ["direct | er | nannte | ein Unglück"]],
    [
      "an addressee before the cue",
      "Der englischen Zeitung sagte Weber, es regne.",
      ["indirect | Weber | sagte | es regne"],
    ],
    [
      "an adjective in the subject",
      "Der oberste Richter nannte den Plan „ein Unglück“.",
      ["direct | Der oberste Richter | nannte | ein Unglück"],
    ],
    [
      "reported mood after a sentence that reports nothing",
      "Weber lobte den Plan. Er sei gut. Die Kosten würden sinken.",
      ["indirect | Weber | – | Er sei gut. Die Kosten würden sinken"],
    ],
    [
      "hearsay that goes on",
      "Weber sagte, es regne. Der Keller soll vollgelaufen sein.",
      ["indirect | Weber | sagte | es regne", "indirect | Weber | – | Der Keller soll vollgelaufen sein"],
    ],
    [
      "a question before the cue",
      "Ob das Werk schließt, wollte Weber nicht sagen.",
      ["indirect | Weber | sagen | Ob das Werk schließt"],
    ],
    [
      "a paper between what it says",
      "Man sei, heißt es in einer Mitteilung der Werft, gut aufgestellt.",
      ["indirect | einer Mitteilung der Werft | heißt es | Man sei … gut aufgestellt"],
    ],
    [
      "so X before the verb of what is said",
      "Wer Schiffe baue, so Weber, brauche Stahl.",
      ["indirect | Weber | so | Wer Schiffe baue … brauche Stahl"],
    ],
    [
      "a quotation that ends a clause",
      "Dies sei „ein Irrtum“, so Weber.",
      ["mixed | Weber | so | Dies sei „ein Irrtum"],
    ],
    [
      "a quotation before the prefix",
      "Weber kündigte „harte Schritte“ an.",
      ["direct | Weber | kündigte | harte Schritte"],
    ],
    [
      "a verbless cue",
      "Der Minister weiter: „Es regnet noch lange.“",
      ["direct | Der Minister | : | Es regnet noch lange."],
    ],
    [
      "a paper whose name stands in marks",
      "Die „Bremer Post“ berichtet, dass das Werk schließt.",
      ["indirect | Die „Bremer Post | berichtet | das Werk schließt"],
    ],
    [
      "what stands in a letter",
      "In dem Brief steht, dass das Werk schließt.",
      ["indirect | dem Brief | steht | das Werk schließt"],
    ],
    [
      "a cue in reported mood",
      "Weber sagte, es regne. Sie habe gehört, dass es gieße.",
      ["indirect | Weber | sagte | es regne", "indirect | Weber | – | Sie habe gehört, dass es gieße"],
    ],
  ])("%s", ([, text, readings]) => {
    expect(readingOf("de", text)).toEqual(readings);
  });

  test.for<[string, string]>([
    ["a participle before its noun", "Die so genannte Brücke ist alt, dass es kracht."],
    ["a clause of time", "Als Weber ging, regnete es."],
    ["words in marks that nobody says", "Das „grüne“ Dach leckt."],
    ["a title", "Moos sang in dem Film „Es regnet“, der in Bremen lief."],
    ["a name", "„Regenland“, so heißt das Dorf."],
    ["a word the writer keeps away from", "Die sogenannte „Regensteuer“ steigt."],
    ["a recipe", "Man nehme drei Eier."],
    ["a set phrase", "Es sei denn, es regnet, fahren wir."],
    ["the writer's condition", "Wäre das Werk größer, hätte es mehr Kunden."],
    ["another verb with a prefix", "Das Fest findet am Montag statt, was alle freut."],
    ["another verb with sich", "Er meldete sich bei der Firma, die sofort half."],
    ["a relative clause that ends the sentence", "Drei Opfer forderte der Sturm, der am Montag kam."],
    ["a noun of something else", "Es besteht die Gefahr, dass es regnet."],
    ["a time", "Nach der Untersuchung ging sie nach Hause."],
  ])("finds nothing in %s", ([, text]) => {
    expect(readingOf("de", text)).toEqual([]);
  });
});
