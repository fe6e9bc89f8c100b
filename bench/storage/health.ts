import { connect } from "node:net";
import type { Place } from "./place.ts";
import { report } from "./report.ts";
import { serve, serveBare } from "./serving.ts";
import { median } from "./timing.ts";

const connections = 16;
const rounds = 5;
const roundMs = 2_000;

/** The simplest route through all that comes before a handler, beside a server of one line. */
export async function measureHealth(place: Place): Promise<void> {
  const [ours, bare] = [await serve(place), await serveBare()];
  try {
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const both = [await requestsPerSecond(`${ours.url}/v1/health`), await requestsPerSecond(`${bare.url}/v1/health`)];
      if (round > 0) both.forEach((rate, index) => void rates[index]?.push(rate));
    }
    const [our, theirs] = rates.map(median);
    report({
      name: "GET /v1/health / bare node:http, requests a second",
      value: (our ?? 0) / (theirs ?? 0),
      unit: "×",
      atLeast: 0.6,
      of: `${Math.round(our ?? 0).toLocaleString("en")} / ${Math.round(theirs ?? 0).toLocaleString("en")}`,
    });
  } finally {
    await ours.stop();
    await bare.stop();
  }
}

/** Plain sockets that wait for one answer before they ask again: a client of HTTP would cost more than the server. */
async function requestsPerSecond(url: string): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`;
  let answers = 0;
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let [length, received] = [0, 0];
    socket.on("data", (chunk) => {
      // All answers are as long as the first.
      if (length === 0) length = lengthOf(chunk.toString("latin1"));
      received += chunk.length;
      if (received < length) return;
      received -= length;
      answers += 1;
      socket.write(request);
    });
    return socket;
  });
  const startedAt = performance.now();
  await new Promise((resolve) => setTimeout(resolve, roundMs));
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  return answers / seconds;
}

function lengthOf(answer: string): number {
  const [, body] = /^HTTP\/1.1 200 .*?content-length: (\d+)/is.exec(answer) ?? [];
  if (body === undefined) throw new Error(`Not an answer of a known length: ${answer}`);
  return answer.indexOf("\r\n\r\n") + 4 + Number(body);
}
