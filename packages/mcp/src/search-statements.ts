import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "@standpoint/client";
import { statementQuerySchema } from "@standpoint/contract";
import { z } from "zod";
import { annotations, answer } from "./answer.ts";
import { filters, quote, quotedData, speakerSchema, stanceSchema, targetId } from "./fields.ts";
import { speakerOf, stanceOf, stanceWords, targetOf } from "./toward.ts";

const input = z.strictObject({
  targetId,
  ...filters,
  sort: statementQuerySchema.shape.sort,
  order: statementQuerySchema.shape.order,
  limit: z.int().min(1).max(50).default(20),
  cursor: z.string().optional().meta({ description: "`next` of the answer before." }),
});

const output = z.object({
  targetId: z.string(),
  total: z.int().meta({ description: "Statements that match, over all pages." }),
  next: z.string().nullable().meta({ description: "Cursor of the next page; `null` on the last." }),
  statements: z.array(
    z.object({
      id: z.string(),
      articleId: z.string(),
      publishedOn: z.string(),
      speaker: speakerSchema.nullable(),
      text: z.string(),
      stance: stanceSchema,
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});

export function searchStatements(server: McpServer, client: Client): void {
  server.registerTool(
    "search_statements",
    {
      title: "Search statements",
      description: `Finds statements in news articles: who said what, when and where, and how they stand toward a claim. ${quotedData}`,
      inputSchema: input,
      outputSchema: output,
      annotations,
    },
    ({ targetId, ...query }, { signal }) =>
      answer(async () => {
        const target = await targetOf(client, targetId, signal);
        const page = await client.listStatements(target, query, { signal });
        const statements = page.statements.map((statement) => ({
          id: statement.id,
          articleId: statement.articleId,
          publishedOn: statement.publishedOn,
          speaker: speakerOf(statement),
          text: quote(statement.text),
          stance: stanceOf(statement),
          title: statement.article.title,
          outlet: statement.article.outlet,
          url: statement.article.url,
        }));
        const data: z.output<typeof output> = { targetId: target, total: page.total, next: page.next, statements };
        const lines = statements.map(
          ({ publishedOn, speaker, stance, text, articleId }) =>
            `${publishedOn} ${speaker?.name ?? "(nobody named)"}, ${stanceWords(stance)}: “${text}” [${articleId}]`,
        );
        return { data, text: [`${page.total} statements match; ${statements.length} here.`, ...lines].join("\n") };
      }),
  );
}
