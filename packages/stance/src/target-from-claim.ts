import type { Target } from "@standpoint/domain";

export function targetFromClaim(claim: string): Target {
  return {
    id: "claim",
    revision: 1,
    claim: { en: claim, de: claim },
    challenger: null,
    incumbent: null,
    polarity: 1,
    bands: {
      en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
      de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
    },
    paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
  };
}
