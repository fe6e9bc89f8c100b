import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from "recharts";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import { MarkLayer } from "../../components/mark-layer.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bandWord } from "../../scale.ts";
import { type Distribution, peakOf, type Tenth } from "./chart-data.ts";
import { distributionMessages } from "./messages.ts";

interface DistributionChartProps {
  readonly distribution: Distribution;
  readonly words: BandWords;
  readonly labelledBy: string;
  readonly onOpen: (tenth: Tenth) => void;
}

const distributionHeight = 148;
const margin = { top: 16, right: 8, bottom: 0, left: 8 };
const axisHeight = 20;

/** A column for every tenth of the scale. */
export function DistributionChart({ distribution, words, labelledBy, onOpen }: DistributionChartProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  const t = useMessages(distributionMessages);
  const format = useFormat();
  const peak = peakOf(distribution);
  const most = Math.max(1, peak?.count ?? 0);
  const plotWidth = Math.max(0, width - margin.left - margin.right);
  const plotHeight = distributionHeight - margin.top - axisHeight;
  const column = plotWidth / distribution.tenths.length;
  const top = ({ count }: Tenth) => margin.top + plotHeight * (1 - count / most);
  const marks = distribution.tenths.map((tenth, index) => ({
    key: String(tenth.from),
    x: margin.left + column * (index + 0.5),
    y: top(tenth),
    datum: tenth,
  }));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a picture with a button in it.
    <div
      ref={element}
      role="group"
      aria-labelledby={labelledBy}
      aria-description={t.description(distribution.total, peak)}
      className="relative"
      style={{ height: distributionHeight }}
    >
      {width > 0 && (
        <>
          <BarChart
            accessibilityLayer={false}
            width={width}
            height={distributionHeight}
            data={distribution.tenths.map((tenth) => ({ ...tenth, middle: (tenth.from + tenth.to) / 2 }))}
            margin={margin}
          >
            <XAxis
              type="number"
              dataKey="middle"
              domain={[-1, 1]}
              ticks={[-1, -0.6, -0.2, 0.2, 0.6, 1]}
              tickFormatter={format.bound}
              tick={{ fill: "var(--muted)", fontSize: 11 }}
              tickLine={{ stroke: "var(--line-strong)" }}
              axisLine={{ stroke: "var(--line-strong)" }}
              height={axisHeight}
              interval={0}
            />
            <YAxis hide domain={[0, most]} />
            <Bar
              dataKey="count"
              isAnimationActive={false}
              barSize={column}
              shape={(props: BarShapeProps) => <Column geometry={props} isPeak={props.payload.from === peak?.from} />}
            />
            <ReferenceLine x={0} stroke="var(--ink)" />
          </BarChart>
          <MarkLayer
            width={width}
            height={distributionHeight}
            rows={[marks]}
            reach={plotHeight + column}
            nameOf={(tenth) => t.tenth(tenth, bandWord(words, tenth.band))}
            noteOf={(tenth) => (
              <>
                <p className="font-semibold" style={{ color: bandInk(tenth.band) }}>
                  {t.range(tenth.from, tenth.to)} {bandWord(words, tenth.band)}
                </p>
                <p>{t.count(tenth.count)}</p>
              </>
            )}
            highlight={({ x, y }) => (
              <rect
                x={x - column / 2}
                y={y}
                width={column}
                height={margin.top + plotHeight - y}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.5}
              />
            )}
            onOpen={onOpen}
          />
        </>
      )}
    </div>
  );
}

function Column({ geometry, isPeak }: { geometry: BarShapeProps; isPeak: boolean }) {
  const format = useFormat();
  const { x, y, width, height } = geometry;
  const { count, band } = geometry.payload as Tenth;
  if (count === 0) return null;
  return (
    <g>
      <rect x={x + 0.75} y={y} width={Math.max(1, width - 1.5)} height={height} fill={bandColor(band)} />
      {isPeak && (
        <text x={x + width / 2} y={y - 4} textAnchor="middle" fontSize={11} fontWeight={620} fill="var(--ink)">
          {format.count(count)}
        </text>
      )}
    </g>
  );
}
