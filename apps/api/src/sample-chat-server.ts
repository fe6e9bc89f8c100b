import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server is asked, as its client wrote it. */
export interface ChatRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly statement: string;
}

/** For tests: an answer of the right shape as a completion. */
export function completionOf(answer: Readonly<Record<string, unknown>> | string): string {
  const shaped = { supporting: [], opposing: [], stance: "balanced", confidence: 0.5 };
  const content = typeof answer === "string" ? answer : JSON.stringify({ ...shaped, ...answer });
  const usage = { prompt_tokens: 600, completion_tokens: 40, total_tokens: 640 };
  return JSON.stringify({ object: "chat.completion", choices: [{ index: 0, message: { content } }], usage });
}

/**
 * For tests: a server of this machine that speaks the chat completions protocol.
 *
 * @param answer writes the response to the request with this index, counting from 0
 */
export async function startChatServer(answer: (response: ServerResponse, request: ChatRequest, index: number) => void) {
  const requests: ChatRequest[] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming) body += chunk;
    const { messages } = JSON.parse(body) as { messages: readonly { content: string }[] };
    const { statement } = JSON.parse(messages[1]?.content ?? "") as { statement: string };
    const { url = "", headers } = incoming;
    const request = { path: url, authorization: headers.authorization, statement };
    answer(response, request, requests.push(request) - 1);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
