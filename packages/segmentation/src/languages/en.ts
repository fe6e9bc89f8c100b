import { type SentenceRules, words } from "./language.ts";

export const english: SentenceRules = {
  abbreviations: words(`
    mr mrs ms messrs mx dr drs prof profs rev revd fr hon st ste sgt lt col gen gens brig capt cmdr adm maj cpl pvt msgr
    sen sens rep reps gov govs pres supt det insp amb atty ald mt ft vs cf e.g i.e viz approx est ca dept
  `),
  finalAbbreviations: words("inc corp co ltd llc plc bros jr sr etc al d.c a.m p.m ave blvd rd ed eds"),
  numberAbbreviations: words(`
    no nos art fig figs vol vols p pp ch sec para op jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
  `),
  countries: words("u.s u.k u.n e.u"),
  openers: words(`
    the a an this that these those he she it they we you i his her its their our my your there here what who when where
    why how which if as at by for from in into of on over to under with without after before during since until while
    although though because but and or nor so yet then now later still also even only just both some many most more all
    no not one two three several such other another each every either neither instead however meanwhile moreover
    according asked among between despite like
  `),
  afterHour: words(`
    monday tuesday wednesday thursday friday saturday sunday est edt et gmt utc bst cst cdt pst pdt mst cet eastern
    central pacific local
  `),
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
};
