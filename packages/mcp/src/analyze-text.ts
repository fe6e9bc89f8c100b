import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "@standpoint/client";
import { analysisInputSchema } from "@standpoint/contract";
import { z } from "zod";
import { annotations, answer } from "./answer.ts";
import { articleStatementSchema, maxStatements, statementLine, withEvidence } from "./article-statements.ts";
import { quotedData } from "./fields.ts";

const input = z.strictObject({
  text: analysisInputSchema.shape.text.max(100_000),
  title: analysisInputSchema.shape.title,
  publishedOn: analysisInputSchema.shape.publishedOn,
  language: analysisInputSchema.shape.language,
  targetId: z.string().optional().meta({ description: "Left out: toward every claim." }),
});

const output = z.object({
  language: z.string(),
  total: z.int().meta({ description: "Entries found, one for each statement and claim; at most 100 are given." }),
  statements: z.array(articleStatementSchema),
});

export function analyzeText(server: McpServer, client: Client): void {
  server.registerTool(
    "analyze_text",
    {
      title: "Analyse a text",
      description: `Finds who says what in a text (English or German), and where each statement stands toward a claim, with the words that say so. Stores nothing. ${quotedData}`,
      inputSchema: input,
      outputSchema: output,
      annotations,
    },
    (text, { signal }) =>
      answer(async () => {
        const { article, statements } = await client.analyzeText(text, { signal });
        const data: z.output<typeof output> = {
          language: article.language,
          total: statements.length,
          statements: statements.slice(0, maxStatements).map((statement) => withEvidence(statement, article.text)),
        };
        return { data, text: [`${data.total} entries.`, ...data.statements.map(statementLine)].join("\n") };
      }),
  );
}
