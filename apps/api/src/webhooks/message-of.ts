import type { WebhookMessage } from "@standpoint/contract";
import { ArticleNotFoundError } from "@standpoint/domain";
import type { DeliveryTask, MeanChange, ReadArticle, Store } from "@standpoint/storage";

/** The most statements that one message tells; `total` says how many there are. */
const maxStatements = 100;

/** What a webhook is told, as it is stored now; `null` when nothing of it is stored any more. */
export async function messageOf(
  { event, createdAt: timestamp, subject, webhook }: DeliveryTask,
  store: Pick<Store, "getArticle" | "tallySpeakers">,
): Promise<WebhookMessage | null> {
  if ("test" in subject) return { type: "webhook.test", timestamp, data: {} };
  if ("statementIds" in subject) {
    const { targetId, articleId, statementIds } = subject;
    const found = await store.getArticle(articleId).catch((error: unknown) => {
      if (error instanceof ArticleNotFoundError) return null;
      throw error;
    });
    const statements = (found?.statements ?? []).filter(
      (one) =>
        one.targetId === targetId &&
        statementIds.includes(one.id) &&
        !one.reviewed.includes("rejected") &&
        (webhook.speakerId === null || one.attribution?.speaker.id === webhook.speakerId),
    );
    if (found === null || statements.length === 0) return null;
    const { text: _, ...article } = found.article;
    const total = statements.length;
    return {
      type: "statement.created",
      timestamp,
      data: { targetId, article, total, statements: statements.slice(0, maxStatements).map(withoutDecisions) },
    };
  }
  const speaker = await speakerOf(subject, store);
  if (speaker === null || event === "webhook.test" || event === "statement.created") return null;
  const { targetId, from, to, count } = subject;
  return { type: event, timestamp, data: { targetId, speaker, from, to, count } };
}

/** A message tells the statement; what people decide of it later, its article tells. */
function withoutDecisions({ reviewed: _reviewed, machine: _machine, ...statement }: ReadArticle["statements"][number]) {
  return statement;
}

async function speakerOf({ targetId, speakerId }: MeanChange, store: Pick<Store, "tallySpeakers">) {
  const [found] = await store.tallySpeakers({ targetId, filter: { speaker: [speakerId] }, limit: 1 });
  return found?.speaker ?? null;
}
