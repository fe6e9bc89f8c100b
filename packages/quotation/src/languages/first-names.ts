import { faker as af } from "@faker-js/faker/locale/af_ZA";
import { faker as cs } from "@faker-js/faker/locale/cs_CZ";
import { faker as da } from "@faker-js/faker/locale/da";
import { faker as de } from "@faker-js/faker/locale/de";
import { faker as en } from "@faker-js/faker/locale/en";
import { faker as india } from "@faker-js/faker/locale/en_IN";
import { faker as nigeria } from "@faker-js/faker/locale/en_NG";
import { faker as southAfrica } from "@faker-js/faker/locale/en_ZA";
import { faker as es } from "@faker-js/faker/locale/es";
import { faker as fi } from "@faker-js/faker/locale/fi";
import { faker as fr } from "@faker-js/faker/locale/fr";
import { faker as hr } from "@faker-js/faker/locale/hr";
import { faker as hu } from "@faker-js/faker/locale/hu";
import { faker as indonesia } from "@faker-js/faker/locale/id_ID";
import { faker as it } from "@faker-js/faker/locale/it";
import { faker as lv } from "@faker-js/faker/locale/lv";
import { faker as nb } from "@faker-js/faker/locale/nb_NO";
import { faker as nl } from "@faker-js/faker/locale/nl";
import { faker as pl } from "@faker-js/faker/locale/pl";
import { faker as pt } from "@faker-js/faker/locale/pt_BR";
import { faker as ro } from "@faker-js/faker/locale/ro";
import { faker as sk } from "@faker-js/faker/locale/sk";
import { faker as sv } from "@faker-js/faker/locale/sv";
import { faker as tr } from "@faker-js/faker/locale/tr";
import { fold } from "./fold.ts";
import { words } from "./language.ts";

/** English and German usage decides where languages differ (“Andrea”): they come first. */
const locales = [
  ...[en, de, fr, es, it, nl, pl, tr, pt, sv, da, nb, fi, cs, hu, ro, hr, sk, lv],
  ...[india, indonesia, nigeria, southAfrica, af],
];

// Names of the older generations and of the British Isles that the package lacks.
const ownWomen = words(`
  aina anke anouck antje brunhilde edeltraud elfriede elspeth fenella flurina frauke gertraud gesa gesine giesela gisa
  gundula gunhild gwyneth hannelore hedwig heidemarie heike hella imogen inken inna irmgard irmtraud isolde jemima jutta
  kirstine lieselotte liesel margaux mechthild meret meryl mhairi morag myrtille ninon oksana olena ragnhild rowena
  sigrid silke solveig swantje ute waltraud wiebke
`);
const ownMen = words(`
  alasdair alistair alun aubrey barnaby burkhard carsten clive cormac detlef dietmar dietrich eamon eberhard eckart
  eckhart egbert ekkehard emrys ewan fergus fintan folkert friedhelm gareth gerd gero gunther günter günther hartmut
  hartwig heiko heiner heinz-peter holger huw iain ingo jochen jörg jürgen karl-heinz karsten klaus-peter lech meinhard
  rupert ruprecht
`);

/** First names that name a place, a month or a thing as often: with one of them alone, two capitalised words are no person. */
const alsoWords = words(`
  adria africa al alba alexa alpha america angel april art asia august aurora austin autumn berlin bonn boston bronx
  brooklyn cairo carolina chad chance chanel charity charlotte chelsea china christian cleveland columbus crystal
  dakota dallas dawn denver diamond eden el era ernst europa faith florence florida ford france gemini georgia
  germania grace grant green holland hope houston india iris israel italia jersey jordan joy june junior kent kenya
  lady land lande lincoln linde london lourdes madison mai march market may mercedes mercy milan miracle montana
  nation nevada nova odessa oman orient orlando paris passion per persia phoenix precious prince princess rain
  richmond river roma rose royal sahara saint salvador san santa savannah sierra sky sofia son south sterling stone
  storm summer sydney texas troy united valencia van vienna virginia watson west will winter wolf zara
`);

/** What names, offices and pronouns tell of a person. */
export type Gender = "woman" | "man";

/** First names (folded) with the gender they tell; `null` for names of both. */
const genders: ReadonlyMap<string, Gender | null> = (() => {
  const known = new Map<string, Gender | null>();
  const add = (female: Iterable<string>, male: Iterable<string>) => {
    const [women, men] = [new Set(Array.from(female, fold)), new Set(Array.from(male, fold))];
    for (const name of women) if (!known.has(name)) known.set(name, men.has(name) ? null : "woman");
    for (const name of men) if (!known.has(name)) known.set(name, "man");
  };
  for (const { rawDefinitions } of locales) {
    const { female = [], male = [] } = rawDefinitions.person?.first_name ?? {};
    add(female, male);
  }
  add(ownWomen, ownMen);
  return known;
})();

/** The gender a first name (folded) tells; `null` where it is a name of both or unknown. */
export function genderOfFirstName(folded: string): Gender | null {
  const genderOf = (name: string) => genders.get(name) ?? null;
  const whole = genderOf(folded);
  if (whole !== null) return whole;
  // Both parts of a double name tell, but men may have Maria as the second: „Klaus-Maria“.
  const [first = "", second = ""] = folded.split("-");
  const [one, other] = [genderOf(first), genderOf(second)];
  return one === other || other === null || second === "maria" ? one : one === null ? other : null;
}

/** Whether a word (folded) is a first name and hardly anything else. */
export function isFirstName(folded: string): boolean {
  const first = folded.split("-")[0] ?? "";
  return [folded, first].some((name) => genders.has(name) && !alsoWords.has(name));
}
