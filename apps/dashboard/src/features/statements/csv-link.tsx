import type { Filter } from "@standpoint/contract";
import { useMutation } from "@tanstack/react-query";
import { keptKey } from "../../api-key.ts";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { csvUrl, exportMutation } from "../../queries.ts";

/** Saves the CSV file of a query. The browser sends no key for a link, so with one the page fetches the file itself, all of it in memory. */
export function CsvLink({ targetId, filter, text }: { targetId: string; filter: Filter; text: string }) {
  const exporting = useMutation({
    ...exportMutation(),
    onSuccess: (csv) => saveAs(`standpoint-${targetId}.csv`, csv),
  });
  return (
    <div className="no-print">
      <a
        className="button"
        href={csvUrl(targetId, filter)}
        download
        aria-busy={exporting.isPending}
        onClick={(event) => {
          if (keptKey() === null) return;
          event.preventDefault();
          exporting.mutate({ targetId, filter });
        }}
      >
        {text}
      </a>
      {exporting.isError && <ProblemNotice error={exporting.error} />}
    </div>
  );
}

function saveAs(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
