import { type SentenceRules, words } from "./language.ts";

export const german: SentenceRules = {
  abbreviations: words(`
    dr prof hr hrn fr frl dipl ing med jur phil rer nat hon mult st abg fa lt vgl bzw ca evtl ggf inkl exkl insb bzgl gem
    sog z b d h u a o ä i s v m w e h.c o.g s.o s.u z.b d.h u.a i.d.r v.a o.ä u.ä m.e z.t a.d i.v gegr geb gest verh mio
    mrd mill tsd ev kath röm lat engl franz dt schweiz österr
  `),
  finalAbbreviations: words("usw etc u.k jr sr inc corp co ltd chr"),
  numberAbbreviations: words(`
    nr art abs ziff kap bd str tel max min std sek jan feb mär apr jun jul aug sep sept okt nov dez
  `),
  countries: words("u.s"),
  openers: words(`
    der die das den dem des ein eine einer einem einen er sie es wir ihr ich man sein seine ihre dieser diese dieses
    dann da dort hier heute gestern morgen nun jetzt so auch aber und oder doch denn sondern allerdings jedoch zudem
    außerdem dabei damit daher deshalb dennoch trotzdem im in am an auf aus bei beim mit nach von vom vor zu zum zur für
    gegen über unter wegen während seit bis wie was wer wo wann warum weil wenn als ob nicht kein keine alle viele einige
  `),
  afterHour: new Set(),
  beforeOrdinal: words(`
    der die das den dem des am im zum zur beim vom ins ans ein eine einen einem einer eines kein keine keinen jeder jede
    jedes jeden jedem dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
    unsere unseren unserem unserer
  `),
  afterOrdinal: words(`
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jan feb mär apr jun jul aug sep sept okt nov dez
    jahrhundert jahrhunderts jahrtausend geburtstag jahrestag platz mal stock etage klasse tag tage runde spieltag
    minute auflage wahlperiode legislaturperiode weltkrieg weltkriegs kapitel absatz artikel quartal quartals halbjahr
    bezirk arrondissement bundestag
  `),
};
