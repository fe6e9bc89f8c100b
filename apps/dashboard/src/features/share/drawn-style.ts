/** What an SVG element has where nothing says otherwise. */
const initial = {
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "shape-rendering": "auto",
  "text-anchor": "start",
  "font-size": "",
  "font-weight": "400",
  "paint-order": "normal",
  opacity: "1",
} as const;

/** Attributes of an element that say how it looks; a picture has them from the style that the page computed. */
export const lookAttributes: readonly string[] = [
  ...Object.keys(initial),
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
];

/**
 * How an SVG element looks on the page, as attributes that any viewer reads: no variables, no classes.
 *
 * Groups keep their opacity alone: what is drawn in them says the rest for itself.
 */
export function drawnStyle(element: SVGElement, style: CSSStyleDeclaration): Record<string, string> {
  const drawn: Record<string, string> = {};
  if (style.opacity !== "1") drawn["opacity"] = style.opacity;
  if (["g", "svg", "title", "desc"].includes(element.localName)) return drawn;
  for (const name of ["fill", "stroke"] as const) {
    const { color, alpha } = paintOf(style.getPropertyValue(name));
    const opacity = Number(style.getPropertyValue(`${name}-opacity`)) * alpha;
    drawn[name] = opacity === 0 ? "none" : color;
    if (opacity > 0 && opacity < 1) drawn[`${name}-opacity`] = opacity.toFixed(3);
  }
  const isText = ["text", "tspan"].includes(element.localName);
  // A part of a text has everything else from the text.
  const text = element.localName === "tspan" && element.parentElement ? getComputedStyle(element.parentElement) : null;
  for (const [name, usual] of Object.entries(initial)) {
    const value = style.getPropertyValue(name);
    const isSaid = value !== (text?.getPropertyValue(name) ?? usual);
    if (name !== "opacity" && isSaid && (isText || !/^(?:font|text)/.test(name)))
      drawn[name] = value.replace(/px/g, "");
  }
  return drawn;
}

/** A colour in any notation of CSS, as every viewer of SVG knows it. */
export interface Paint {
  /** `#rrggbb`, or `none`. */
  readonly color: string;
  /** [0, 1] */
  readonly alpha: number;
}

const known = new Map<string, Paint>();

export function paintOf(color: string): Paint {
  if (color === "none" || color === "") return { color: "none", alpha: 0 };
  const before = known.get(color);
  if (before !== undefined) return before;
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) return { color, alpha: 1 };
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  const paint = alpha === 0 ? { color: "none", alpha: 0 } : { color: `#${hex}`, alpha: alpha / 255 };
  known.set(color, paint);
  return paint;
}
