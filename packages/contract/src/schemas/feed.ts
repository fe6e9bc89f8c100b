import { z } from "zod";
import { languageSchema, line, webAddress } from "./article.ts";

const everyMinutes = z.int().min(5).max(10_080).meta({ description: "How often the feed is asked for new items." });

export const feedInputSchema = z
  .strictObject({
    url: webAddress.meta({ description: "An RSS, Atom or JSON feed." }),
    outlet: line(200).nullish().meta({ description: "Left out: what each article says, or the feed's title." }),
    language: languageSchema.nullish().meta({ description: "Left out: detected from each text." }),
    everyMinutes: everyMinutes.default(30),
  })
  .meta({ id: "FeedInput" });
export type FeedInput = z.input<typeof feedInputSchema>;

const instant = z.iso.datetime().meta({ description: "ISO 8601, UTC, by the database's clock." });

export const feedSchema = z
  .strictObject({
    id: z.string().meta({ description: "Derived from the URL.", examples: ["feed_0f3c5a7e9b1d2468"] }),
    url: z.string(),
    outlet: z.string().nullable(),
    language: languageSchema.nullable(),
    everyMinutes,
    createdAt: instant,
    polledAt: instant.nullable(),
    nextPollAt: instant.meta({ description: "Later than usual after a poll that failed." }),
    failures: z.int().min(0).meta({ description: "How often in a row it could not be read." }),
    error: z.string().nullable().meta({ description: "Why the last poll failed." }),
    queued: z.int().min(0).meta({ description: "Items that became jobs at the last poll that found it changed." }),
    skipped: z.int().min(0).meta({ description: "Items of that poll that cannot be articles." }),
  })
  .readonly()
  .meta({ id: "Feed" });
export type Feed = z.infer<typeof feedSchema>;

export const feedListSchema = z
  .strictObject({ feeds: z.array(feedSchema).readonly() })
  .readonly()
  .meta({ id: "FeedList" });
export type FeedList = z.infer<typeof feedListSchema>;

export const feedParamsSchema = z.object({ id: z.string().meta({ description: "Feed id." }) });
