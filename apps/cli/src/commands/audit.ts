import { parseArgs } from "node:util";
import { messageOf, withClient } from "../with-client.ts";

/** `audit [--operation NAME] [--key ID]`: who changed what, newest first, a JSON line for each. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { operation: { type: "string" }, key: { type: "string" } } });
  await withClient(
    async ({ client }) => {
      let cursor: string | null | undefined;
      do {
        const page = await client.listAudit({ ...values, limit: 200, ...(cursor && { cursor }) }).catch((cause) => {
          throw new Error(messageOf(cause), { cause });
        });
        process.stdout.write(page.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
        cursor = page.next;
      } while (cursor !== null);
    },
    { waits: false },
  );
}
