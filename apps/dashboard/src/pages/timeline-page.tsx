import { usePageTitle } from "../components/page-title.ts";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useTarget } from "../features/targets/target-frame.tsx";
import { timelineMessages } from "../features/timeline/messages.ts";
import { useLanguage, useMessages } from "../messages.ts";
import { TimelineSection } from "./sections/timeline-section.tsx";

export function TimelinePage() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(timelineMessages);
  const claim = target.claim[language];
  usePageTitle(`${t.title}: ${claim}`);
  return (
    <div className="page pb-16">
      <TargetFilters />
      <h1 className="sr-only">{t.name(claim)}</h1>
      <div className="mt-8">
        <TimelineSection />
      </div>
    </div>
  );
}
