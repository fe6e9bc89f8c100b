import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ActionGroup } from "../../components/action-menu.tsx";
import { type ShownChart, useShownChart } from "../../components/chart-panel.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { saveAs } from "../../components/save-as.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { scorersQuery, speakersQuery, type TargetFile, tableFormats } from "../../queries.ts";
import { bandColor, bandInk, bands } from "../../scale.ts";
import { readFilter } from "../../search.ts";
import { namesOf } from "../../speaker.ts";
import { activeFilters } from "../statements/active-filters.ts";
import { useTarget } from "../targets/target-frame.tsx";
import { type EmbedView, embedCode, viewPath } from "./embed-code.ts";
import { shareMessages } from "./messages.ts";
import { colorOf, type Picture, pictureOf } from "./picture.ts";
import { ShareActions, useShareActions } from "./share-actions.tsx";
import { toPng } from "./to-png.ts";

type WithoutFormat<File> = File extends TargetFile ? Omit<File, "format" | "targetId"> : never;

export interface Shared {
  /** What the view is called, where no chart's panel says it. */
  readonly title?: string;
  /** The data that the view shows; left out where no file has it. */
  readonly data?: WithoutFormat<TargetFile>;
  /** Colours by the claim's words, or by their part of the scale where the chart is of several claims. */
  readonly legend?: "words" | "ranges";
  /** The view as another site can show it; left out where none can. */
  readonly embed?: EmbedView;
}

/** Files, images and words to take away. */
export function ShareMenu({
  title: viewTitle,
  data,
  legend: legendKind = "words",
  embed,
  children,
}: Shared & { readonly children: ReactNode }) {
  const t = useMessages(shareMessages);
  const scaleWords = useMessages(scaleMessages);
  const language = useLanguage();
  const target = useTarget();
  const chart = useShownChart();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { said, attempt, file, copy } = useShareActions();
  const filter = readFilter(search);
  const queries = useQueryClient();
  const [namesQuery, scorerQuery] = [speakersQuery(target.id, {}), scorersQuery(target.id, filter)];
  // Asked for as soon as the menu is there, so that a choice need not wait.
  useQuery(namesQuery);
  useQuery(scorerQuery);

  const claim = target.claim[language];
  const title = chart?.title ?? viewTitle ?? claim;
  const address = addressOfView(target.id, embed);
  const words = target.bands[language];
  const cite = async () => {
    // Without an answer it goes without names of scorers, and with ids of speakers.
    const known = await queries.ensureQueryData(namesQuery).catch(() => null);
    const scorers = await queries.ensureQueryData(scorerQuery).catch(() => []);
    const names = namesOf(known);
    const filters = activeFilters(filter, { words, speakers: names, language }).map(({ label }) => label);
    return { claim, title, query: filters.length === 0 ? "" : t.only(filters), scorers, address, on: today() };
  };

  const draw = async ({ element, subtitle }: ShownChart): Promise<Picture> => {
    const cited = await cite();
    if (element.current === null) throw new Error("The chart is not on the page.");
    const shown = element.current;
    const legend = bands.map(({ key, from, to }, index) => ({
      word: legendKind === "words" ? (words[index] ?? key) : scaleWords.range(from, to),
      color: colorOf(bandColor(key), shown),
      ink: colorOf(bandInk(key), shown),
    }));
    return pictureOf(shown, { ...cited, claim: t.quoted(claim), subtitle, legend, source: t.source(cited) });
  };
  const image = (shown: ShownChart, format: "png" | "svg") =>
    attempt(async () => {
      const picture = await draw(shown);
      const name = `standpoint-${target.id}-${embed ?? "chart"}.${format}`;
      saveAs(name, format === "png" ? await toPng(picture) : new Blob([picture.svg], { type: "image/svg+xml" }));
      return t.saved(name);
    });

  const groups: ActionGroup[] = [
    ...(chart === null
      ? []
      : [
          {
            label: t.picture,
            actions: [
              { label: t.png, onChoose: () => image(chart, "png") },
              { label: t.svg, onChoose: () => image(chart, "svg") },
            ],
          },
        ]),
    ...(data === undefined
      ? []
      : [
          {
            label: t.view,
            isInline: true,
            actions: [
              ...tableFormats.map((format) => file({ ...data, targetId: target.id, format })),
              ...(data.kind === "statements" ? [file({ ...data, targetId: target.id, format: "zip" })] : []),
            ],
          },
        ]),
    {
      label: t.everything,
      isInline: true,
      actions: [...tableFormats, "zip" as const].map((format) =>
        file({ kind: "statements", targetId: target.id, query: {}, format }),
      ),
    },
    {
      label: t.copy,
      actions: [
        copy("link", () => address),
        copy("citation", async () => t.citationOf(await cite())),
        ...(embed === undefined
          ? []
          : [
              copy("embed", () =>
                embedCode(
                  { origin: location.origin, targetId: target.id, view: embed, language, theme: shownTheme(), search },
                  { title: `${title}: ${claim}`, height: embedHeight(chart) },
                ),
              ),
            ]),
      ],
    },
  ];

  return (
    <ShareActions groups={groups} said={said}>
      {children}
    </ShareActions>
  );
}

/** What the reader sees; inside an embed, the view that it is of. */
function addressOfView(targetId: string, embed: EmbedView | undefined): string {
  const { href, origin, pathname, searchParams } = new URL(window.location.href);
  if (embed === undefined || !pathname.startsWith("/embed/")) return href;
  searchParams.delete("lang");
  searchParams.delete("theme");
  const query = searchParams.size === 0 ? "" : `?${searchParams}`;
  return `${origin}${viewPath(targetId, embed)}${query}`;
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** What the reader's preference, or else the system, comes to. */
function shownTheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Room for the chart as it is here, with its frame and source line. */
function embedHeight(chart: ShownChart | null): number {
  return (chart?.element.current?.getBoundingClientRect().height ?? 400) + 210;
}
