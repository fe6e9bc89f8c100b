import type { Agreement } from "@standpoint/contract";
import { Fragment } from "react";
import { useFormat, useMessages } from "../../messages.ts";
import { queueMessages } from "./messages.ts";

/** How often people agree with each scorer, and who has decided how much. */
export function AgreementTables({ agreement: { scorers, found, reviewers } }: { agreement: Agreement }) {
  const t = useMessages(queueMessages);
  const format = useFormat();
  const foundParts = ["confirmed", "speakerChanged", "contentChanged", "rejected"] as const;
  const hasFound = foundParts.some((part) => found[part] > 0);
  if (reviewers.length === 0 && !hasFound) return <p className="mt-1 text-sm text-muted">{t.noAgreement}</p>;
  const share = (part: number, whole: number) => (whole === 0 ? "–" : format.share(part / whole));
  return (
    <div className="mt-2 grid gap-4">
      {scorers.map(({ scorer, scorerVersion, compared, sameBand, sameSide, meanDifference }) => (
        <dl
          key={`${scorer} ${scorerVersion}`}
          className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line pt-2 text-sm"
        >
          <dt className="font-semibold">{t.scorerVersion(scorer, scorerVersion)}</dt>
          <dd className="text-right text-muted">{`${t.columns.compared}: ${format.count(compared)}`}</dd>
          <dt>{t.columns.sameBand}</dt>
          <dd className="text-right font-semibold">{share(sameBand, compared)}</dd>
          <dt>{t.columns.sameSide}</dt>
          <dd className="text-right font-semibold">{share(sameSide, compared)}</dd>
          <dt>{t.columns.difference}</dt>
          <dd className="text-right font-semibold">
            {meanDifference === null ? "–" : format.stance(meanDifference).replace("+", "")}
          </dd>
        </dl>
      ))}
      {hasFound && (
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line pt-2 text-sm">
          <dt className="col-span-2 font-semibold">{t.found}</dt>
          {foundParts.map((part) => (
            <Fragment key={part}>
              <dt>{t.foundNames[part]}</dt>
              <dd className="text-right font-semibold">{format.count(found[part])}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {reviewers.length > 0 && <Reviewers reviewers={reviewers} />}
    </div>
  );
}

function Reviewers({ reviewers }: Pick<Agreement, "reviewers">) {
  const t = useMessages(queueMessages);
  const format = useFormat();
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr className="border-b border-line-strong text-xs text-muted">
          <th scope="col" className="py-1 text-left font-semibold">
            {t.columns.reviewer}
          </th>
          {(["accepted", "changed", "rejected"] as const).map((column) => (
            <th key={column} scope="col" className="py-1 pl-3 text-right font-semibold">
              {t.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reviewers.map(({ madeBy, accepted, changed, rejected }) => (
          <tr key={madeBy} className="border-b border-line">
            <th scope="row" className="py-1 text-left font-normal wrap-anywhere">
              {madeBy}
            </th>
            {[accepted, changed, rejected].map((count, index) => (
              <td key={index} className="py-1 pl-3 text-right">
                {format.count(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
