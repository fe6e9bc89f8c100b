import type { BandWords } from "../../api-types.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandWord } from "../../scale.ts";
import type { Distribution } from "./chart-data.ts";
import { distributionMessages } from "./messages.ts";

interface DistributionTableProps {
  readonly distribution: Distribution;
  readonly words: BandWords;
  readonly caption: string;
}

/** The columns' figures for those who read rather than look. */
export function DistributionTable({ distribution, words, caption }: DistributionTableProps) {
  const { columns, range } = useMessages(distributionMessages);
  const format = useFormat();
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-left text-xs text-muted">
          <th scope="col" className="py-1.5 pr-3 font-semibold">
            {columns.range}
          </th>
          <th scope="col" className="py-1.5 pr-3 font-semibold">
            {columns.band}
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            {columns.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.tenths.toReversed().map(({ from, to, count, band }) => (
          <tr key={from} className="border-b border-line">
            <th scope="row" className="py-1 pr-3 text-left font-medium whitespace-nowrap">
              {range(from, to)}
            </th>
            <td className="py-1 pr-3">{bandWord(words, band)}</td>
            <td className="py-1 text-right">{format.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
