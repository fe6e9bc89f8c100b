import { randomUUID } from "node:crypto";
import {
  type AddedWebhook,
  type Delivery,
  type DeliveryPage,
  deliveryQuerySchema,
  type Webhook,
  type WebhookList,
  webhookInputSchema,
} from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readBody, readQuery } from "../read-request.ts";
import { newSecret } from "../webhooks/sign.ts";

export function webhookRoutes({ store }: Dependencies): Hono {
  const routes = new Hono();

  routes.post("/v1/webhooks", async (context) => {
    const { targetId = null, speakerId = null, ...input } = await readBody(context, webhookInputSchema);
    if (targetId !== null) await store.getTarget(targetId);
    const [id, secret] = [`wh_${randomUUID()}`, newSecret()];
    const events = [...new Set(input.events)];
    const answer: AddedWebhook = {
      ...(await store.webhooks.add({ id, url: input.url, events, targetId, speakerId, secret })),
      secret,
    };
    context.header("Location", `/v1/webhooks/${id}`);
    context.header("Cache-Control", "no-store");
    return context.json(answer, 201);
  });

  routes.get("/v1/webhooks", async (context) => {
    const answer: WebhookList = { webhooks: await store.webhooks.list() };
    return context.json(answer);
  });

  routes.get("/v1/webhooks/:id", async (context) => {
    const answer: Webhook = await store.webhooks.get(context.req.param("id"));
    return context.json(answer);
  });

  routes.delete("/v1/webhooks/:id", async (context) => {
    await store.webhooks.delete(context.req.param("id"));
    return context.body(null, 204);
  });

  routes.get("/v1/webhooks/:id/deliveries", async (context) => {
    const query = readQuery(context, deliveryQuerySchema);
    const answer: DeliveryPage = await store.webhooks.listDeliveries({ ...query, webhookId: context.req.param("id") });
    return context.json(answer);
  });

  routes.post("/v1/webhooks/:id/test", async (context) => {
    const answer: Delivery = await store.webhooks.addTest(context.req.param("id"));
    return context.json(answer, 202);
  });

  return routes;
}
