import {
  type FileFormat,
  type FoundSpeakers,
  fileFormats,
  mergeInputSchema,
  type SpeakerList,
  type SpeakerProfile,
  type SpeakerSummary,
  speakerFileQuerySchema,
  speakerQuerySchema,
  speakerSearchQuerySchema,
} from "@standpoint/contract";
import { speakerColumns } from "@standpoint/report";
import { type Context, Hono } from "hono";
import { deciderOf } from "../access/decider.ts";
import type { Dependencies } from "../app.ts";
import { chooseFormat } from "../files/choose-format.ts";
import { inBlocks } from "../files/table.ts";
import { tableResponse } from "../files/table-response.ts";
import { ndjsonStream } from "../ndjson-stream.ts";
import { ofTarget, speakerList, speakerProfile } from "../overview.ts";
import { readBody, readQuery } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";

export function speakerRoutes({ store, now }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/targets/:id/speakers", async (context) => {
    const format = chooseFormat(context, fileFormats.speakers);
    if (format !== null) return await speakerFile(context, context.req.param("id"), format);
    const answer: SpeakerList = await ofTarget(store, context.req.param("id"), async (together, targetId) => {
      const { limit, ...filter } = readQuery(context, speakerQuerySchema);
      return await speakerList(together, { targetId, filter, limit });
    });
    return context.json(answer);
  });

  for (const format of ["json", ...fileFormats.speakers] as const) {
    routes.get(`/v1/targets/:id/speakers.${format}`, (context) =>
      speakerFile(context, context.req.param("id"), format),
    );
  }

  async function speakerFile(context: Context, id: string, format: Exclude<FileFormat, "zip">): Promise<Response> {
    const { id: targetId } = await store.getTarget(id);
    const { excel, delimiter, guard, ...filter } = readQuery(context, speakerFileQuerySchema);
    const all = async () => (await speakerList(store, { targetId, filter, limit: null })).speakers;
    const table = {
      items: inBlocks(all),
      toJson: (speaker: SpeakerSummary) => speaker,
      columns: speakerColumns,
      toRows: (speaker: SpeakerSummary) => [speaker],
    };
    const name = `standpoint-${targetId}-speakers`;
    return tableResponse(context, table, { name, now: now(), format, csv: { excel, delimiter, guard } });
  }

  routes.get("/v1/speakers", async (context) => {
    const answer: FoundSpeakers = { speakers: await store.findSpeakers(readQuery(context, speakerSearchQuerySchema)) };
    return context.json(answer);
  });

  routes.get("/v1/speakers/:id", async (context) => {
    const answer: SpeakerProfile = await speakerProfile(store, context.req.param("id"));
    return context.json(answer);
  });

  routes.post("/v1/speakers/:id/merge", async (context) => {
    const id = context.req.param("id");
    const { into, ...body } = await readBody(context, mergeInputSchema);
    const madeBy = deciderOf(context, body.madeBy);
    if (into === null) await store.splitSpeaker({ id, madeBy });
    else await store.mergeSpeakers({ from: id, into, madeBy });
    context.set("change", { what: "merged into", to: into });
    return context.body(null, 204);
  });

  routes.delete("/v1/speakers/:id", async (context) => {
    await store.deleteSpeaker(context.req.param("id"));
    return context.body(null, 204);
  });

  routes.get("/v1/speakers/:id/data.ndjson", async (context) => {
    const records = await ndjsonStream(store.exportSpeaker(context.req.param("id")));
    context.header("Content-Type", "application/x-ndjson");
    context.header("Content-Disposition", 'attachment; filename="standpoint-speaker.ndjson"');
    return context.body(records);
  });

  return routes;
}
