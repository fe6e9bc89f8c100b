import { type SentenceRules, words } from "./language.ts";

export const german: SentenceRules = {
  abbreviations: words(`
    dr prof hr hrn fr frl dipl ing med jur phil rer nat hon st str nr bd abs art ziff kap vgl bzw ca evtl ggf inkl exkl
    max min sog tel z b d h u a o ä i s v m w e o.g s.o s.u z.b d.h u.a i.d.r v.a o.ä u.ä m.e z.t a.d i.v gegr geb gest verh
    jan feb mär apr jun jul aug sep sept okt nov dez mio mrd tsd std min sek ev kath röm lat engl franz dt schweiz österr
  `),
  finalAbbreviations: words("usw etc u.s u.k jr sr inc corp co ltd chr"),
  afterOrdinal: words(`
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrtausend geburtstag jahrestag platz mal stock etage klasse tag tage runde spieltag
    minute auflage wahlperiode legislaturperiode weltkrieg weltkriegs kapitel absatz artikel quartal quartals halbjahr
    bezirk arrondissement bundestag
  `),
};
