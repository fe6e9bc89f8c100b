import { type SentenceRules, words } from "./language.ts";

export const english: SentenceRules = {
  abbreviations: words(`
    mr mrs ms messrs mx dr prof rev fr hon st sgt lt col gen capt cmdr adm maj cpl pvt sen sens rep reps gov govs pres
    supt det insp amb atty mt ft vs cf e.g i.e no nos art fig figs vol vols pp ed eds op approx est ca dept
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  `),
  finalAbbreviations: words("inc corp co ltd llc plc bros jr sr etc al u.s u.k u.n e.u d.c a.m p.m ave blvd rd"),
  afterOrdinal: new Set(),
};
