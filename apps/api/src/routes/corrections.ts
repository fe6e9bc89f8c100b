import {
  type CorrectionInput,
  type CorrectionList,
  copyDecisionInputSchema,
  correctionInputSchema,
} from "@standpoint/contract";
import type { Speaker } from "@standpoint/domain";
import { speakerOf } from "@standpoint/pipeline/drafts";
import type { Store } from "@standpoint/storage";
import { Hono } from "hono";
import { deciderOf } from "../access/decider.ts";
import type { Dependencies } from "../app.ts";
import { readBody } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";

/** What people decide of a statement, and of an article that was taken for a copy. */
export function correctionRoutes({ store, score }: Dependencies): Hono<RequestEnv> {
  const routes = new Hono<RequestEnv>();
  const address = "/v1/articles/:id/statements/:statementId/corrections";

  routes.post(address, async (context) => {
    const { id: articleId, statementId } = context.req.param();
    const { madeBy: given, ...decision } = await readBody(context, correctionInputSchema);
    const correction = { articleId, statementId, madeBy: deciderOf(context, given) };
    if (decision.field === "content") {
      const { article, statement } = await store.draftContent({ ...correction, decision });
      // Before it is stored: no statement is shown with what was said of other words.
      const scores = (await store.listTargets()).map((target) => score({ article, statements: [statement], target }));
      await store.correctContent({ ...correction, decision, scores: (await Promise.all(scores)).flat() });
    } else if ("speaker" in decision) {
      const speaker = decision.speaker && (await known(decision.speaker));
      await store.correctStatement({ ...correction, decision: { field: "speaker", speaker } });
    } else {
      await store.correctStatement({ ...correction, decision });
    }
    const answer = await historyOf({ articleId, statementId });
    const [made] = answer.corrections;
    context.set("change", { what: whatOf(decision), from: made?.before, to: made?.after });
    return context.json(answer, 201);
  });

  routes.get(address, async (context) => {
    const { id: articleId, statementId } = context.req.param();
    return context.json(await historyOf({ articleId, statementId }));
  });

  routes.post("/v1/articles/:id/copy-decisions", async (context) => {
    const articleId = context.req.param("id");
    const { madeBy, ...decision } = await readBody(context, copyDecisionInputSchema);
    await store.decideCopy({ articleId, decision, madeBy: deciderOf(context, madeBy) });
    const corrections = await store.listCopyDecisions(articleId);
    const { copyOf } = await store.getArticle(articleId);
    context.set("change", { what: "copy of", from: corrections[0]?.before, to: copyOf });
    const answer: CorrectionList = { corrections, speakers: [] };
    return context.json(answer, 201);
  });

  routes.get("/v1/articles/:id/copy-decisions", async (context) => {
    const answer: CorrectionList = {
      corrections: await store.listCopyDecisions(context.req.param("id")),
      speakers: [],
    };
    return context.json(answer);
  });

  async function known({ id, kind, name, ...rest }: SpeakerInput): Promise<Speaker> {
    const described = { kind, name, role: rest.role ?? null, organization: rest.organization ?? null };
    return id === undefined ? speakerOf(described, await store.listRegisteredSpeakers()) : { id, ...described };
  }

  async function historyOf(statement: { articleId: string; statementId: string }): Promise<CorrectionList> {
    return await withNames(store, await store.listCorrections(statement));
  }

  routes.get("/v1/speakers/:id/merges", async (context) =>
    context.json(await withNames(store, await store.listMerges(context.req.param("id")))),
  );

  return routes;
}

/** Decisions, and whom they name. */
async function withNames(store: Store, corrections: CorrectionList["corrections"]): Promise<CorrectionList> {
  const named = corrections.flatMap(({ field, speakerId, before, after }) =>
    field === "speaker" || field === "merge" ? [speakerId, before, after] : [],
  );
  const ids = [...new Set(named.filter((id) => typeof id === "string"))];
  return { corrections, speakers: await store.listSpeakers(ids) };
}

type SpeakerInput = NonNullable<Extract<CorrectionInput, { speaker: unknown }>["speaker"]>;

/** For the audit log. */
function whatOf(decision: Pick<CorrectionInput, "field"> & { readonly targetId?: string }): string {
  return decision.targetId !== undefined ? `stance toward ${decision.targetId}` : decision.field;
}
