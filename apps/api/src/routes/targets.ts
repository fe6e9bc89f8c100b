import type { TargetList } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";

export function targetRoutes({ store }: Dependencies): Hono {
  return new Hono().get("/v1/targets", async (context) => {
    const answer: TargetList = { targets: await store.listTargets() };
    return context.json(answer);
  });
}
