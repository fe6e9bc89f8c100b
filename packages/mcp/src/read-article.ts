import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "@standpoint/client";
import { articleSchema } from "@standpoint/contract";
import { z } from "zod";
import { annotations, answer } from "./answer.ts";
import { articleStatementSchema, maxStatements, statementLine, withEvidence } from "./article-statements.ts";
import { quotedData } from "./fields.ts";

const input = z.strictObject({
  articleId: z.string(),
  targetId: z.string().optional().meta({ description: "Left out: the statements toward every claim." }),
  from: z.int().min(0).default(0).meta({ description: "Where to begin, in UTF-16 code units: `nextFrom` to read on." }),
  length: z
    .int()
    .min(1)
    .max(20_000)
    .default(8_000)
    .meta({ description: "How much of the text, in UTF-16 code units." }),
});

const output = z.object({
  ...articleSchema.unwrap().shape,
  text: z.string().meta({ description: "The part that was asked for." }),
  nextFrom: z.int().nullable().meta({ description: "Where the rest begins; `null` at the end." }),
  total: z
    .int()
    .meta({ description: "Entries that begin in this part, one for each statement and claim; at most 100 are given." }),
  statements: z.array(articleStatementSchema),
});

export function readArticle(server: McpServer, client: Client): void {
  server.registerTool(
    "read_article",
    {
      title: "Read an article",
      description: `A part of a stored article's text with its statements: speaker, stance, and the words that each was found by. ${quotedData}`,
      inputSchema: input,
      outputSchema: output,
      annotations,
    },
    ({ articleId, targetId, from, length }, { signal }) =>
      answer(async () => {
        const { article, statements } = await client.getArticle(articleId, { signal });
        const end = from + length;
        const found = statements
          .filter((statement) => targetId === undefined || statement.targetId === targetId)
          // What people found to be no statement is no answer to who said what.
          .filter(({ reviewed }) => !reviewed.includes("rejected"))
          .map((statement) => withEvidence(statement, article.text))
          .filter(({ start }) => start >= from && start < end);
        const data: z.output<typeof output> = {
          ...article,
          text: article.text.slice(from, end),
          nextFrom: end < article.text.length ? end : null,
          total: found.length,
          statements: found.slice(0, maxStatements),
        };
        const { publishedOn, outlet, byline, title } = article;
        const head = [publishedOn, outlet, byline, title].filter((part) => part !== null).join(", ");
        return { data, text: [head, "", data.text, "", ...data.statements.map(statementLine)].join("\n") };
      }),
  );
}
