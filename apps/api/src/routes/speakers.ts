import { filterSchema, type SpeakerList } from "@standpoint/contract";
import { summarizeTallies } from "@standpoint/report";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readQuery } from "../read-request.ts";

export function speakerRoutes({ store }: Dependencies): Hono {
  return new Hono().get("/v1/targets/:id/speakers", async (context) => {
    const { id: targetId } = await store.getTarget(context.req.param("id"));
    const { speaker: chosen, ...filter } = readQuery(context, filterSchema);
    const everybody = await store.tallySpeakers({ targetId, filter });
    const answer: SpeakerList = { speakers: summarizeTallies(everybody, chosen) };
    return context.json(answer);
  });
}
