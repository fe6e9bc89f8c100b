import type { Interval } from "@standpoint/contract";
import { type ComponentProps, useId, useMemo } from "react";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import { MarkLayer } from "../../components/mark-layer.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bandOf, bandWord } from "../../scale.ts";
import type { TimelineEvent, TimelineLayout } from "../../search.ts";
import type { Period, Timeline as TimelineData, TimelinePanel, TimelinePoint } from "./chart-data.ts";
import { periodWithin } from "./chosen-period.ts";
import { timelineMessages } from "./messages.ts";
import { marksOf, type Plot, placing, plotOf, type SpeakerPoint } from "./plot.ts";
import { Bands, maxDots, radiusOf, SeriesChart } from "./series-chart.tsx";
import { SeriesSymbol } from "./series-look.tsx";

interface TimelineProps {
  readonly timeline: TimelineData;
  readonly interval: Interval;
  readonly layout: TimelineLayout;
  readonly events: readonly TimelineEvent[];
  readonly words: BandWords;
  readonly labelledBy: string;
  readonly description: string;
  /** Leads to the statements behind a point. */
  readonly onOpen: (speakerPoint: SpeakerPoint) => void;
  /** The reader dragged over a time; `undefined` where it cannot be chosen. */
  readonly onPeriod: ((period: Period) => void) | undefined;
}

const gap = 28;
const panelHeight = 148;
/** Room at the right of lines that have no name there. */
const noNames = 6;

/** Means over time: of all speakers in one chart, or of each in a panel with the others' lines behind, all on one scale. */
export function Timeline({ labelledBy, description, ...props }: TimelineProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a group of pictures.
    <div ref={element} role="group" aria-labelledby={labelledBy} aria-description={description}>
      {width > 0 &&
        (props.layout === "together" ? <OneChart {...props} width={width} /> : <Panels {...props} width={width} />)}
    </div>
  );
}

type LayoutProps = Omit<TimelineProps, "labelledBy" | "description"> & { readonly width: number };

function OneChart(props: LayoutProps) {
  const { panels } = props.timeline;
  const { width } = props;
  // A single line needs no name at its end.
  const right = panels.length === 1 ? noNames : Math.round(Math.min(190, Math.max(104, width * 0.17)));
  return <PlottedSeries {...props} panels={panels} behind={noPanels} height={width < 620 ? 320 : 400} right={right} />;
}

const noPanels: readonly TimelinePanel[] = [];

function Panels({ width, ...props }: LayoutProps) {
  const { panels } = props.timeline;
  const columns = columnsFor(panels.length, Math.floor((width + gap) / (224 + gap)));
  const panelWidth = Math.min(620, Math.floor((width - gap * (columns - 1)) / columns));
  return (
    <ul className="grid gap-y-6" style={{ gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)`, columnGap: gap }}>
      {panels.map((panel) => (
        <PanelChart key={panel.id} panel={panel} {...props} width={panelWidth} />
      ))}
    </ul>
  );
}

/** As many columns as fit, and no more than fill the rows evenly: eight panels are four and four, not five and three. */
function columnsFor(panels: number, fitting: number): number {
  const rows = Math.ceil(panels / Math.max(1, fitting));
  return Math.max(1, Math.ceil(panels / Math.max(1, rows)));
}

function PanelChart({ panel, ...props }: LayoutProps & { panel: TimelinePanel }) {
  const { timeline, interval } = props;
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const id = useId();
  const drawn = useMemo(() => [panel], [panel]);
  const behind = useMemo(() => timeline.panels.filter((one) => one.id !== panel.id), [timeline, panel]);
  const nameOf = (point: TimelinePoint | undefined) => (point ? format.interval(point.from, interval) : "");
  return (
    <li>
      <p
        className="flex items-baseline justify-between gap-3 border-t border-line-strong pt-1.5 text-sm"
        aria-hidden="true"
      >
        <span className="truncate font-semibold" data-picture>
          {panel.name}
        </span>
        <span className="shrink-0 text-xs text-muted" data-picture>
          {t.count(panel.count)}
        </span>
      </p>
      <span id={id} className="sr-only">
        {t.panel(panel, nameOf(panel.points[0]), nameOf(panel.points.at(-1)), panel.points.length)}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a picture with a button in it. */}
      <div role="group" aria-labelledby={id}>
        <PlottedSeries {...props} panels={drawn} behind={behind} height={panelHeight} right={noNames} />
      </div>
    </li>
  );
}

interface PlottedSeriesProps extends LayoutProps {
  readonly panels: readonly TimelinePanel[];
  readonly behind: readonly TimelinePanel[];
  readonly height: number;
  /** Room at the right, in pixels. */
  readonly right: number;
}

/** Lines, and their points to be walked over and chosen. */
function PlottedSeries(props: PlottedSeriesProps) {
  const { timeline, panels, behind, interval, events, words, width, height, right, onOpen, onPeriod } = props;
  const plot = useMemo(() => plotOf({ width, height, right }), [width, height, right]);
  return (
    <div className="relative" style={{ height }}>
      <SeriesChart
        panels={panels}
        behind={behind}
        timeline={timeline}
        interval={interval}
        events={events}
        width={width}
        height={height}
        plot={plot}
      />
      <PointLayer
        panels={panels}
        interval={interval}
        words={words}
        width={width}
        height={height}
        plot={plot}
        domain={timeline.domain}
        onOpen={onOpen}
        onSpan={
          onPeriod &&
          ((span) => {
            const { time } = placing(plot, timeline.domain);
            const period = periodWithin({ from: time(span.from), to: time(span.to) }, timeline.starts, interval);
            if (period !== null) onPeriod(period);
          })
        }
      />
    </div>
  );
}

interface PointLayerProps {
  readonly panels: readonly TimelinePanel[];
  readonly interval: Interval;
  readonly words: BandWords;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly domain: TimelineData["domain"];
  readonly onOpen: (speakerPoint: SpeakerPoint) => void;
  readonly onSpan: ComponentProps<typeof MarkLayer>["onSpan"];
}

function PointLayer({ panels, interval, words, width, height, plot, domain, onOpen, onSpan }: PointLayerProps) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const rows = useMemo(() => marksOf(panels, plot, domain), [panels, plot, domain]);
  const wordOf = ({ mean }: TimelinePoint) => bandWord(words, bandOf(mean));
  return (
    <MarkLayer
      width={width}
      height={height}
      rows={rows}
      nameOf={({ panel, point }) =>
        t.pointName({ name: panel.name, at: format.interval(point.from, interval), word: wordOf(point), ...point })
      }
      noteOf={({ panel, point }) => (
        <>
          <p className="text-muted">
            {panels.length > 1 && <strong className="block font-semibold text-ink">{panel.name}</strong>}
            {format.interval(point.from, interval)}
          </p>
          <p className="text-sm font-semibold" style={{ color: bandInk(bandOf(point.mean)) }}>
            {format.stance(point.mean)} {wordOf(point)}
          </p>
          <p>{t.interval95(point.interval)}</p>
          <p>{t.point(point.count, point.articles)}</p>
          {point.corrected > 0 && <p>{t.corrected(point.corrected)}</p>}
          {point.undecided > 0 && <p>{t.undecided(point.undecided)}</p>}
        </>
      )}
      highlight={({ x, y, datum }) => (
        <>
          {panels.length > 1 && (
            <BroughtOut panel={datum.panel} symbol={panels.indexOf(datum.panel)} plot={plot} domain={domain} />
          )}
          <circle cx={x} cy={y} r={10} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
        </>
      )}
      onOpen={onOpen}
      onSpan={onSpan}
    />
  );
}

interface BroughtOutProps {
  readonly panel: TimelinePanel;
  readonly symbol: number;
  readonly plot: Plot;
  readonly domain: TimelineData["domain"];
}

/** The line that the reader is at, and its band, over the others. */
function BroughtOut({ panel, symbol, plot, domain }: BroughtOutProps) {
  const { x, y } = placing(plot, domain);
  const line = panel.points.map(({ time, mean }) => `${x(time)},${y(mean)}`).join(" ");
  return (
    <>
      <Bands panel={panel} domain={domain} plot={plot} opacity={0.1} />
      <polyline points={line} fill="none" stroke="var(--surface)" strokeWidth={6} />
      <polyline points={line} fill="none" stroke="var(--ink)" strokeWidth={2.5} />
      {panel.points.length <= maxDots &&
        panel.points.map((point) => (
          <SeriesSymbol
            key={point.from}
            index={symbol}
            x={x(point.time)}
            y={y(point.mean)}
            radius={radiusOf(point)}
            fill={bandColor(bandOf(point.mean))}
            isCorrected={point.corrected > 0}
          />
        ))}
    </>
  );
}
