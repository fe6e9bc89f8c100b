import type { z } from "zod";

/** The record as its schema has it. @throws {Error} that names the member which does not fit */
export function parsed<Output>(schema: z.ZodType<Output>, record: unknown): Output {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? `“${issue.path.join(".")}”: ` : "";
  throw new Error(`${place}${issue?.message.replace("Invalid input: ", "")}`);
}
