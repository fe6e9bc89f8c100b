import { restore } from "@standpoint/storage";
import { withFile } from "../with-file.ts";

/** `restore FILE`: makes a database of a backup, in an empty data folder. */
export async function run(args: string[]): Promise<void> {
  await withFile(args, restore);
}
