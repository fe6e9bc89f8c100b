import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ProblemError } from "@standpoint/client";

/** No tool changes what is stored, or reaches beyond it. */
export const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** A tool's answer: data, and the same in few words for who reads no data. The API's problems are told as the tool's errors. */
export async function answer(
  find: () => Promise<{ readonly data: object; readonly text: string }>,
): Promise<CallToolResult> {
  try {
    const { data, text } = await find();
    return { structuredContent: { ...data }, content: [{ type: "text", text }] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { isError: true, content: [{ type: "text", text: error.line }] };
  }
}
