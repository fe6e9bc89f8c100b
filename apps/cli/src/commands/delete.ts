import { parseArgs } from "node:util";
import { messageOf, withClient } from "../with-client.ts";

/** `delete article|speaker ID`: deletes it with everything derived from it, for good. */
export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [kind, id] = positionals;
  if ((kind !== "article" && kind !== "speaker") || id === undefined || positionals.length > 2)
    throw new Error("name what to delete: article ID or speaker ID");
  await withClient(async ({ client }) => {
    await (kind === "article" ? client.deleteArticle(id) : client.deleteSpeaker(id)).catch((cause) => {
      throw new Error(messageOf(cause), { cause });
    });
    process.stdout.write(`${JSON.stringify({ deleted: kind, id })}\n`);
  });
}
