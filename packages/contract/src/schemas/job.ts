import { z } from "zod";

export const jobKindSchema = z.enum(["add-article", "fetch-article", "poll-feed", "rescore", "deliver-webhook"]).meta({
  id: "JobKind",
  description:
    "What is done: an article is added, or fetched and added, a feed is asked for new ones, a target's statements are scored again, or a webhook is told of an event.",
});

export const jobStateSchema = z.enum(["waiting", "active", "done", "failed", "cancelled"]).meta({
  id: "JobState",
  description:
    "`waiting`: for a worker, or for its next attempt. `failed`: given up until somebody has it tried again.",
});

const instant = z.iso.datetime().meta({ description: "ISO 8601, UTC, by the database's clock." });

export const jobSchema = z
  .strictObject({
    id: z.string(),
    kind: jobKindSchema,
    subject: z
      .string()
      .meta({ description: "Id of the article, feed, target or delivery that it is about, or the URL." }),
    articleId: z.string().nullable().meta({ description: "The article that it adds; `null` until it is fetched." }),
    state: jobStateSchema,
    attempts: z.int().min(0).meta({ description: "How often it was begun." }),
    progress: z
      .strictObject({ done: z.int().min(0), total: z.int().min(0) })
      .readonly()
      .nullable()
      .meta({ description: "In articles; `null` before the first report, and for a job without steps." }),
    error: z.string().nullable().meta({ description: "Why the last attempt failed." }),
    createdAt: instant,
    startedAt: instant.nullable().meta({ description: "Begin of the last attempt." }),
    endedAt: instant.nullable(),
    nextAttemptAt: instant.nullable().meta({
      description:
        "When a waiting job is begun that failed, or is not due yet; `null` where nothing has to pass first.",
    }),
  })
  .readonly()
  .meta({ id: "Job" });
export type Job = z.infer<typeof jobSchema>;

export const jobPageSchema = z
  .strictObject({
    jobs: z.array(jobSchema).readonly(),
    next: z.string().nullable().meta({ description: "Opaque cursor of the next page; `null` on the last." }),
  })
  .readonly()
  .meta({ id: "JobPage" });
export type JobPage = z.infer<typeof jobPageSchema>;

export const jobQuerySchema = z.object({
  kind: jobKindSchema.optional(),
  state: jobStateSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Jobs a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
});
export type JobQuery = z.input<typeof jobQuerySchema>;

export const jobEventsHeadersSchema = z.object({
  "Last-Event-ID": z
    .string()
    .optional()
    .meta({ description: "The event that was read last; where it was the job's last one, the answer is 204." }),
});

export const jobParamsSchema = z.object({ id: z.string().meta({ description: "Job id." }) });
