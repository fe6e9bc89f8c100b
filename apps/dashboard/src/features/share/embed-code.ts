import type { UiLanguage } from "../../format.ts";
import { stringifySearch } from "../../search.ts";

/** Charts that another site can show by themselves. */
export const embedViews = ["overview", "distribution", "timeline", "compare", "heatmap"] as const;
export type EmbedView = (typeof embedViews)[number];

interface Embed {
  readonly origin: string;
  readonly targetId: string;
  readonly view: EmbedView;
  readonly language: UiLanguage;
  readonly theme: "light" | "dark";
  /** The query and whatever else the view's address says. */
  readonly search: Readonly<Record<string, unknown>>;
}

export function embedUrl({ origin, targetId, view, language, theme, search }: Embed): string {
  const query = stringifySearch({ ...search, lang: language, theme });
  return `${origin}/embed/targets/${encodeURIComponent(targetId)}/${view}${query}`;
}

/** The HTML that shows a chart in a page: as wide as its place, as high as the chart was where it was copied. */
export function embedCode(
  embed: Embed,
  { title, height }: { readonly title: string; readonly height: number },
): string {
  const size = `width="100%" height="${Math.ceil(height)}"`;
  const style = 'style="border: 0; min-width: 320px"';
  return `<iframe src="${escaped(embedUrl(embed))}" title="${escaped(title)}" ${size} ${style} loading="lazy" allow="clipboard-write"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The path of the view that a chart belongs to. */
export function viewPath(targetId: string, view: EmbedView): string {
  const base = `/targets/${encodeURIComponent(targetId)}`;
  if (view === "overview" || view === "distribution") return base;
  return `${base}/${view === "timeline" ? "timeline" : "compare"}`;
}
