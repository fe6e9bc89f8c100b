import { parseArgs } from "node:util";
import type { ApiKeyInput } from "@standpoint/contract";
import { messageOf, withClient } from "../with-client.ts";

/** `keys [list | add NAME --role ROLE [--expires DATE] | revoke ID]`: keys to the API, a JSON line for each; a new one is shown once. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: { type: "string" }, expires: { type: "string" } },
  });
  const [action = "list", subject, ...others] = positionals;
  const isRight = action === "list" ? subject === undefined : ["add", "revoke"].includes(action) && subject;
  if (!isRight || others.length > 0) throw new Error("give list, add NAME --role read|write|admin, or revoke ID");
  await withClient(
    async ({ client }) => {
      try {
        if (action === "list") (await client.listKeys()).keys.forEach(print);
        else if (action === "add") {
          // The API checks the values and says what is wrong with them.
          const input = { name: subject, role: values.role, expiresOn: values.expires ?? null } as ApiKeyInput;
          print(await client.addKey(input));
        } else {
          await client.revokeKey(subject ?? "");
          print({ revoked: subject });
        }
      } catch (cause) {
        throw new Error(messageOf(cause), { cause });
      }
    },
    { waits: false },
  );
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
