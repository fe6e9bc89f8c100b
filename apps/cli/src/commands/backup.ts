import { backUp } from "@standpoint/storage";
import { withFile } from "../with-file.ts";

/** `backup FILE`: copies the database of a data folder that nobody has open. */
export async function run(args: string[]): Promise<void> {
  await withFile(args, backUp);
}
