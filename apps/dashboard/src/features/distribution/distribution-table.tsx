import type { BandWords } from "../../api-types.ts";
import { FigureTable } from "../../components/figure-table.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandWord } from "../../scale.ts";
import type { Distribution } from "./chart-data.ts";
import { distributionMessages } from "./messages.ts";

interface DistributionTableProps {
  readonly distribution: Distribution;
  readonly words: BandWords;
  readonly caption: string;
}

/** A row for each tenth of the scale, from the most supportive. */
export function DistributionTable({ distribution, words, caption }: DistributionTableProps) {
  const { columns, range } = useMessages(distributionMessages);
  const format = useFormat();
  return (
    <FigureTable
      caption={caption}
      columns={[{ title: columns.range }, { title: columns.band }, { title: columns.count, isFigure: true }]}
      rows={distribution.tenths.toReversed().map(({ from, to, count, band }) => ({
        key: from,
        cells: [
          <span key="name" className="whitespace-nowrap">
            {range(from, to)}
          </span>,
          bandWord(words, band),
          format.count(count),
        ],
      }))}
    />
  );
}
