import { mergeInputSchema, type SpeakerList, speakerQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { ndjsonStream } from "../ndjson-stream.ts";
import { speakerList } from "../overview.ts";
import { readBody, readQuery } from "../read-request.ts";

export function speakerRoutes({ store }: Dependencies): Hono {
  const routes = new Hono();

  routes.get("/v1/targets/:id/speakers", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { limit, ...filter } = readQuery(context, speakerQuerySchema);
    const answer: SpeakerList = await speakerList(store, { targetId, filter, limit });
    return context.json(answer);
  });

  routes.post("/v1/speakers/:id/merge", async (context) => {
    const id = context.req.param("id");
    const { into, madeBy } = await readBody(context, mergeInputSchema);
    if (into === null) await store.splitSpeaker({ id, madeBy });
    else await store.mergeSpeakers({ from: id, into, madeBy });
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
