import { type AddedApiKey, type ApiKeyList, apiKeyInputSchema } from "@standpoint/contract";
import type { ApiKey } from "@standpoint/domain";
import { Hono } from "hono";
import { hashOf, makeKey } from "../access/secret-key.ts";
import type { Dependencies } from "../app.ts";
import { readBody } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";

export function keyRoutes({ store }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();

  routes.post("/v1/keys", async (context) => {
    const input = await readBody(context, apiKeyInputSchema);
    const { id, key } = makeKey();
    const answer: AddedApiKey = { ...(await store.addApiKey({ id, ...input, hash: hashOf(key) })), key };
    context.set("change", { what: "role", to: answer.role });
    context.header("Location", `/v1/keys/${id}`);
    context.header("Cache-Control", "no-store");
    return context.json(answer, 201);
  });

  routes.get("/v1/keys", async (context) => {
    const answer: ApiKeyList = { keys: await store.listApiKeys() };
    return context.json(answer);
  });

  routes.get("/v1/keys/:id", async (context) => {
    const answer: ApiKey = await store.getApiKey(context.req.param("id"));
    return context.json(answer);
  });

  routes.delete("/v1/keys/:id", async (context) => {
    await store.revokeApiKey(context.req.param("id"));
    return context.body(null, 204);
  });

  return routes;
}
