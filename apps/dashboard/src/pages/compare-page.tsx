import { usePageTitle } from "../components/page-title.ts";
import { compareMessages } from "../features/compare/messages.ts";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../messages.ts";
import { HeatmapSection } from "./sections/heatmap-section.tsx";
import { StripSection } from "./sections/strip-section.tsx";

/** Speakers side by side, on one claim and on several. */
export function ComparePage() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(compareMessages);
  usePageTitle(`${t.title}: ${target.claim[language]}`);
  return (
    <div className="page pb-16">
      <TargetFilters />
      <h1 className="sr-only">{t.title}</h1>
      <div className="mt-8 grid gap-6">
        <StripSection />
        <HeatmapSection />
      </div>
    </div>
  );
}
