import { drawnStyle, lookAttributes, paintOf } from "./drawn-style.ts";
import { lengthOf, linesOf, wrapped } from "./text-lines.ts";

/** What stands around a chart that has left the page. */
export interface PictureWords {
  readonly title: string;
  readonly claim: string;
  readonly subtitle: string;
  /** The query in words; empty without filters. */
  readonly query: string;
  readonly legend: readonly { readonly word: string; readonly color: string; readonly ink: string }[];
  readonly source: string;
}

/** An SVG document that needs nothing besides itself. */
export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const namespace = "http://www.w3.org/2000/svg";
const padding = 24;
const sans = "sans-serif";
const serif = "serif";

/**
 * Draws a chart as it stands on the page, in its colours, with what it is about around it.
 *
 * @param chart holds the charts' own SVG elements, and any element marked `data-picture`, of which a picture has the
 *   background and the text; the words of `data-picture-note` stand below
 */
export function pictureOf(chart: HTMLElement, words: PictureWords): Picture {
  const box = chart.getBoundingClientRect();
  const [surface, ink, muted] = ["var(--surface)", "var(--ink)", "var(--muted)"].map((color) =>
    colorOf(color, chart),
  ) as [string, string, string];
  const inner = Math.max(chart.scrollWidth, Math.ceil(box.width), 320);
  const width = inner + 2 * padding;

  const root = element("svg", { xmlns: namespace, "font-family": sans });
  root.append(named("title", `${words.title}: ${words.claim}`), named("desc", [words.subtitle, words.query].join(" ")));
  const ground = element("rect", { fill: surface });
  root.append(ground);

  let bottom = padding;
  const write = (
    text: string,
    style: { size: number; weight?: number; family?: string; fill: string; gap?: number },
  ) => {
    const { size, weight = 400, family = sans, fill, gap = 0 } = style;
    bottom += gap;
    for (const line of wrapped(text, { font: `${weight} ${size}px ${family}`, width: inner })) {
      bottom += size * 1.3;
      const attributes = { x: padding, y: bottom - size * 0.3, "font-size": size, "font-weight": weight, fill };
      root.append(named("text", line, { ...attributes, "font-family": family }));
    }
  };
  write(words.title, { size: 22, weight: 600, family: serif, fill: ink });
  write(words.claim, { size: 15, family: serif, fill: ink, gap: 2 });
  write(words.subtitle, { size: 13, fill: muted, gap: 4 });
  if (words.query !== "") write(words.query, { size: 13, fill: ink, gap: 2 });
  bottom = legend(root, words.legend, { top: bottom + 12, width: inner });

  const drawing = element("g", { transform: `translate(${padding} ${Math.ceil(bottom + 16)})` });
  bottom = Math.ceil(bottom + 16) + draw(drawing, chart);
  root.append(drawing);

  for (const note of chart.querySelectorAll<HTMLElement>("[data-picture-note]")) {
    write(note.dataset["pictureNote"] ?? "", { size: 12, fill: ink, gap: 8 });
  }
  write(words.source, { size: 11, fill: muted, gap: 14 });
  const height = Math.ceil(bottom + padding - 6);
  set(root, { width, height, viewBox: `0 0 ${width} ${height}` });
  set(ground, { width, height });
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** Band words in their colours, in as many lines as they need; returns where it ends. */
function legend(
  root: SVGElement,
  bands: PictureWords["legend"],
  { top, width }: { top: number; width: number },
): number {
  if (bands.length === 0) return top - 12;
  let [x, y] = [0, top];
  for (const { word, color, ink } of bands) {
    const length = lengthOf(word, `600 12px ${sans}`) + 34;
    if (x > 0 && x + length > width) [x, y] = [0, y + 18];
    root.append(element("rect", { x: padding + x, y: y + 2, width: 11, height: 11, fill: color }));
    const attributes = { x: padding + x + 16, y: y + 12, "font-size": 12, "font-weight": 600, fill: ink };
    root.append(named("text", word, attributes));
    x += length;
  }
  return y + 14;
}

/** Puts everything that is drawn in the chart into the group, where it stands; returns its height. */
function draw(group: SVGElement, chart: HTMLElement): number {
  const origin = chart.getBoundingClientRect();
  let bottom = 0;
  for (const one of chart.querySelectorAll("svg.recharts-surface, [data-picture]")) {
    const rect = one.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) continue;
    const [x, y] = [rect.x - origin.x + chart.scrollLeft, rect.y - origin.y];
    bottom = Math.max(bottom, y + rect.height);
    group.append(...(one instanceof SVGElement ? [copyOf(one, { x, y, rect })] : boxOf(one, { x, y, rect, origin })));
  }
  return Math.ceil(bottom);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly rect: DOMRect;
}

function copyOf(original: SVGElement, { x, y, rect }: Place): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const originals = [original, ...original.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, one] of copies.entries()) {
    const source = originals[index];
    if (source === undefined) continue;
    const style = getComputedStyle(source);
    if (style.display === "none" && one !== copy) one.remove();
    else dress(one, source, style);
  }
  set(copy, { x, y, width: rect.width, height: rect.height });
  return copy;
}

/** Leaves of an element what draws: its geometry, and its look as the page shows it. */
function dress(one: SVGElement, source: SVGElement, style: CSSStyleDeclaration): void {
  const isDefinition = source.closest("defs, clipPath") !== null;
  for (const { name } of [...one.attributes]) {
    const isOfPage = /^(?:class|style|role|tabindex|focusable|name|pointer-events|data-.*|aria-.*)$/i.test(name);
    if (isOfPage || (!isDefinition && (name === "id" || lookAttributes.includes(name)))) one.removeAttribute(name);
  }
  if (!isDefinition) set(one, drawnStyle(source, style));
}

/** The background and the frame of an HTML element, and its text line by line where the page has it. */
function boxOf(one: Element, { x, y, rect, origin }: Place & { readonly origin: DOMRect }): SVGElement[] {
  const style = getComputedStyle(one);
  const background = paintOf(style.backgroundColor);
  const frame = paintOf(Number.parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : "none");
  const box = element("rect", { x, y, width: rect.width, height: rect.height, fill: background.color });
  set(box, { "fill-opacity": background.alpha, stroke: frame.color });
  const texts = linesOf(one).map(({ text, rect: line, style: lineStyle }) => {
    const size = Number.parseFloat(lineStyle.fontSize);
    return named("text", text, {
      x: line.x - origin.x,
      // The middle of the line is the middle of its letters, a third of their size above the baseline.
      y: line.y - origin.y + line.height / 2 + size * 0.35,
      "font-size": size,
      "font-weight": lineStyle.fontWeight,
      fill: paintOf(lineStyle.color).color,
    });
  });
  return background.color === "none" && frame.color === "none" ? texts : [box, ...texts];
}

/** A colour of `styles.css` as it is on the page now. */
export function colorOf(value: string, chart: Element): string {
  // A token may be `light-dark()`, which only a property of an element settles.
  const probe = document.createElement("span");
  probe.style.color = value;
  chart.append(probe);
  const { color } = paintOf(getComputedStyle(probe).color);
  probe.remove();
  return color;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  set(made, attributes);
  return made;
}

function named(name: string, text: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const made = element(name, attributes);
  made.textContent = text;
  return made;
}

function set(one: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") continue;
    one.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  }
}
