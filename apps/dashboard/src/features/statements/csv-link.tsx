import type { Filter } from "@standpoint/contract";
import { useMutation } from "@tanstack/react-query";
import { keptKey } from "../../api-key.ts";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { saveAs } from "../../components/save-as.ts";
import { type DataFile, fileMutation, fileUrl } from "../../queries.ts";

/** Saves the CSV file of a query. The browser sends no key for a link, so with one the page fetches the file itself, all of it in memory. */
export function CsvLink({ targetId, filter, text }: { targetId: string; filter: Filter; text: string }) {
  const file: DataFile = { kind: "statements", targetId, format: "csv", query: filter };
  const exporting = useMutation({
    ...fileMutation(),
    onSuccess: (csv) => saveAs(`standpoint-${targetId}.csv`, csv),
  });
  return (
    <div className="no-print">
      <a
        className="button"
        href={fileUrl(file)}
        download
        aria-busy={exporting.isPending}
        onClick={(event) => {
          if (keptKey() === null) return;
          event.preventDefault();
          exporting.mutate(file);
        }}
      >
        {text}
      </a>
      {exporting.isError && <ProblemNotice error={exporting.error} />}
    </div>
  );
}
