import { getRouteApi } from "@tanstack/react-router";
import { usePageTitle } from "../components/page-title.ts";
import { ShareButton } from "../features/share/share-button.tsx";
import { statementMessages } from "../features/statements/messages.ts";
import { StatementBrowser } from "../features/statements/statement-browser.tsx";
import { TargetFilters } from "../features/statements/target-filters.tsx";
import { useTarget } from "../features/targets/target-frame.tsx";
import { useLanguage, useMessages } from "../messages.ts";
import { readFilter, readStatementsSearch } from "../search.ts";

const route = getRouteApi("/targets/$id/statements");

/** Every statement of the query. */
export function StatementsPage() {
  const target = useTarget();
  const language = useLanguage();
  const t = useMessages(statementMessages);
  const search = readStatementsSearch(route.useSearch());
  const filter = readFilter(search);
  usePageTitle(`${t.title}: ${target.claim[language]}`);
  return (
    <div className="page pb-16">
      <TargetFilters />
      <StatementBrowser
        title={<h1 className="font-serif text-xl font-medium">{t.title}</h1>}
        target={target}
        filter={filter}
        view={search}
        name={t.title}
        actions={<ShareButton title={t.title} data={{ kind: "statements", query: filter }} />}
      />
    </div>
  );
}
