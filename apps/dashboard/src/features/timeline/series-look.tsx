/** How lines that share a chart are told apart without colour: each has a dash and a symbol of its own. */
const dashes = ["none", "7 3", "2 3", "10 3 2 3", "14 4", "4 4", "10 2 2 2 2 2", "1 5"] as const;
export const dashOf = (index: number): string => dashes[index % dashes.length] ?? "none";

/** Around a centre, in units of the symbol's radius. */
const outlines = [
  null,
  "M-0.9-0.9H0.9V0.9H-0.9Z",
  "M0-1.15L1.05 0.8H-1.05Z",
  "M0-1.25L1.15 0L0 1.25L-1.15 0Z",
  "M0 1.15L1.05-0.8H-1.05Z",
  "M-0.4-1.1H0.4V-0.4H1.1V0.4H0.4V1.1H-0.4V0.4H-1.1V-0.4H-0.4Z",
  "M0-1.15L1.1-0.35L0.68 0.95H-0.68L-1.1-0.35Z",
  "M-1.1-0.75L-0.75-1.1L0-0.4L0.75-1.1L1.1-0.75L0.4 0L1.1 0.75L0.75 1.1L0 0.4L-0.75 1.1L-1.1 0.75L-0.4 0Z",
] as const;

interface SeriesSymbolProps {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  /** A person corrected statements behind it: outlined. */
  readonly isCorrected?: boolean;
}

export function SeriesSymbol({ index, x, y, radius, fill, isCorrected = false }: SeriesSymbolProps) {
  const stroke = isCorrected ? "var(--ink)" : "var(--surface)";
  const outline = outlines[index % outlines.length] ?? null;
  if (outline === null) {
    return <circle cx={x} cy={y} r={radius} fill={fill} stroke={stroke} strokeWidth={1.5} />;
  }
  return (
    <path
      d={outline}
      transform={`translate(${x} ${y}) scale(${radius})`}
      fill={fill}
      stroke={stroke}
      strokeWidth={1.5 / radius}
    />
  );
}
