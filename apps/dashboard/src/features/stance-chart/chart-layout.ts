/** Where a row of the chart puts its parts, in pixels. */
export interface RowLayout {
  readonly kind: "narrow" | "wide";
  /** Room left and right of the plot for name and figures. */
  readonly left: number;
  readonly right: number;
  /** Middle of the bar, from the top of its row. */
  readonly barCentre: number;
  /** Characters that fit. */
  readonly nameLength: number;
  readonly detailLength: number;
}

/** A chart that stands on a phone puts the names above the bars. */
export const isNarrow = (width: number) => width < 620;

/** Few rows take more room each: the chart stands beside the scale, which is as tall as six of them. */
export function rowHeight(rows: number, width: number): number {
  if (isNarrow(width)) return 54;
  return rows <= 8 ? 58 : 48;
}

export function rowLayout(rows: number, width: number): RowLayout {
  if (isNarrow(width)) {
    return { kind: "narrow", left: 0, right: 0, barCentre: 36, nameLength: Math.floor(width / 15), detailLength: 0 };
  }
  const left = Math.min(300, Math.max(190, width * 0.27));
  return {
    kind: "wide",
    left,
    right: 186,
    barCentre: rowHeight(rows, width) / 2,
    nameLength: Math.floor(left / 7.6),
    detailLength: Math.floor(left / 6.4),
  };
}

/** Height of the whole chart: two lines of axis and its rows. */
export function chartHeight(rows: number, width: number): number {
  return (isNarrow(width) ? 52 : 42) + rows * rowHeight(rows, width);
}
