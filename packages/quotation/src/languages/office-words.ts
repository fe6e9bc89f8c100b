import { words } from "./language.ts";

/** Offices under their short and their full name. */
export const shortOffices: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["prof", "professor"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["lawyer", "attorney"],
]);

/** Names of one office: who heads a company. */
export const executives = words("ceo chief boss executive vorstandschef vorstandschefin konzernchef konzernchefin");

/** Nouns for a person named before, whatever the office. */
export const genericPersons = words(`
  man woman politician executive manager expert official democrat republican conservative liberal billionaire millionaire
  businessman businesswoman entrepreneur candidate nominee lawmaker veteran native star actor actress singer author writer
  old-year year-old newcomer incumbent defendant
  mann frau politiker politikerin managerin experte expertin sozialdemokrat sozialdemokratin christdemokrat
  christdemokratin liberale grüne linke unternehmer unternehmerin milliardär milliardärin jurist juristin kandidat kandidatin
  künstler künstlerin autor autorin schauspieler schauspielerin sänger sängerin angeklagte angeklagter beschuldigte
`);

/** Nouns for an organisation named before. */
export const genericOrganizations = words(`
  company firm group carmaker automaker chipmaker drugmaker planemaker retailer lender insurer airline startup start-up
  organization organisation nonprofit publisher manufacturer
  konzern unternehmen firma hersteller autobauer autohersteller fluggesellschaft
`);

/** Nouns for what somebody does for a living. */
export const trades = words(`
  analyst economist professor scientist researcher historian lawyer attorney engineer physicist chemist biologist
  scholar investor strategist doctor physician psychologist journalist reporter teacher farmer
  analystin ökonom ökonomin ökonomen professorin wissenschaftler wissenschaftlerin forscher forscherin
  ingenieur ingenieurin investorin arzt ärztin journalistin lehrer lehrerin jurist juristin
`);
/** Endings of nouns for what somebody does for a living. */
export const tradeEnding =
  /(?:iker|ikerin|loge|login|forscher|forscherin|wissenschaftler|wissenschaftlerin|experte|expertin)n?$/u;

/** Forms of address that tell no office. */
export const noOffices = words("mr mrs ms miss herr frau dr prof sir lord lady dame");

/** Words between an office and its organisation. */
export const officeLinks = words("of at with from bei beim von vom der des im in am an");
