import {
  type SavedTarget,
  type TargetList,
  type TargetPreview,
  targetDraftSchema,
  targetPreviewInputSchema,
} from "@standpoint/contract";
import { type Target, TargetChangedError } from "@standpoint/domain";
import { targetIdOf } from "@standpoint/stance";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { draftTarget, scorerOfDraft } from "../draft-target.ts";
import { previewTarget } from "../preview-target.ts";
import { readBody } from "../read-request.ts";
import { isTagged } from "../reading/json-answers.ts";
import type { RequestEnv } from "../request-context.ts";
import { startRescoring } from "../start-rescoring.ts";

export function targetRoutes(dependencies: Dependencies): Hono<RequestEnv> {
  const { store, jobs, scorerOf } = dependencies;
  const routes = new Hono<RequestEnv>();

  routes.get("/v1/targets", async (context) => {
    const answer: TargetList = { targets: await store.listTargets() };
    return context.json(answer);
  });

  routes.post("/v1/targets", async (context) => {
    const draft = await readBody(context, targetDraftSchema);
    const scorer = await scorerOfDraft(draft, scorerOf);
    const target = await store.addTarget(targetIdOf(draft.claim.en), draft);
    const answer: SavedTarget = { target, job: await startRescoring({ store, jobs }, { target, scorer }) };
    context.set("change", { what: "revision", to: target.revision });
    return context.json(answer, 201, { Location: `/v1/targets/${encodeURIComponent(target.id)}` });
  });

  routes.post("/v1/target-previews", async (context) => {
    const { target, targetId, limit } = await readBody(context, targetPreviewInputSchema);
    const replaced = targetId == null ? null : await store.getTarget(targetId);
    const answer: TargetPreview = await previewTarget(dependencies, {
      target: draftTarget(target),
      replaced,
      limit,
      signal: context.req.raw.signal,
    });
    return context.json(answer);
  });

  routes.get("/v1/targets/:id", async (context) => {
    const { target, since } = await store.readTarget(context.req.param("id"));
    if (since !== null) context.set("unchangedSince", since);
    const answer: Target = target;
    return context.json(answer);
  });

  routes.put("/v1/targets/:id", async (context) => {
    const before = await store.getTarget(context.req.param("id"));
    const known = context.req.header("If-Match");
    // The tag is of the content, so a weak comparison is as good as a strong one.
    if (known !== undefined && !isTagged(before, known)) throw new TargetChangedError(before.id, before.revision);
    const draft = await readBody(context, targetDraftSchema);
    const scorer = await scorerOfDraft(draft, scorerOf);
    const target = await store.changeTarget(before.id, draft, known === undefined ? undefined : before.revision);
    const answer: SavedTarget = { target, job: await startRescoring({ store, jobs }, { target, scorer }) };
    context.set("change", { what: "revision", from: before.revision, to: target.revision });
    return context.json(answer);
  });

  routes.delete("/v1/targets/:id", async (context) => {
    await store.deleteTarget(context.req.param("id"));
    return context.body(null, 204);
  });

  return routes;
}
