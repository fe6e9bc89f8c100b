import type { Lexicon } from "./lexicon.ts";

const umlauts: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

export const german: Lexicon = {
  language: "de",
  // Umlauts come and go within one word (hängen, hing; Vorsprung, Vorsprünge) and get lost in transmission.
  fold: (word) =>
    word
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter),
  stem(folded) {
    const word = folded.replace(/'s?$/, "");
    if (word.length < 4) return word;
    // “den” is no form of “denn”.
    if (word.length === 4) return word.replace(/[et]$/, "");
    // Comparison, verb and noun endings; what is left has at least three letters.
    const stem = word.replace(/(?:(?:er|st)?e[nmrs]?|e?te[nst]?|e?st|e?t|n|s)$/, "");
    return stem.length < 3 ? word : stem;
  },
  isParticiple: (folded) =>
    /(?:^(?:.{2,5})?ge.+(?:t|en)|^(?:be|ver|er|zer|ent|uber|unter|wider).+(?:t|(?:o|ie)[^aeiou]{1,3}en))$/.test(folded),
  verbFinal: true,
  functionWords: {
    negator:
      "nicht, kein/keine/keiner/keinen/keinem/keines, nie, niemals, niemand/niemanden, nichts, weder, noch nicht, kaum, nirgends, nirgendwo, keineswegs, keinesfalls, mitnichten, auf keinen fall, in keiner weise, weit davon entfernt, alles andere als, keinerlei, schwerlich, unmoglich, nicht mehr, nicht langer, unwahrscheinlich, ausgeschlossen, fehlt/fehlen, weit entfernt von, nicht einmal, gar nicht, uberhaupt nicht, noch lange nicht, langst nicht, noch kein, von wegen",
    nounNegator: "statt, anstatt, wenig, weniger, ohne, frei von",
    noNegator:
      "nicht weniger, nicht minder, nicht nur, nicht bloss, nicht allein, nicht zuletzt, kein zweifel, keine frage, ohne zweifel, nichts anderes als, nicht zu vergessen, kein wunder, nicht umsonst, nicht weniger als, nichts geringeres als, ohnehin, ein wenig, kein geheimnis, nicht von ungefahr, kein zufall, nicht zufallig, nicht wahr, ohne frage",
    denier:
      "toricht, naiv zu, dumm zu, nichts deutet, nichts spricht dafur, kein anzeichen, keine anzeichen, kein beleg, keinen beleg, keine belege, keinen hinweis, keine hinweise, kein hinweis, bezweif*, zweifel*, anzweif*, bestreit*, leugn*, widersprech*, skeptisch, falsch, irrtum, irrig, irren, irrt, unsinn, quatsch, marchen, mythos, unwahr, trugschluss, fehlschluss, weise ~ zuruck, weist ~ zuruck, wiesen ~ zuruck, nicht uberzeugt, illusion, fehleinschatzung, widerleg*, stimmt nicht, nicht richtig, nicht zutreffend, halte nichts von, ein fehler, humbug, blodsinn, verneint",
    opinionVerb:
      "gezeigt, glaub*, denk*, mein*, find*, sag*, seh*, sieht, sehe, erwart*, halt*, halte, nehm* ~ an, annehm*, vermut*, behaupt*, furcht*, befurcht*, warn*, rechn*, prophezei*, uberzeugt, geh* ~ aus, ausgehen, einschatz*, betracht*, bezeichn*, nenn*, red*, schreib*, erklar*, argument*, spekulier*, schliess*, zustimm*, vorstell*, erkenn*, prognosti*, meldet, melden, spricht, sprech*, ansicht, meinung, auffassung, eindruck",
    others:
      "die einen, die anderen, viele/vielen, manche/mancher/manchen, einige/einigen, andere/anderen, kritiker, kommentator*, beobachter, analyst*, experten, skeptiker, leute, alle, jeder, jedermann, die medien, medien, die presse, schlagzeilen, anleger, investoren, die borse, der markt, die markte, schwarzmaler, pessimisten, optimisten, politiker, die meisten, mancherorts, oft, haufig, gelegentlich, wettbewerber, fachleute, angeblich, vermeintlich, sogenannte/sogenannten",
    hedge:
      "vielleicht, moglicherweise, eventuell, womoglich, unter umstanden, konnte/konnten/konnen/kann, durfte/durften, mag, mochte, etwas, leicht, ein bisschen, ein wenig, teilweise, zum teil, in gewissem masse, ein stuck weit, wohl, vermutlich, wahrscheinlich, anscheinend, offenbar, scheinbar, scheint/scheinen, relativ, ziemlich, eher, gewisse/gewisser/gewissen, potenziell, potentiell, gegebenenfalls, tendenziell, vorerst, derzeit, momentan, bisher, bislang, im moment, halbwegs, sozusagen, einigermassen",
    booster:
      "sehr, ausserst, extrem, enorm, massiv, gewaltig, riesig, wirklich, tatsachlich, echt, ernst, ernsthaft, ernstzunehmend, klar, deutlich, eindeutig, absolut, vollig, vollkommen, total, komplett, hochst, zutiefst, tief, dramatisch, bestimmt, sicherlich, zweifellos, ohne zweifel, immens, schwer, schwerwiegend, akut, weit, viel, bei weitem, mit abstand, stark, grosste/grossten, gross, grosse/grosser/grosses/grossen, existenziell, existentiell, real, erheblich, betrachtlich, signifikant, wesentlich, offensichtlich, ganz, restlos, ungeheuer, unheimlich, besonders, kolossal",
    contrast:
      "aber, doch, jedoch, dennoch, trotzdem, allerdings, gleichwohl, hingegen, dagegen, indes, indessen, nichtsdestotrotz, nichtsdestoweniger, andererseits, vielmehr, in wirklichkeit, in wahrheit, unterm strich, letztlich, letzten endes",
    concession:
      "obwohl, obgleich, obschon, wenngleich, wenn auch, auch wenn, selbst wenn, wahrend, trotz, ungeachtet, zwar, einerseits, zugegeben, zugegebenermassen, wohingegen, bei aller, bei allem",
    condition:
      "wenn, falls, sofern, solange, vorausgesetzt, angenommen, im falle, gesetzt den fall, es sei denn, sobald",
    coordinator:
      "und, oder, sowie, denn, weil, da, sodass, weshalb, deshalb, daher, darum, somit, bevor, nachdem, bis, wodurch, womit, sondern",
    complementizer: "dass, ob",
    we: "wir, uns, unser/unsere/unserer/unserem/unseren/unseres",
    self: "man, eigenes haus, eigene haus, eigenen haus, eigene unternehmen, eigenes unternehmen, sein unternehmen, ihr unternehmen, sein haus, ihr haus, sein konzern, ihr konzern",
    bystander:
      "analyst/analysten/analystin, anleger*, investor/investoren/investorin, fonds, okonom*, professor*, forscher*, wissenschaftl*, ingenieur*, *chemiker, *physiker, kunde/kunden/kundin, einkauf*, kaufer*, berater*, journalist*, autor*, historiker*, richter*, gutachter*, tester*, handler*, aktionar*, student*, experte/expertin/experten, *expertin, *experte, universitat, institut",
    pronoun: "er, sie, ihn, ihm, ihr/ihre/ihrer/ihrem/ihren/ihres, ihnen, sein/seine/seiner/seinem/seinen/seines",
    subject: "ich, es, man, du, dies, niemand, jeder",
    determiner:
      "der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, sein/seine/seinem/seinen/seiner, ihr/ihre/ihrem/ihren/ihrer, solche/solcher/solches, ein/eine/einen/einem/eines, vom, zum, beim, im, am, zur",
    novelty: "neu",
    genitive: "des, dessen, deren",
    challengerNoun:
      "modell, unternehmen, firma/firmen, startup, start, labor, neuling, newcomer, aufsteiger, herausforderer, angreifer, rivale/rivalen, konkurrent/konkurrenten, konkurrenz, mitbewerber, wettbewerber*, chatbot, app, anwendung, produkt, technologie, technik, system, software, hersteller, anbieter, dienst, gerat, plattform, import, zelle, batterie, auto, fahrzeug, werk, ansatz, markteintritt, auftauchen, erscheinen, veroffentlichung, erfindung, durchbruch, werkzeug, ergebnis/ergebnisse, leistung, zahl/zahlen, preis/preise, entwurf, methode, verfahren, muster, test, studie, vorfuhrung, angebot, emporkommling, aussenseiter, entwicklung, entstehung, chinesen, chinesisch*",
    incumbentNoun:
      "etabliert*, branche, platzhirsch*, alteingesessen*, marktfuhrer, traditionshersteller, traditionsfirma, heimisch*, einheimisch*, industrie, sektor, schwergewicht*, riesen, giganten, konzerne, traditionell*, bestehend*, inlandisch*, die grossen, grossen drei, drei grossen, alten marken, grossen marken, bekannten marken, bekannte marken, traditionsmarke*, die hersteller, den herstellern, grossen hersteller, die anbieter, die firmen, die unternehmen, branchenriese*, branchenfuhrer",
    toward:
      "fur, gegen, an, auf, als, vor, gegenuber, mit, hinter, uber, zu, zum, zur, bei, im vergleich zu, verglichen mit, um, in, im, ins, trotz, ungeachtet",
    from: "von, vom, durch, aus, seitens, ausgehend von, dank, wegen, infolge",
    passive: "werden, wird, wurde, wurden, worden, werde, wurde/wurden, geworden",
    elsewhere:
      "datenschutz*, privatsphare, daten, nutzer*, verbraucher*, kinder/kindern, jugendliche*, demokratie, gesundheit, umwelt, klima*, feuerwehr*, aufsicht*, eltern, lehrer*, polizei, menschheit, gesellschaft, freiheit, menschenrecht*, patient*, schuler*, student*, burger*, urheberrecht*, cyber*, spionage, zensur, propaganda, wahrheit, wahlen, sicherheit, sicherheitsrisiko, brand*, feuer, fahrgaste, wasser, stromnetz, stabilitat, fahrer",
    percent: "prozent, %, prozentpunkt*, promille",
  },
  fields: [
    {
      name: "threat",
      frame: "threat",
      strength: 0.8,
      cues: "in die enge treiben, treibt ~ in die enge, bricht ~ weg, weg|brech/brich/brach/broch, gefressen, frisst, fressen, auf|fress/friss, zermalm*, erdruck*, plattmach*, macht ~ platt, in die knie, aus|hebel, durchschuttel*, auf|misch, mischt ~ auf, in bedrangnis bringen, in not, den garaus, das ende, zum rivalen, todesstoss, todlich*, dolchstoss, kannibalisier*, zersetz*, wegfegen, fegt ~ weg, hinweg|feg, vom markt fegen, schmalert, schmalern, in mitleidenschaft, gegenwind, schlappe, belast*, last, abhang* machen, nicht uberleben, existenziell*, marktanteile gewinnen, kunden abwerben, auf den leib, an die wand, an den rand, an den kragen, unter wasser, bedroh*, *bedrohung, gefahr/gefahren, gefahrd*, gefahrlich*, lebensgefahr, existenzgefahr, insolvenzgefahr, abwanderungsgefahr, risiko/risiken, *risiko, riskant, droht/drohen/drohend/drohende/drohte, drohkulisse, damoklesschwert, todfeind, erzfeind, auf dem spiel, unter beschuss, angriff, attacke, angreif*, an|greif/griff, attackier*, herausforder*, heraus|forder, streitig mach*, streitig, macht ~ konkurrenz, konkurrenz machen, machen ~ konkurrenz, unter druck, druck aus|uben, ubt ~ druck, setzt ~ zu, zusetzen, setzen ~ zu, druck, kostendruck, margendruck, wettbewerbsdruck, zeitdruck, leidensdruck, hochdruck, bedrang*, in bedrangnis, unterbiet*, untergrab*, unterminier*, aushohl*, hohlt ~ aus, hohlen ~ aus, erschutter*, ins wanken, wackelt, auf den kopf, umwalz*, umkremp*, krempelt ~ um, krempeln ~ um, umsturz*, disrupt*, revolutionier*, spielregeln, spielverander*, gamechanger, game changer, zeitenwende, wendepunkt, zasur, umbruch, paradigmenwechsel, machtverschiebung, krafteverschiebung, verschiebt ~ krafte, ende der vorherrschaft, bricht ~ vorherrschaft, bricht ~ monopol, monopol brechen, infrage stellen, in frage, infrage, stellt ~ infrage, entwert*, verdrang*, vernicht*, zerstor*, ruinier*, ruinos*, totet, kaputt*, existenz kosten, zugrunde richten, zugrunde, aus dem markt, vom markt, hinaus|drang, weg|nehm/nimm/nahm/nomm, ab|nehm/nimm/nahm/nomm, ab|jag, ab|werb/wirb/warb/worb, ab|spenst, weg|schnapp, schnappt ~ weg, ab|grab, grabt ~ ab, graben ~ ab, wasser abgraben, butter vom brot, preiskampf, preiskrieg, preisschlacht, dumping*, *dumping, preisverfall, uberschwemm*, flutet, uberflut*, schaden/schadet/schadigt/schadigen, schadlich*, schmerzt, trifft ~ hart, treffen ~ hart, hart treffen, harter schlag, schwerer schlag, ruckschlag fur, schlag fur, albtraum fur, schlechte nachricht/nachrichten, arbeitsplatzverlust*, stellenabbau, kostet ~ arbeitsplatze, kosten ~ arbeitsplatze, kosten ~ jobs, marktanteile abnehmen, auf kosten der, auf kosten von, zu lasten, zulasten, im nacken, auf den fersen, vor der tur, macht ~ zu schaffen, zu schaffen, sargnagel, totengraber, genickbruch, sprengkraft, sprengstoff, gegner, feind, verwundbar, angreifbar, zum verhangnis, verhangnis*, ans leder, nagt an, nagen an, kratzt an, kratzen an, knabber*, problem fur, probleme fur, arger fur, gift fur, anfang vom ende, preissenkung*, preise senken, senkt ~ preise, senken ~ preise, drucken ~ preise, druckt ~ preise, preisdruck",
    },
    {
      name: "impact",
      frame: "threat",
      strength: 0.4,
      cues: "anderung, veranderung/veranderungen, verander*, wandel*, umwandel*, verwandel*, umgestalt*, um|gestalt, beeinfluss*, beeintrachtig*, aus|wirk, auswirkung*, einwirk*, ein|wirk, stor/stort/storen/storte/gestort, beweg/bewegt/bewegen, verschieb*, verschob*, verlager*, kipp/kippt/kippen, ruttel*, durcheinander*, durcheinander|bring/brach, bedeut* viel, bedeut*, wichtig*, folgenreich*, folgen, folgenschwer*, konsequenzen, tragweite, weitreichend*, tiefgreifend*, einschneidend*, einschnitt, grosse sache, ins gewicht, eine rolle, einen unterschied, pragen, pragt, neu ordnen, neu verteil*, neu misch*, mischt ~ karten, karten neu, einfluss, wirkung, spuren, treffen, trifft, getroffen, betroffen, betrifft, spurbar*, zu spuren, spuren wir, spuren es",
    },
    {
      name: "faculties",
      frame: "holding",
      strength: 0.6,
      cues: "verstandnis, wissen, kenntnis*, fahigkeit/fahigkeiten, kapazitat*, moglichkeit/moglichkeiten, mittel, spielraum, handlungsspielraum, reichweite, einfluss auf, weitsicht, weitblick, vorstellungskraft, vorbereitung, reaktion, reaktionsfahigkeit, schlagkraft, budget, etat, optionen, auswahl, geduld, ausdauer, innovationskraft, anpassungsfahigkeit, finanzkraft, kraft/krafte, macht, autoritat",
    },
    {
      name: "rivalry",
      frame: "alarm",
      strength: 0.6,
      cues: "ernstzunehmend*, ernst zu nehmen*, ernsthafter konkurrent, ernsthafte konkurrenz, ernster konkurrent, ernste konkurrenz, echte konkurrenz, echter konkurrent, echter wettbewerb, starke konkurrenz, harte konkurrenz, scharfe konkurrenz, harter wettbewerb, scharfer wettbewerb, scharferer wettbewerb, wettbewerb verscharft, wettbewerb nimmt zu, wettbewerb mit, im wettbewerb, wettlauf um, konkurrenzkampf, verdrangungswettbewerb, *wettlauf, wettrennen, wettrusten, wettstreit, kopf-an-kopf-rennen, rivalitat, rivalisier*, konkurrier*, ernsthaft* konkurrent*, ernsthaft* wettbewerber*, echt* konkurrent*, echt* wettbewerber*, gefahrlich* konkurrent*, gefahrlich* wettbewerber*, starker konkurrent, starker wettbewerber, neue konkurrenz, neuer konkurrent, konkurrenzdruck, konkurrenzfahig*, ebenburtig*, herausforderer, alternative zu, echte alternative, rennen ist offen, offenes rennen, rennen offen, noch nicht entschieden, nicht entschieden, machtkampf, kampfansage, kampf um, fehdehandschuh, gegenspieler, widersacher, auf augenhohe, augenhohe, mit|halt/hielt, mit|spiel, mit zu rechnen, rechnen mussen, zu rechnen",
    },
    {
      name: "alarm",
      frame: "alarm",
      strength: 0.7,
      cues: "neue normalitat, neue realitat, in aufruhr, aufruhr, verunsicher*, fassungslos*, entsetz*, geschockt, unter schock, auf alarm, herzklopfen, bammel, schiss, muffensausen, gruselig*, unheimlich ist, grusel*, abgrund, apokalyp*, vor dem aus, wettlauf mit der zeit, mussen uns beeilen, mussen uns anstrengen, anstrengen, aufpassen, obacht, vorsicht, hellwach, ernst der lage, lage ernst, sich in acht, in acht nehmen, in gefahr sein, rechnung ohne, sorge/sorgen, sorgenvoll*, besorg*, besorgnis*, beunruhig*, beangstig*, angst/angste/angsten, angstlich*, furcht, furcht*, befurcht*, bang*, erschreck*, erschrock*, schreck*, alarm, alarmier*, *alarm, panik, panisch, nervos*, unruhe, unbehagen, mulmig*, beklemm*, bedenklich*, bedenken, kopfzerbrechen, kopfschmerzen, bauchschmerzen, schlaflos*, schlaflose nachte, raubt ~ schlaf, den schlaf, um den schlaf, warnung*, warnen/warnt/warnte, warnschuss, warnsignal*, warnzeichen, alarmsignal*, alarmzeichen, alarmglocken, weckruf*, aufruttel*, wach|ruttel, auf|ruttel, auf|wach, menetekel, schock, *schock, schockier*, erdbeben, beben, paukenschlag, donnerschlag, sputnik*, aufgeschreckt, schreckt ~ auf, uberrascht, uberrumpel*, uberrumpelt, kalt erwischt, auf dem falschen fuss, uberrollt, uberrollen, dringend*, dringlich*, eilig, eile, hochste zeit, hochste eisenbahn, es ist zeit, funf vor zwolf, notlage, krise, *krise, existenz*, uberlebenskampf, ums uberleben, um das uberleben, uberlebensfrage, um ~ existenz, handlungsbedarf, mussen reagieren, muss reagieren, mussen handeln, muss handeln, gegensteuern, keine zeit, wenig zeit, zeit drangt, zeit lauft, uhr tickt, lauft ~ zeit davon, durfen nicht verlieren, sich warm anziehen, warm anziehen, in der defensive, defensive, rucken zur wand, mit dem rucken, wachsam*, auf der hut, genau beobachten, genau hinsehen, aufmerksam verfolgen, ernst nehmen, nehmen ~ ernst, nimmt ~ ernst, nehme ~ ernst, sehr ernst, verheerend*, fatal*, dramatisch*, duster*, finster*, katastroph*, desaster, desastros*, schlimm*, brutal*, boses erwachen, boses ende, tsunami, lawine, sturm zieht, sturm, ende der ara, schicksalsfrage, zittern, zittert, zittere, bitter, schmerzhaft*, schmerzlich*, ungemutlich*, brenzlig, heikel, prekar*, echtes problem, ernstes problem, grosses problem, werke schliessen, werk schliessen, fabriken schliessen, gehort ~ markt, gehort ~ zukunft, arbeitslos, in die insolvenz, in den ruin, leichtsinn*, schutzzoll*, zolle fordern, brauchen schutz, brauchen ~ zolle, mussen ~ schutzen, unter zugzwang, zugzwang, ernste lage, lage ist ernst, grund zur sorge, anlass zur sorge, nicht ausruhen, beunruhigt, neue strategie, strategiewechsel, kurswechsel, um|steuer, umdenken, umdenken mussen, um|denk, mussen besser werden, mussen schneller werden, mussen nachlegen, nach|leg, auf der falschen seite, zug verpasst, zug abgefahren",
    },
    {
      name: "heed",
      frame: "heed",
      strength: 0.6,
      cues: "nicht ernst zu nehmen, nicht ernst nahmen, nicht ernst nahm, nicht fur voll, so zu tun, so tun, unter wert, nicht ernst nehmen, klein machen, kleinmach*, uber die schulter ansehen, von oben herab, unter den teppich, vom tisch wischen, wischt ~ vom tisch, links liegen, aus den augen, spottet, spotten, spott, auslachen, lacht uber, lachen uber, unterschatz*, ignorier*, ubersehen, ubersieht, verkenn*, verkannt*, ab|schreib/schrieb, ab|tu/tut/tat/tan, abgetan, belachel*, verharmlos*, klein|red, beschonig*, schonred*, herunter|spiel, runter|spiel, lacheln/lachelt, noch lacht, fur einen witz, auf die leichte schulter, leichte schulter, nicht ernst genommen, wegschau*, weggeschaut, augen verschliessen, verschliesst ~ augen, kopf in den sand, den kopf in, selbstgefallig*, selbstzufrieden*, auf ~ lorbeeren, lorbeeren, verschlaf*, verschlief, schlafen, geschlafen, arrogan*, uberheblich*, hochmut*, naiv*, sorglos*, fahrlassig*, blauaugig*",
    },
    {
      name: "overtake",
      frame: "beats",
      strength: 0.75,
      cues: "vorn liegen, liegt ~ vorn, weiter als, macht ~ vor, vor|mach, lauft ~ rang ab, den rang ab, rang ab, ubernimmt/ubernehmen ~ fuhrung, uberfuhr, vorauseil*, vor|preschen, enteilt, enteil*, aus dem feld, aus dem rennen, abserviert, ab|servier, zur strecke, das feld von hinten, spielend, klar besser, deutlich besser, kann ~ alles, an die spitze, erobert, erobern, erober*, hangt ~ ab, mehr verkauf*, uberhol*, uberfluegel*, uberflugel*, ubertreff*, ubertriff*, ubertraf*, ubertroff*, schlagt/schlug/schlagen/geschlagen/schlage, besieg*, bezwing*, ubertrumpf*, uberrund*, uberrag*, deklassier*, distanzier*, abhang*, ab|hang/hing, hinter sich lass*, lasst ~ hinter sich, liess ~ hinter, lassen ~ hinter sich, hinter sich gelassen, in den schatten, aus|stech/stich, sticht ~ aus, stechen ~ aus, ausstech*, ubertolpel*, davon|zieh/zog, zieht ~ davon, davonziehen, vorbeizieh*, zieht ~ vorbei, ziehen ~ vorbei, zog ~ vorbei, vorbeigezogen, an ~ vorbei, ersetz*, ablos*, lost ~ ab, losen ~ ab, ab|los, entthron*, vom thron, vom sockel, domini*, beherrsch*, uberlegen, uberlegenheit, voraus, weit voraus, jahre voraus, jahrelang voraus, generationen voraus, meilenweit voraus, monate voraus, lichtjahre voraus, einen schritt voraus, nase vorn, vorn*, ganz vorn*, spitzenreiter, in fuhrung, besser als, starker als, schneller als, gunstiger als, billiger als, leistungsfahiger als, effizienter als, moderner als, mehr als ebenburtig, vor der konkurrenz, setzt sich durch, setzt ~ durch, durch|setz, durchsetzen, durchgesetzt, gewinnt ~ rennen, rennen gewinnen, gewinnt gegen, das rennen macht, macht ~ rennen, unerreicht, unubertroffen, konkurrenzlos, unschlagbar, seinesgleichen, uberstrahl*, ubersteig*, uber den kopf, ausbootet, ausboot*, ausmanovrier*, ausspiel*",
    },
    {
      name: "parity",
      frame: "beats",
      strength: 0.6,
      cues: "auf|hol, aufholjagd, auf|schliess/schloss, gleich|zieh/zog, ein|hol, nach|zieh/zog, gleichauf, gleichwertig*, ebenso gut, genauso gut, gleich gut, so gut wie, so stark wie, so leistungsfahig wie, so schnell wie, vergleichbar*, gleicht, gleiches niveau, gleichem niveau, selben niveau, auf dem niveau, gleichstand, paritat, lucke schliess*, schliesst ~ lucke, schliessen ~ lucke, lucke ~ geschlossen, abstand verring*, verringert ~ abstand, verkurz* ~ abstand, abstand verkurz*, ruckstand verring*, verringert ~ ruckstand, boden gutmach*, boden gut, macht ~ boden, heran|komm/kam, kommt ~ heran, herankommen, heranruck*, ruckt ~ heran, rucken ~ heran, naher ran, nahekomm*, kommt ~ nahe, nahe dran, dicht dran, dicht auf den fersen, dicht dahinter, dicht hinter, knapp dahinter, knapp hinter, in reichweite, schritt halten, schritthalten, halt ~ schritt, halten ~ schritt, das wasser reichen, kopf an kopf, in derselben liga, in einer liga, nach|eifer, mess* sich mit, messen kann, aufgeruckt, ruckt ~ auf, auf dem level, auf demselben level, gleiche stufe, auf einer stufe, ebenburtig, nicht zu unterscheiden, gleicher hohe, auf gleicher hohe",
    },
    {
      name: "trail",
      frame: "trails",
      strength: 0.7,
      cues: "verpass* ~ anschluss, abgehangt werden, spat dran, zu spat, nachsehen, das nachsehen, den kurzeren, zieht ~ kurzeren, auf dem ruckzug, hinterher laufen, lauft ~ hinterher, laufen ~ hinterher, lange nicht, am tropf, auf den schultern, von der stange, hinterher*, hinkt ~ hinterher, hinken ~ hinterher, hinken, nachhinken, zuruckfall*, zuruckgefallen, zuruck|fall/fiel, zuruckbleib*, zuruck|bleib/blieb, zuruckgeblieben, zuruckliegen, zuruck|lieg/lag, im ruckstand, ruckstand/ruckstande, ruckstandig*, im hintertreffen, hintertreffen, abgehangt, abgeschlagen, unterleg*, unterlieg*, verliert gegen, verlieren gegen, verliert ~ anschluss, verlieren ~ anschluss, anschluss verlieren, anschluss verloren, den anschluss, ins hintertreffen, schlechter als, schwacher als, langsamer als, teurer als, nicht mithalten, nicht schritt halten, nicht das wasser reichen, nachzugler*, nach|ahm, nach|mach, nach|bau, kopie, kopier*, ab|kupfer, ab|schau, imitier*, plagi*, klaut, klauen, geklaut, stiehlt, stehlen, gestohlen, angewiesen auf, angewiesen, abhangig von, abhangigkeit von, hangt ~ von, stutzt sich auf, baut ~ auf, aufgebaut auf, trittbrettfahrer, zweite liga, zweitklassig*, nicht in derselben liga, keine chance gegen, chancenlos, jahre hinter, weit hinter, liegt hinter, liegen hinter, lag hinter, hinter dem, hinter den, weit zuruck, jahre zuruck, klar zuruck, noch zuruck, machtlos, wehrlos, ausgeliefert, hilflos, nichts entgegen, wenig entgegen, kaum etwas entgegen, entgegenzusetzen, schutzlos, lange nicht so weit, noch nicht so weit, ein langer weg, langen weg, weiter weg",
    },
    {
      name: "adopt",
      frame: "gains",
      strength: 0.6,
      cues: "schwenken ~ um, um|schwenk, kaufen ~ stattdessen, nehmen ~ ins sortiment, ins sortiment, auf|nehm, bestellen, abnehmer fur, zu|greif/griff, entscheid* ~ fur, wahlen, vorzieh*, vor|zieh/zog, bleiben ~ treu, halten ~ treue, wechsel* zu, wechseln ~ zu, wechselt ~ zu, wechsel zu, umstieg auf, um|steig/stieg, uberlauf*, laufen ~ uber, laufen ~ zu, , greifen zu, greifen ~ zu, kaufen bei, kaufen lieber, entscheiden sich fur, entscheidet sich fur, bevorzug*, setzen auf, setzt auf, vertrau*, treu, die treue, stammkund*, bleiben bei, bleibt bei, zuruckkehr*, kehren ~ zuruck, kommen ~ zuruck, strom* zu, bestell* bei, auftrage fur, investier* in",
    },
    {
      name: "abandon",
      frame: "loses",
      strength: 0.65,
      cues: "aus|list, ausgelistet, kehren ~ rucken, sagen ~ ab, ab|sag, kundig* ~ vertrage, zieh* ~ ab, ab|zieh/zog, trennen ~ von, trennt ~ von, lassen ~ fallen, lasst ~ fallen, im stich, streichen ~ bestell*, ersatz fur, ab|wend/wand, den rucken, rucken kehren, kehren ~ den rucken, verlassen, verlasst, kundig*, stornier*, aufgeben, meiden, meidet, vermeid*, boykott*, verbiet*, verbot, verboten, misstrau*, laufen ~ davon, davonlauf*, davon|lauf/lief, ab|spring/sprang/sprung, ab|wander, fluchtet vor, weg von, verschmah*, ersetzbar*, austauschbar*",
    },
    {
      name: "merit",
      frame: "strong",
      strength: 0.45,
      cues: "stark/starke, starker, stark*, starken, machtig*, kraftvoll*, robust*, wettbewerbsfahig*, leistungsfahig*, leistungsstark*, schlagkraftig*, fahig/fahige/fahigen, fahigkeit*, hervorragend*, ausgezeichnet*, exzellen*, beeindruck*, eindrucksvoll*, imposant*, bemerkenswert*, beachtlich*, erstaunlich*, verbluff*, staunen, unglaublich*, aussergewohnlich*, brillant*, genial*, grandios*, spektakular*, erstklassig*, weltklasse, hochklassig*, spitzenklasse, spitzenmodell*, spitzentechn*, hochmodern*, modern*, fortschrittlich*, fortgeschritten*, fortschritt*, innovativ*, innovation*, *innovation, einfallsreich*, erfinderisch*, erfindungsreich*, klug*, clever*, schlau*, raffiniert*, revolutionar*, bahnbrechend*, wegweisend*, durchbruch/durchbruche, meilenstein*, quantensprung, grosser schritt, riesenschritt*, grosser wurf, sprung nach vorn, leistung, errungenschaft*, erfolg*, erfolgreich*, sieg, gewinner, gewinnt, gewonnen, gewinnen, triumph*, effizien*, produktiv*, schnell/schneller/schnelle, rasant*, rasch*, tempo, agil*, wendig*, flink*, flexibel, dynamisch*, dynamik, gunstig*, billig*, preiswert*, kostengunstig*, erschwinglich*, kampfpreis*, niedrige preise, niedriger preis, niedrigen preis*, *vorteil, spottbillig*, halfte der kosten, halb so teuer, halfte des preises, zum halben preis, bruchteil der kosten, bruchteil des preises, bruchteil des gelds, bruchteil des geldes, zehntel der kosten, wenig geld, gut, gute, guter, gutes, besser, beste, besten, bestes, glaubwurdig*, uberzeug*, zuverlassig*, verlasslich*, ausgereift*, bewahrt*, funktioniert*, funktionieren, beliebt*, gefragt, begehrt*, attraktiv*, verlockend*, unwiderstehlich*, hochwertig*, qualitat, kapitalkraftig*, finanzstark*, tiefe taschen, gut finanziert, subvention*, staatlich gefordert, bluht, bluhen, boom*, sprunghaft*, aufschwung, aufstieg, rasanter aufstieg, aufstrebend*, im kommen, auf dem vormarsch, vormarsch, auf|tauch, aufgetaucht, expandier*, expansion, vergrosser*, zulauf, sensation*, pionier*, vorreiter*, visionar*, skalier*, liefer/liefern/liefert/lieferte/geliefert, halt ~ versprechen, halt ~ wort, halt was, vielversprechend*, ehrgeizig*, ambition*, entschlossen*, aggressiv*, hungrig*, unerbittlich*, unaufhaltsam*, nicht aufzuhalten, eigenstandig*, spitzenplatz, platz eins, nummer eins, profitabel, profitabl*, gewinn, gesund*, solide*, talente, talentiert*, patente, know-how, knowhow, expertise, sachverstand, erfahrung*, erfahren*, ressourcen, vollwertig*, ernstgemeint*, uberraschend gut, tauglich*, konkurrenzlos gunstig",
    },
    {
      name: "leadership",
      frame: "strong",
      strength: 0.65,
      cues: "wird/werden/wurde/ist die grosste, wird/werden/wurde/ist der grosste, wird/werden/wurde/ist das grosste, zur nummer eins, zum grossten, zur grossten, fuhrend*, fuhrung*, marktfuhrer*, marktfuhrerschaft, technologiefuhrer*, spitzenposition*, spitzenstellung, vorherrschaft, vormacht*, vormachtstellung, setzt ~ massstabe, setzen ~ massstabe, gibt ~ tempo vor, geben ~ tempo vor, den ton, massgeblich*, dominan*, in einer eigenen liga, eigene liga, gut aufgestellt, bestens aufgestellt, gut gerustet, bestens gerustet, gerustet, gewappnet, gut vorbereitet, bestens vorbereitet, vorbereitet, gute position, guten position, starke position, starken position, fest im sattel, sattel, behaupt* sich, sich ~ behaupt*, standhalt*, halt ~ stand, halten ~ stand, stand|halt/hielt, widerstandsfahig*, resilien*, widerstandskraft, sturm uberstehen, ubersteh*, verteidig*, anpassungsfahig*, an|pass, treue kunden, kundentreue, kundenbindung, okosystem, angekommen, gekommen um, keine eintagsfliege, kein zufall, keine eintagsfliegen, bleibt uns erhalten, etabliert sich, oberhand, im griff, souveran*, unangefochten*, kein strohfeuer",
    },
    {
      name: "flaw",
      frame: "weak",
      strength: 0.5,
      cues: "nachgemacht, abgeleitet, destillier*, abgekupfert, beruht auf, basiert auf, fuhrt ~ nicht weiter, wackelig*, schwachstelle*, schwachpunkt*, luckenhaft*, dunn, halbgar*, halbfertig*, holprig*, ungenugend*, unzureichend*, verschlissen, lahm*, ausgebrannt, hoffnungslos*, angeschlagen*, taumel*, ruckschritt*, abgewirtschaft*, uberfordert*, am limit, uberlastet, verschuld*, marode*, fehltritt, blamabel, blamage, peinlich*, am boden, in der krise, hintennach, unglaubwurdig*, nicht ausgereift, nicht serienreif, taugt nicht, taugt wenig, taugt weniger, unbrauchbar*, wertlos*, minderwertig*, ramsch, schrott, billigware, billigkopie, schwach*, schwach/schwache/schwachen, schlecht*, mittelmass*, mangelhaft*, mangel*, enttausch*, ernuchter*, unspektakular*, durchschnittlich*, durchschnitt, grob, primitiv*, unausgereift*, unreif*, unerprobt*, ungepruft*, unbewiesen*, unzuverlassig*, fehlerhaft*, fehleranfallig*, makel, defekt*, panne*, *panne, nachteil*, *nachteil, grenzen, begrenzung*, engpass/engpasse, gehemmt, hemmt, bremst, ausgebremst, kampft mit, strauchel*, stolper*, schwachel*, stagnier*, stockt, stocken, fest|steck, gescheitert, scheitern, scheitert, misserfolg*, misslung*, misslingt, versag*, flop, fiasko, zusammenbruch, zusammen|brech/brich/brach/broch, pleite*, insolven*, bankrott*, in schwierigkeiten, schwierigkeiten, im niedergang, niedergang, abstieg, verlust/verluste/verlusten, verlustreich*, verbrennt ~ geld, verbrennen ~ geld, schulden, verschuldet*, uberteuert*, teuer/teure/teurer/teuren, zu teuer, kostspielig*, langsam*, trage, schwerfallig*, behabig*, veraltet*, altmodisch*, verstaubt*, uberflussig*, entbehrlich*, ineffizient*, aufgeblaht*, burokrati*, verwundbar*, anfallig*, zerbrechlich*, sprode, unvorbereitet*, schlecht vorbereitet, keine antwort, keine antworten, ratlos*, drittklassig*, spielzeug, spielerei, ruckruf*, verzoger*, qualitatsproblem*, kinderkrankheit*, technische probleme, zweifelhaft*, fragwurdig*, fraglich*, dubios*, unserios*, nicht reproduzierbar, nichts besonderes, alter wein, eintagsfliege*, strohfeuer, modeerscheinung*, zufallstreffer, blase, fehlt, fehlen, mangelt, knappheit, uberschatz*, schaumschlager*, schall und rauch, luftnummer, luftschloss*, werbegag*, pr-gag, mogelpackung, blendwerk, bluff, propaganda, zu schon, unrealistisch*, nicht nachhaltig, wunschdenken, traumerei*, papiertiger, zahnlos*, nische*, nischen*, nischenanbieter, randfigur, randerscheinung*, fussnote, kleiner anbieter, kleine anbieter, kleiner fisch, zwerg, unerfahren*, keine erfahrung, ausser atem, entlass*, werksschliessung*, schliess* ~ werk, stellenstreich*, versprechung*, leere versprechen, heisse luft, lippenbekenntnis",
    },
    {
      name: "lead",
      frame: "asset",
      strength: 0.6,
      cues: "vorsprung*, *vorsprung, vorteil/vorteile/vorteils, burggraben, schutzwall, dominanz, hegemonie, monopol*, *monopol, *hoheit, marktstellung, vorrangstellung, schlusselstellung, sonderstellung, monopolstellung, marktposition, preismacht, hochburg*, bastion*, *vorherrschaft",
    },
    {
      name: "holdings",
      frame: "holding",
      strength: 0.6,
      cues: "buchungen, buchungszahlen, nutzerzahlen, abonnenten, einnahmen, erlose, ertrage, verkaufe, verkaufszahlen, zulassungszahlen, auftragseingang, marktanteil*, *anteile, marktmacht, ubermacht, weltmacht, position, standbein, kundenstamm, kunden, marge*, *marge, *margen, umsatz*, absatz, auftragsbuch*, auftrage, bestellung*, bewertung, aktienkurs, borsenwert, heimatmarkt, ruf, ansehen, status, geschaftsmodell*, geschaft/geschafte, geschaftsgrundlage, arbeitsplatze, arbeitsplatzen, jobs, lebensgrundlage, pfrunde",
    },
    {
      name: "distance",
      frame: "calm",
      strength: 0.5,
      cues: "*abstand, distanz, lucke/lucken, *lucke, rundungs*, kluft, graben zwischen, abstand bleibt, abstand wachst, grosser abstand, eintrittsbarriere*, eintrittshurde*, hohe hurden, hurden, jahrzehnte entfernt, jahre entfernt, weit entfernt, noch jahre, dauert ~ jahre, dauert jahre, braucht jahre, brauchen jahre, braucht zeit, ferne zukunft, ferner zukunft, zukunftsmusik, mehr als ein, mehr als nur, gehort mehr, es braucht mehr, erst beweisen, noch beweisen, abwarten",
    },
    {
      name: "decline",
      frame: "down",
      strength: 0.45,
      cues: "geschichte sein, ist geschichte, sind geschichte, weniger werden, wird weniger, werden weniger, minus, verkleiner*, einschrumpf*, ein|schrumpf, aus|dunn, ab|flau, verebb*, verwelk*, zerfall*, zerrinn*, zerrann*, zerronn*, verwass*, verduft*, zusammen|schmelz/schmilz/schmolz, bergab, auf der kippe, am seidenen faden, schwacher werden, wird kleiner, werden kleiner, wird knapper, schrumpf*, schwind*, schwand, geschwund*, schmilz*, schmelz*, geschmolzen, dahin|schmelz, verschwind*, verschwund*, verlier*, verlor*, einbuss*, ein|buss, verspiel*, preisgeb*, sinken/sinkt/sank/gesunken, ein|brech/brich/brach/broch, einbruch, nach|lass/liess, ab|brockel, brockel*, erodier*, erosion, verringer*, verfall*, ruckgang, zuruck|geh/ging/gang, rucklaufig*, fallen, fallt, fiel, gefallen, sturz*, absturz*, kollabier*, vorbei, passe, zu ende, abschwach*, ab|schwach, verblass*, versick*, versiegt, verpuff*, klingt ~ ab, abkling*, abgeklungen, verflieg*, verflog*, halbier*, in gefahr, wankt, wackel*",
    },
    {
      name: "growth",
      frame: "up",
      strength: 0.4,
      cues: "werden mehr, plus, verdoppel*, verdreifach*, vervierfach*, vervielfach*, wachs*, wuchs, gewachsen, wachst, zu|nehm/nimm/nahm/nomm, zunahme, steigen/steigt/stieg/gestiegen/steigend/steigende, steiger*, gesteigert, erhoh*, aus|bau, ausweit*, erweiter*, vertief*, verscharf*, verstark*, gestarkt, festig*",
    },
    {
      name: "persistence",
      frame: "up",
      strength: 0,
      cues: "sicher/sichern/gesichert, bleib/bleibt/bleiben/blieb, halten, halt, gehalten, bewahr*, behalt*, behalten, erhalten, unangetastet, unangefochten, unbestritten*, ungebrochen*, unerreichbar*, uneinholbar*, nicht einzuholen, dauerhaft*, nachhaltig*, bestandig*, stabil*, fest, intakt, besteht, bestehen, voll, bestehen bleiben",
    },
    {
      name: "exaggeration",
      frame: "calm",
      strength: 0.75,
      cues: "nicht uberschatz*, nicht zu uberschatz*, nicht zu uberbewert*, nicht zu dramatisier*, nicht uberbewert*, nicht ubertreib*, nicht uberreagier*, nicht in panik, nicht dramatisier*, fehlgeleitet*, verfehlt*, unangebracht*, uberbetont*, masslos*, ubermass*, hochgejubelt, hoch|jubel, hoch|stilisier, hochstilisiert, aus|schlacht, kampagne, mediales, effekthascherei, sensationslust, alarmistisch*, hirngespinst*, phantom, gespenst*, geisterdebatte, scheindebatte, blinder alarm, fehlalarm, klamauk, geschrei, getue, trara, gewese, brimborium, aufhebens, viel aufhebens, luftblase, strohhalm, unken, unkenruf*, schlagzeilen wert, falsche schlusse, falschen schluss, uberinterpret*, ubertreib*, ubertrieb*, uberzogen*, uberzeichn*, uberzeichnet, uberspitz*, uberdramatisier*, dramatisier*, auf|bausch, hoch|spiel, hype*, gehypt*, hysteri*, panikmache, panik um, panik wegen, gerede von, gerede uber, totgesagt, angstmache*, schwarzmaler*, schwarzseher*, alarmismus, schreckgespenst*, schreckensszenari*, horrorszenari*, weltuntergang*, untergangs*, medienrummel, rummel, wirbel, getose, larm, aufregung, aufgeregt*, theater, viel larm, sturm im wasserglas, wasserglas, unverhaltnismass*, fehl am platz, deplatziert*, unbegrundet*, ungerechtfertigt*, grundlos*, haltlos*, unnotig*, verfruht*, voreilig*, weit hergeholt, hergeholt, abwegig*, absurd*, lacherlich*, unsinnig*, an den haaren, aus der luft, aus einer mucke, mucke, schauermarchen, popanz, irrefuhrend*, missversta*, missverstand*, fehlinterpret*, uberreagier*, uberreaktion, uberbewertet, kurzschluss*, zu viel aufmerksamkeit",
    },
    {
      name: "smallness",
      frame: "calm",
      strength: 0.6,
      cues: "gleich null, nahezu null, gegen null, praktisch null, so gut wie nichts, fast nichts, unter ferner, nichts als, bloss ein, winzig*, kummerlich*, schmal*, mickrig*, bescheiden*, ein tropfen, minimal*, peripher*, am rand, nicht der rede wert, der rede wert, nichtig*, lappalie*, bagatell*, kleinigkeit*, fusselig, unterschied ~ kaum, sporadisch*, vereinzelt*, punktuell*, einzelfall, einzelfalle, stecknadel, begrenzt*, beschrankt*, uberschaubar*, gering/geringe/geringen/geringes, geringfugig*, vernachlassigbar*, marginal*, unbedeutend*, bedeutungslos*, unerheblich*, unwesentlich*, belanglos*, irrelevant*, nebensach*, zweitrangig, klein/kleine/kleinen/kleines, verschwindend*, beherrschbar*, verkraftbar*, zu verkraften, verkraft*, ertraglich*, handhabbar*, kontrollierbar*, im rahmen, kurzlebig*, kurzfristig*, vorubergehend*, zeitweilig*, voruber, fluchtig*, episode, tropfen auf, heissen stein, macht keinen unterschied, keinen unterschied, kaum einen unterschied, spielt keine rolle, keine rolle, kaum eine rolle, fallt nicht ins gewicht, nicht ins gewicht, kaum ins gewicht, einer von vielen, eine von vielen, einer unter vielen, hundertstel, tausendstel, nur ein weiterer, nur eine weitere, nur ein, lediglich, bloss, hochstens, allenfalls, weniger als ein prozent, unter einem prozent, nicht einmal ein prozent, bruchteil des markt*, ein paar, handvoll, bruchteil, nadelstich*, muckenstich, rundungsfehler, nischenphanomen, halb so wild, halb so schlimm, nicht so schlimm",
    },
    {
      name: "composure",
      frame: "calm",
      strength: 0.7,
      cues: "schaffen das, schaffen wir, kommen damit klar, halten das durch, kein kopfzerbrechen, unerschrocken*, angstfrei*, locker*, lassig*, gefasst*, ausgeruht, seelenruhe, bleiben ruhig, bleibe ruhig, ruhig bleiben, kein kummer, getrost, gut schlafen, nicht schrecken, schreckt uns nicht, furchten uns nicht, furchten nichts, keine furcht, halten das aus, mithalten konnen wir, haben ~ im griff, kriegen ~ hin, stemmen, gelassen*, gelassenheit, ruhig*, ruhe, entspannt*, entspann*, unaufgeregt*, unbeeindruckt*, unbekummert*, unbesorgt*, sorgenfrei, nuchtern*, besonnen*, abgeklart*, kuhl*, kuhlen kopf, cool, ruhig schlafen, schlafen ~ gut, schlafe ~ gut, schlafe ruhig, schlafe weiterhin, keine panik, kein grund, keinen grund, kein anlass, keinen anlass, keine sorge, keine sorgen, keine angst, kein drama, kein problem, keine veranlassung, nichts zu befurchten, nichts zu furchten, nicht bange, furchtlos*, zuversicht*, zuversichtlich*, optimis*, beruhig*, selbstbewusst*, selbstvertrauen, selbstsicher*, achselzucken*, schulterzucken*, zuckt ~ schultern, lasst ~ kalt, lassen ~ kalt, kalt lass*, bringt ~ aus der ruhe, leben konnen, konnen ~ leben, gut leben, kommen ~ zurecht, klarkommen, bewaltig*, meistern, gut damit umgehen, umgehen konnen, sollen nur kommen, sollen sie kommen, kann kommen, einordnen, relativier*, nicht verruckt, platz fur alle, gross genug, gibt platz, genug platz, raum fur",
    },
    {
      name: "status quo",
      frame: "calm",
      strength: 0.65,
      cues: "nichts neues, weiter so, laufende geschaft, laufen weiter, lauft weiter, in den gleichen bahnen, ungestort*, bleibt bestehen, bleiben bestehen, bleibt gleich, bleiben gleich, geht weiter, konstant*, unerschutter*, keine zasur, kein umbruch, kein wendepunkt, keine zeitenwende, keine spur, kein einschnitt, im gleichen trott, schon immer, seit jeher, jedes jahr, alle paar jahre, wie jedes jahr, wieder verschwunden, andert nichts, andert ~ nichts, nichts andern, andert wenig, andert ~ wenig, andert kaum, andert sich kaum, kaum andern, wenig andern, nichts geandert, keine veranderung, keine anderung, keine auswirkung*, kaum auswirkung*, wenig auswirkung*, ohne auswirkung*, keinen einfluss, kaum einfluss, keinen effekt, keine folgen, kaum folgen, ohne folgen, folgenlos, unverandert*, beim alten, alles beim alten, wie bisher, wie zuvor, wie gehabt, weiter wie, weiter|mach, wie immer, tagesgeschaft, alltag, alltaglich*, ublich*, normal*, normalitat, gewohnt, kurs halten, auf kurs, halten ~ kurs, bleiben ~ kurs, im plan, nach plan, am kurs fest, halten ~ fest, strategie fest, unberuhrt*, unbeeintracht*, nicht betroffen, nicht beruhrt, keine revolution, keine verschiebung, keine wende, schon gesehen, schon oft, schon oft gesehen, alles schon da, kommen und gehen, kamen und gingen, vorhersehbar*, erwartbar*, zu erwarten, gehort dazu, teil des geschafts, gehort zum geschaft, naturliche entwicklung, gewohnliche, routine, business as usual, status quo, evolution, halten an unseren, an unseren planen, investieren weiter, bleiben dabei, bei unserer strategie, unserer linie, unserem kurs, wie erwartet",
    },
    {
      name: "progress",
      frame: "strong",
      strength: 0.5,
      cues: `
        problem ~ gelost, lost/losen/loste ~ problem, funftel dessen, drittel dessen, viertel dessen, zehntel dessen, bruchteil dessen, fur ein funftel, fur ein drittel, fur ein viertel, fur ein zehntel,
        kassiert, kassieren, raumt ~ ab, ab|raum, verkauft sich, verkaufen sich, so etwas ~ nicht gesehen, so etwas ~ nie gesehen, so ein* ~ nicht gesehen, so ein* ~ nie gesehen, noch nie ~ so,
        aus|liefer, bringt/bringen/brachte ~ auf den markt, auf den markt gebracht, eroffn*, in betrieb, produktionsstart, serienproduktion, serienfertigung, serienreif*, serienreife, massenproduktion, massenfertigung, marktreif*, marktreife, in serie,
        vom band, lauft ~ produktion, hochlauf, hoch|fahr/fuhr, im zeitplan, vor dem zeitplan, fruher als geplant, schneller als geplant, schneller als erwartet, besser als erwartet, besser als gedacht, ubertrifft ~ erwartungen, ubertroffen ~ erwartungen, termingerecht*, punktlich*, wie versprochen,
        besteht ~ test, bestand ~ test, bestanden, test bestanden, prufung bestanden, hurde genommen, hurde ~ genommen, nimmt ~ hurde, nahm ~ hurde, bewiesen, beweist, bewahrungsprobe bestanden, zertifizier*, zugelassen, zulassung, ausgezeichnet mit, auszeichnung, gewinnt ~ auftrag, gewann ~ auftrag, auftrag ~ gewonnen, auftrag bekommen, auftrag erhalten, grossauftrag, unterschreib* ~ vertrag, unterzeichn*, an land,
        einsammeln, eingesammelt, sammelt ~ ein, finanzierungsrunde, frisches geld, ausverkauft, verkaufsschlager, warteliste, bestseller, reissenden absatz, nachgefragt, grosse nachfrage, hohe nachfrage, starke nachfrage, rekordumsatz, rekordgewinn, rekordabsatz, rekordjahr, rekordauftrag*, rekord, aus dem nichts, aus dem stand, einen namen gemacht, comeback, erhol*, zuruck auf ~ spur,
        mausert, gemausert, weit gekommen, riesige schritte, grosse schritte, aus den kinderschuhen, alltagstauglich*, praxistauglich*, wirtschaftlich tragfahig, tragfahig*, machbar, doppelt so, dreimal so, zehnmal, halb so viel, prozent billiger, prozent gunstiger, prozent weniger, % billiger, drittel des preises, drittel der kosten, viertel des preises, viertel der kosten, zum halben, weniger kostet, kostet weniger, kosten weniger, fur weniger geld,
        mutig*, kuhn*, elegant*, fantastisch*, phanomenal*, geniestreich, meisterwerk, in form, kerngesund*, topfit, auf solidem fundament, solides fundament, kriegskasse, kapitalstark*, skaleneffekt*, grossenvorteil*, volle auftragsbucher, auftragsbucher ~ voll, auftragsbucher sind voll, ausgelastet, vollauslastung, ausgebucht, langfristige vertrage, langfristig* ~ vertrag*, jahrzehntelang* erfahrung, jahrzehnte erfahrung, hebt ~ prognose, prognose angehoben,
        gibt ~ her, halt das versprechen, halt ~ was, gehalten was, tut was ~ soll, leistet, leisten kann, kann das, beherrscht das handwerk, tempo vor`,
    },
    {
      name: "trouble",
      frame: "weak",
      strength: 0.55,
      cues: `
        versprechen gebrochen, bricht ~ versprechen, brach ~ versprechen, wort gebrochen,
        hat/haben/hatte/hatten kein/keine/keinen lizenz/fabrik/produkt/kunden/erfahrung/plan/geld/marke/service/netz/chance/zukunft/ahnung/strategie/zulassung, geduld ~ aus, geduld ~ ende, geduld verlier*,
        eroffnung/start/termin/auslieferung/lieferung/produktion/einfuhrung/markteintritt ~ verschob*/verschieb*, verschieb*/verschob* ~ eroffnung/start/termin/auslieferung/lieferung/einfuhrung/markteintritt, zum zweiten mal, zum dritten mal, schon wieder, auf|schieb/schob, vertag*, ab|blas/blies, abgesagt, hinaus|zoger, verbrennt ~ geld, verliert ~ geld, verlieren ~ geld, haben ~ keine antwort, haben keine antwort, nichts vergleichbar*, nichts zu bieten, nichts vorzuweisen, hat nichts, haben nichts, nichts in der hand, wende verschlafen, den trend verschlafen, zu bequem, zu satt, satt und, insolvenzverwalter, geht nicht gut, nicht lange gut,
        gewinnwarnung*, prognose gesenkt, senkt ~ prognose, senkte ~ prognose, abschreibung*, wertberichtigung*, kurzarbeit, streicht ~ stellen, stellen streichen, streichen ~ stellen, stellen ~ gestrichen, stellenstreichung*, schliesst/schliessen/schloss ~ werk/werke/fabrik/standort, werk ~ geschlossen, stillgelegt, stilllegung*, still|leg,
        aktie ~ fallt/fiel/sturzt/sackt/bricht, kurssturz, kursrutsch, verliert/verlieren/verlor/verloren ~ kunden/auftrag/auftrage/geschaft/vertrag/bestellungen, verfehl* ~ ziel/ziele/termin/frist, ziel verfehlt, ziele verfehlt, termin geplatzt, platzt, geplatzt, frist verpasst, hinter dem zeitplan, hinter plan, in verzug, verzug, verspat*, uber budget, kostenexplosion, ausschuss, ausschussquote, ausbeute ist, geringe ausbeute,
        durchgefallen, test nicht bestanden, fallt durch, fiel durch, in flammen, uberhitz*, produktionsstopp, produktion gestoppt, stoppt ~ produktion, produktion steht, stillstand, steht still, zum erliegen, lieferengpass*, lieferruckstand, lieferprobleme, klage gegen, verklagt, skandal*, betrug, betrog, schummel*, mogel*, zuruckgetreten, zurucktritt, wirft hin, hingeworfen, abgang, abgange, zum verkauf, notverkauf, verkauft werde, verkauft werden, ubernahmekandidat, rettung, retten, staatshilfe*, geldnot,
        geld geht aus, geld ausgeht, geld ausgegangen, kein geld, geld verbrannt, verbrannt, rote zahlen, roten zahlen, chaos, chaotisch*, desorganis*, durcheinander, ruckschlag/ruckschlage, eigentor, fehlentscheidung*, irrweg, holzweg, sackgasse, zu langsam, zu trage, zu spat dran, kein plan, keinen plan, planlos*, konzeptlos*, ideenlos*, kopflos*, von gestern, auslaufmodell*, dinosaurier, relikt, letztes loch, auf dem letzten loch,
        lichter aus, licht aus, dicht|mach, macht dicht, machen dicht, zu|mach, machen zu, macht zu, unter|geh/ging/gang, untergang, vor die hunde, den bach, vor dem ende, handtuch, gibt auf, geben auf, gab auf, aufgegeben, kapitulier*, ruckzug, zuruckrudern, rudert zuruck, klein beigeben, in den seilen, blutet, bluten, ausblut*, keine antwort auf, dilettant*, stumper*, schlampig*, nachlassig*, instabil*, unsicher*, unfertig*, unvollstandig*, mude, erschopft, alternd*, uberaltert*, starr*, unflexibel*, verwirrt, kopflos, geschwacht*, zuruckgeworfen, wirft ~ zuruck, warf ~ zuruck, aus dem spiel, ausgeschieden, auf der strecke`,
    },
    {
      name: "displacement",
      frame: "threat",
      strength: 0.7,
      cues: `
        ende fur, bedeutet das ende,
        kostet uns, kosten uns, kostet ~ kunden, kosten ~ kunden, kostet ~ auftrage, weh|tu/tut/tat/tun/getan, tut weh, tut ~ weh, tun ~ weh, wehtun, schlagt ~ aus der hand, beraubt, berauben, erstick*, wurgt ~ ab, abwurg*, verheizt, uberflussig mach*, macht/machen/machte ~ uberflussig/obsolet/wertlos, obsolet, krempelt, boden unter den fussen, unter den fussen weg, dunnes eis, dunnem eis, spiel mit dem feuer, zeitbombe, trojanisch*, wolf im schafspelz,
        aus dem geschaft, aus dem geschaft drangen, schwer zu konkurrieren, nicht konkurrieren konnen, zu diesem preis, zu diesen preisen, lastet auf, lasten auf, druckt ~ auf, druckt auf, drucken auf, beisst, spuren den druck, enger, unter zugzwang setz*, in die ecke, zu fall, zu fall bringen, sturzt uns, sturzen ~ in, sturzt ~ in, um|stoss/stiess, kehrt ~ um, vom sockel stossen, ins mark, an die substanz, an die wurzel, an den kern, ins herz, an den nerv, jagt, jagen, jager, uberfall, an unsere tur, klopft an, klopfen an, vor unserer haustur, in unserem revier, revier, unser brot, vom teller, krallen, zahne, bissig*, meint es ernst, meinen es ernst, macht ernst, machen ernst, es auf uns abgesehen, abgesehen auf, wegbrechen, geht uns verloren, gehen ~ verloren, verloren|geh/ging/gang, verdirbt ~ preise, preise verderben, preise kaputt, unterm preis, unter unseren kosten, unter unserem preis, unter herstellungskosten`,
    },
    {
      name: "attention",
      frame: "alarm",
      strength: 0.55,
      cues: `
        kommt ~ nicht an, kommen ~ nicht an, nicht ankommen, nicht unterbieten, nicht mitgehen,
        aufhorchen, horcht auf, horchen auf, hellhorig*, nicht mehr gelacht, lacht niemand, lacht keiner, niemand lacht, keiner lacht, nicht mehr lachen, vergeht ~ lachen, lachen vergangen, still geworden, ins schwitzen, schwitz*, angstschweiss, gansehaut, luft anhalten, zeit wird knapp, zeit ist knapp, letzte chance, letzte warnung, nicht zu ubersehen, zweiten blick, genauer ansehen, genau ansehen, beobachten ~ genau, beobachten sehr genau, ernst zu nehmen, ernst genommen, ernst gemeint, fur voll,
        stunde der wahrheit, tag der wahrheit, uns um ~ jobs, um ~ arbeitsplatze, um ~ stellen, angst um, nur der anfang, erst der anfang, spitze des eisbergs, frage der zeit, nur eine frage, nicht so weitergehen, kann so nicht, fruher als, schneller als wir, schneller als alle, feuer unter, aufgewacht, wachgerutt*, unter strom, in alarmbereitschaft, alarmbereitschaft, auf den plan, nachts wach, wach liegen, liege wach, schlecht schlafen, schlafe schlecht, schlaf rauben, keine ausrede*, keine ausreden`,
    },
    {
      name: "convergence",
      frame: "alarm",
      strength: 0.6,
      cues: `
        abstand ~ geringer/kleiner/schrumpft/geschrumpft/schmilzt/geschmolzen/verringert/schwindet, lucke ~ kleiner/schliesst/schrumpft/geschlossen/geschrumpft, vorsprung ~ dahin/geschmolzen/weg/aufgebraucht, nicht mehr vorn, nicht mehr fuhrend, nicht mehr fuhren, nicht langer fuhrend, nicht mehr allein, nicht mehr die einzigen, nicht langer allein, knapper vorsprung, hauchdunn*`,
    },
    {
      name: "scepticism",
      frame: "doubt",
      strength: 0.55,
      cues: `
        keinen cent, nicht darauf wetten, nicht wetten,
        nicht belegt, durch nichts belegt, keine daten belegt, unbelegt*, nicht belegen, nicht zu belegen,
        zweifel an, zweifel daran, zweifel ob, fragezeichen, mit vorsicht, vorsicht zu geniessen, schwer zu glauben, kaum zu glauben, glaube ich erst, glauben wir erst, erst wenn, erst einmal, erst mal, erstmal, muss ~ zeigen, mussen ~ zeigen, muss sich erst, mussen sich erst, muss ~ erst, mussen ~ erst, steht noch aus, stehen noch aus, bleibt abzuwarten, wird sich zeigen, wird sich weisen, werden sehen, mal sehen, abzuwarten, zu fruh, fruhe phase, fruhes stadium, fruhen stadium, kinderschuhe, kinderschuhen, in den anfangen, am anfang, anfanger*, lehrling, lehrgeld,
        noch nicht reif, noch nicht soweit, noch nicht so weit, noch weit, noch lange, ende des jahrzehnts, nachstes jahrzehnt, nachsten jahrzehnt, in zehn jahren, fruhestens, langer weg, weiter weg bis, auf dem papier, papierform, folie/folien, *folien, folienprasentation, prasentation, *prasentation, powerpoint, pressemitteilung*, hochglanz*, prospekt*, ankundigung*, grosse worte, grosser worte, grosse tone, vollmundig*, prahl*, angeb*, aufschneid*, mar, maerchenstunde, marchenstunde, fantasterei*, phantasterei*, fantasie*, phantasie*, science-fiction, wunder, wunderwaffe*, wundermittel, geschont, schongerechnet*, geschonte zahlen, handverlesen, ausgewahlt*,
        im labor, laborbedingung*, laborwert*, laborergebnis*, unter idealbedingungen, idealbedingung*, gehen nicht auf, geht nicht auf, rechnung geht, nicht nachvollzieh*, unabhangig* gepruft, unabhangig* bestatigt, unabhangige prufung, nicht bestatigt, unbestatigt*, niemand gesehen, keinen gesehen, keines gesehen, nie gesehen, nicht gesehen, noch nicht gesehen, kein einziges, keine einzige, kein einziger, keinen einzigen, andere sache, etwas anderes, etwas ganz anderes, anderes blatt, andere geschichte, steht auf einem anderen, eine schwalbe, mehr nicht, nicht mehr als, nichts weiter, nichts weiter als, keine substanz, ohne substanz, substanzlos*, leere worte, nur worte, nur versprech*, versprechen kann, versprechungen, versprechen ist, wunsch, fata morgana, skepsis, skeptiker*, unwahrscheinlich dass, unplausib*, bastler, bastelei, garage*, schulprojekt, hobby, hat noch nie, haben noch nie, noch nie, nie gebaut, muss noch, mussen noch, beweis schuldig, den beweis, beweise fehlen, prototypen, nur ein prototyp, uber prototypen, nicht hinaus, gehen lernen, laufen lernen, vom reden, reden kann`,
    },
    {
      name: "outlasting",
      frame: "beats",
      strength: 0.6,
      cues: `
        zweifler/skeptiker/kritiker ~ widerlegt,
        auf|halt/hielt, aufzuhalten, uberleb*, vom leib,
        ab|wehr, wehrt ~ ab, wehren ~ ab, abgewehrt, zuruckschlag*, zuruckgeschlagen, uberdauer*, uberleb* ~ alle, uberlebt haben wir, uberstanden, aus|sitz/sass/sess, weist ~ in die schranken, in die schranken, eines besseren, zeigt ~ wie, zeigen ~ wie, widerlegt ~ skeptiker, lugen straf*, besser* ~ als, gunstiger* ~ als, billiger* ~ als, schneller* ~ als, starker* ~ als, leistungsfahiger* ~ als, mehr ~ als wir, weiter ~ als wir, uberlegen* ~ gegenuber, aus dem wasser, in die tasche, steckt ~ in die tasche, steckt ~ weg, klar vor, deutlich vor, weit vor, liegt ~ vor, liegen ~ vor, davon|eil`,
    },
    {
      name: "inferiority",
      frame: "trails",
      strength: 0.6,
      cues: `
        schlechter* ~ als, schwacher* ~ als, langsamer* ~ als, teurer* ~ als, weniger ~ als wir, weniger ~ als unsere, nicht so gut wie, nicht so gut, nicht so weit, nicht so schnell, nicht so stark, kreisliga, regionalliga, kreisklasse, zweiter klasse, kein vergleich, nicht zu vergleichen, kann ~ nicht messen, konnen ~ nicht messen, blasse kopie, billige kopie, schlechte kopie, abklatsch, abgehangt werden, hat das nachsehen, haben das nachsehen, in lizenz, braucht hilfe, brauchen hilfe, hechel*, hechelt`,
    },
    {
      name: "demand",
      frame: "gains",
      strength: 0.5,
      cues: `
        unterschrieben, gekauft, gewechselt,
        bestellt bei, bestellen bei, bestellte bei, bestellt ~ bei, bestellen ~ bei, kauft/kaufen/kaufte/kauften ~ bei, kauft/kaufen ~ von, unterschreibt ~ bei, verlager* ~ zu, verlager* ~ auf, verschieb* ~ zu, wechsel/wechselt/wechseln/wechselte/gewechselt ~ zu, gehen ~ zu, geht ~ zu, abwander* ~ zu, abwander* zu, test/testet/testen/testete/getestet, erprob*, pilotprojekt*, probe|fahr, aus|probier, muster, gesprache mit, gesprachen mit, verhandel* mit, im gesprach mit, interessier* sich fur, interesse an, interesse fur, interessent*, fragen nach, fragt nach, nachfrage nach, empfehl*, empfiehlt, lobt, loben, lob, steigen ~ ein, steigt ~ ein, beteilig*, investier* ~ in, steckt/stecken ~ in, stehen schlange, steht schlange, schlange, reissen sich um, entschied sich fur, entschieden sich fur, auftrag an, auftrage an, vergibt ~ an, vergeben ~ an, vergab ~ an, ersetzen ~ durch, ersetzt ~ durch, tauscht ~ gegen, tauschen ~ gegen`,
    },
    {
      name: "familiar",
      frame: "calm",
      strength: 0.6,
      cues: `
        kunden ~ zuruckgekommen, kunden ~ zuruckgekehrt, kunden ~ zuruck, kunden ~ bleiben, kunden ~ geblieben,
        nicht ~ nerven verlieren, nicht die nerven, nerven behalten, nerven bewahren, nicht verruckt machen, ein einziges modell, ein einziges produkt, ein einziger anbieter, ein einzelner anbieter,
        schon gehort, oft gehort, schon erlebt, schon oft erlebt, altes lied, alte leier, gleiche lied, altbekannt*, bekannte geschichte, alter hut, gekommen und gegangen, schlimmeres, schon ganz andere, an wettbewerb gewohnt, immer konkurrenz, immer wettbewerb, immer rivalen, nichts zu tun, betrifft uns nicht, beruhrt uns nicht, geht uns nichts an, nicht unser markt, anderer markt, anderes segment, andere kunden, geht vorbei, geht voruber, vorubergeh*, von selbst, erledigt sich, legt sich, wird sich legen, bald vergessen, vergessen, in vergessenheit, nichts dramatisches, nichts ungewohnliches, kein thema, nicht auf dem schirm, wenig zu befurchten, kaum zu befurchten,
        nicht ~ anlass, kein* ~ anlass, keinerlei anlass, nicht ~ grund zu, nicht ~ grund zur, kein* ~ grund zu, kein* ~ grund zur, keine gefahr, keine bedrohung, kein risiko, kein rivale, kein konkurrent, keine konkurrenz, kein wettbewerber, kein gegner, nicht in konkurrenz, furchte* ~ keinen, furchte* ~ niemanden, furchten ~ niemanden, leben und leben lassen, kein streit, keine feinde, genug fur alle, reicht fur alle, kuchen ist gross, belebt ~ wettbewerb, verhandlungsmasse, nicht das ende, nicht der untergang, kein weltuntergang, kein beinbruch`,
    },
    {
      name: "relief",
      frame: "calm",
      strength: 0.5,
      cues: `feiern, feier*, erleichter*, entwarnung, aufatmen, atmet auf, atmen auf, jubel*, bejubel*, triumphgeheul, schadenfreude, euphorie, aus dem schneider`,
    },
    {
      name: "turning tide",
      frame: "alarm",
      strength: 0.55,
      cues: `
        auf uns zu, auf uns zukommt, auf sie zukommt, auf ~ zukommt, zu spuren bekommen, spuren bekommen, was da kommt,
        gibt es uns nicht mehr, nicht mehr geben, nicht mehr da, nicht weitermachen, so nicht weiter, kosten senken, kosten runter, kosten drucken, wer soll ~ aufhalten, wer kann ~ aufhalten, halfte unserer,
        blatt wendet sich, blatt hat sich, blatt gewendet, wind hat sich, wind dreht, karten auf dem tisch, nicht mehr sicher, niemand ist sicher, keiner ist sicher, zukunft gehort, wir sind die nachsten, monate statt jahre, langst begonnen, schon da, ende einer ara, neue ara, wachablosung, nie wieder so, nicht mehr wie fruher, kein zuruck, punkt ohne wiederkehr, aus der flasche, tektonisch*, scheideweg, kipppunkt, dunkle wolken, dunklen wolken, gewitter, unwetter, eisberg, dominostein*, sarg, begrabnis, beerdigung, totenglocke*, abgesang, schwanengesang, geliehene zeit, tage gezahlt, leichte beute, in der falle,
        diktier*, gibt den takt, gibt den ton, zwingt uns, zwingen uns, zwingt ~ zu, gezwungen, keine wahl, keine andere wahl, bleibt nichts anderes, mussen sparen, mussen ~ senken, mussen ~ streichen, nach|zieh* mussen, hausaufgaben, lehre ziehen, lehren ziehen, teuer bezahlen, teuer zu stehen, bittere lektion, lektion, demut, demutig*, ehrlich machen, ehrlich sein, der realitat stellen, realitat stellen, den tatsachen, tatsachen ins auge, haben uns geirrt, habe mich geirrt, lag falsch, lagen falsch, eines besseren belehrt, meine meinung geandert, umgestimmt, nicht mehr lustig, nicht mehr zum lachen, kein witz, kein spass, kein scherz, nicht ob sondern wann, keine zeit zu, nicht viel zeit,
        harte zeiten, schwere zeiten, schwierige zeiten, magere jahre, harte jahre, kalte dusche, eiskalt, kalte fusse, blitz aus heiterem, aus heiterem himmel, kinnlade, sprachlos*, atemberaubend*, augen geoffnet, augen gehen auf, augen auf, zuruckschlagen, kontern, gegenoffensive, gegenmassnahme*, gegenwehr, wehren uns, wehren mussen, warm anzuziehen, den ernst, zur kenntnis nehmen, nicht langer zusehen, nicht zusehen, zuschauen`,
    },
    {
      name: "long game",
      frame: "calm",
      strength: 0.5,
      cues: `
        keine eile, zeit auf unserer seite, langer atem, langen atem, marathon, kein sprint, rom wurde, noch da sein, noch da sind, schon lange, schon langer, seit jahrzehnten, seit generationen, geht auch vorbei, tief durchatmen, kuhler kopf, nichts als, kaum mehr als, nur gerede, gerede, geschwatz, geplapper, gelaber, des kaisers neue, schlangenol, mode, modewelle, andere liga, anderen liga, welten entfernt, welten auseinander, apfel mit birnen, apfel und birnen, nicht vergleichbar, kein vergleich, unvergleichlich*, kann man nicht kaufen, nicht kaufen, lasst sich nicht kopieren, nicht kopieren, uber nacht, von heute auf morgen,
        leichter gesagt, papier ist geduldig, geduldig, reden ist, taten statt worte, teufel steckt, teufel im detail, schwieriger als, nicht so einfach, nicht so leicht, dazu gehort mehr, gehort mehr dazu, mammutaufgabe, viele hurden, stolperstein*, lernkurve, lernt man nicht, lernen mussen, zu ehrgeizig, ubernommen, verhoben, verhebt sich, ubernimmt sich, grossspurig*, grossmaul*, maulheld*, gluckspiel, glucksspiel, wette, raten, geruchte, gerucht, spekulation, hokuspokus, zauberei, zauber*, viel gluck, wunschen ~ gluck, wunschen ~ viel erfolg, sollen sie doch, lassen sie reden, niedlich*, putzig*, hubsch*, nett, nette, netter, charmant*, amusant*, unterhaltsam*, schmunzel*`,
    },
    {
      name: "favour",
      frame: "strong",
      strength: 0.35,
      cues: `
        liebling*, bevorzugt, bewundert, bewunder*, geachtet, respekt, angesehen*, gefeiert*, stolz, ehrlich*, leidenschaft*, energisch*, tatkraftig*, lebendig*, jung und, frisch*, hell, scharfsinnig*, begabt*, meisterhaft*, meisterlich*, vollendet*, reibungslos*, fehlerlos*, fehlerfrei*, makellos*, tadellos*, einwandfrei*, prazise*, genau, exakt*, richtig*, sauber*, einfach zu, leichter*, haltbar*, langlebig*, wertvoll*, lukrativ*, lohnend*, eintraglich*, ertragreich*, reich, einzigartig*, originell*, neuartig*, zeitgemass*, aussergewohnlich*, vorbildlich*, ideal*, perfekt*, prachtig*, wunderschon*, grossartig*, hochleistung*, hightech, spitze, verbesser*, vervollkomm*, perfektionier*, optimier*, glanzt, glanzen, glanzend*, gedeih*, aufbluh*, aufgebluht, entzuck*, faszinier*, enthusias*, mitreiss*, pfiffig*, gewitzt*`,
    },
    {
      name: "disfavour",
      frame: "weak",
      strength: 0.35,
      cues: `
        doppelt so viel kostet, kostet doppelt, dreimal so viel, dreimal so teuer, doppelt so teuer, doppelten preis, vielfaches kostet, kostet ~ vielfaches, kostet ~ mehrfaches,
        furchtbar*, schrecklich*, grauenhaft*, erbarmlich*, jammerlich*, klaglich*, trist*, langweilig*, fad, hohl, leer, leere, seicht*, vage, klobig*, ungeeignet*, untauglich*, unpraktisch*, umstandlich*, kompliziert*, unklar*, ungewiss*, zogerlich*, zogern, zogert, zaghaft*, feige, verschlafen, untatig*, lethargisch*, gleichgultig*, stur, engstirnig*, kurzsichtig*, blind, taub, nackt, harmlos*, gelahmt, erstarrt, eingefroren, rostig*, verrostet*, faul, morsch*, hindernis*, problem/probleme/problemen, irrtumer, verschlecht*, verkommt, verrott*, schwank*, wankend*, humpel*, kriecht, leidet*, leidend*, litt, gelitten, verlierer*, niederlage*, versaum*, vernachlassig*, verschwend*, vergeud*, unrentabel*, unprofitabel*, unwirtschaftlich*, defizitar*, unbeliebt*, ungeliebt*, unattraktiv*, hasslich*, unverkauft*, ladenhuter*, abgelehnt, verweigert, kritisiert*, kritik, verurteilt, beschuldigt, blossgestellt, demutig* lassen, erniedrig*, frustrier*, unzufrieden*, beschwer*, beklag*, klagen uber, klagt uber, reklam*`,
    },
    {
      name: "comparison",
      frame: "beats",
      strength: 0.6,
      cues: `mehr ~ als`,
    },
    {
      name: "rhetorical question",
      frame: "doubt",
      strength: 1,
      cues: `wer soll, wer will, wer braucht, wer kauft, wer wurde, wo sind, wo ist, wo bleibt, wo bleiben`,
    },
    {
      name: "competition",
      frame: "alarm",
      strength: 0.4,
      cues: "wettbewerb, konkurrenz",
    },
    {
      name: "good news",
      frame: "calm",
      strength: 0.55,
      cues: "wohltuend*, vorteilhaft*, gewinnbringend*, freundschaftlich*, gemeinsam*, miteinander, unterstutz*, ermutig*, weiterbringen, bringt uns voran, bringt ~ voran, bringt ~ weiter, mehr kunden, neue kunden, neue markte, wachst ~ markt, markt ~ grosser, davon haben alle, zugute, fit, auf trab, halt uns auf, spornt ~ an, schub, glanzend fur, prima, wunderbar*, toll, grossartig fur, gute nachricht/nachrichten, gut fur, gut fur uns, gutes zeichen, positiv*, erfreulich*, begruss*, willkommen*, freuen uns, freue mich, freut, freude, segen, gluck, gluckfall, glucksfall, chance/chancen, gelegenheit*, nutzen, nutzt uns, nutzt allen, nutzlich*, hilfreich*, hilft uns, hilft allen, helfen uns, profitier*, erganz*, komplementar*, partner*, *partner, partnerschaft*, kooper*, zusammenarbeit*, zusammenarbeiten, verbundet*, koexist*, nebeneinander, steigende flut, hebt alle, gewinn fur alle, ansporn, spornt, anspornen, anreiz*, antrieb*, impuls*, stimulier*, belebt, beleb*, belebt das geschaft, motivier*, inspirier*, spannend*, aufregend*, begeister*, gesunde konkurrenz, gesunder wettbewerb, wettbewerb ist gut, tut uns gut, tut gut, mehr nachfrage, nachfrage wachst, markt wachst, vergrossert ~ markt, grosserer kuchen, ruckenwind, bestatigt uns, bestatigung, gibt uns recht, spielt ~ hande, macht uns starker, macht uns besser, macht uns nur, halt uns wach, auftrieb, hoffnung*, bereicher*, nachfrage ~ steig*/steiger*/wachs*/zunehm*/erhoh*/anheiz*, nutzung ~ steig*/zunehm*, markt ~ wachs*/grosser, alle profitieren, alle gewinnen, lernen von, davon lernen, kurbelt ~ an, an|kurbel, befeuer*, beflugel*",
    },
  ],
};
