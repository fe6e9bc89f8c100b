import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { UrlNotAllowedError } from "@standpoint/domain";
import type { Reach } from "@standpoint/intake";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { guardedSend } from "./guarded-send.ts";

const received: { request: IncomingMessage; body: string }[] = [];
let status = 204;
const server = createServer(async (request, response) => {
  received.push({ request, body: await text(request) });
  if (status > 0) response.writeHead(status, { location: "/elsewhere" }).end("x".repeat(1_000_000));
});
let port: number;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received.length = 0;
  status = 204;
});

const message = { headers: { "content-type": "application/json", "webhook-id": "msg_1" }, body: '{"words":"Zölle"}' };
const send = (url: string, reach: Partial<Reach> = {}, signal = new AbortController().signal) =>
  guardedSend({ resolve: async () => ["127.0.0.1"], allows: () => true, ...reach })(url, { ...message, signal });

test("posts the message, and gives the status, also of a redirect, which is not followed", async () => {
  expect(await send(`http://hooks.example.org:${port}/hook?a=b`)).toBe(204);
  const [{ request, body } = {}] = received;
  expect([request?.method, request?.url, request?.headers.host]).toEqual([
    "POST",
    "/hook?a=b",
    `hooks.example.org:${port}`,
  ]);
  expect(request?.headers).toMatchObject(message.headers);
  expect(body).toBe(message.body);
  status = 302;
  expect(await send(`http://127.0.0.1:${port}/`)).toBe(302);
  expect(received).toHaveLength(2);
});

test.for([
  ["an address", "127.0.0.1"],
  ["a decimal address", "2130706433"],
  ["an octal address", "0177.0.0.1"],
  ["a hexadecimal address", "0x7f.1"],
  ["an IPv6 address", "[::1]"],
  ["an IPv4 address in IPv6", "[::ffff:127.0.0.1]"],
  ["a name that leads there", "localhost"],
] as const)("%s that is not allowed is not connected to", async ([, host]) => {
  const asked: string[] = [];
  const allows = (address: string) => {
    asked.push(address);
    return false;
  };
  await expect(send(`http://${host}:${port}/`, { allows })).rejects.toThrow(UrlNotAllowedError);
  expect(asked).toHaveLength(1);
  expect(["127.0.0.1", "::1", "::ffff:7f00:1"]).toContain(asked[0]);
  expect(received).toEqual([]);
});

test("a name with one address that is not allowed among others is refused", async () => {
  const resolve = async () => ["192.0.2.1", "127.0.0.1"];
  await expect(
    send(`http://two.example.org:${port}/`, { resolve, allows: (one) => one !== "127.0.0.1" }),
  ).rejects.toThrow();
  expect(received).toEqual([]);
});

test("a name that leads elsewhere when it is asked again is asked once", async () => {
  let times = 0;
  const resolve = async () => {
    times += 1;
    return [times === 1 ? "127.0.0.1" : "192.0.2.1"];
  };
  expect(await send(`http://rebound.example.org:${port}/`, { resolve })).toBe(204);
  expect(times).toBe(1);
});

test("an abort ends the wait for an answer", async () => {
  status = 0;
  const sending = send(`http://127.0.0.1:${port}/`, {}, AbortSignal.timeout(50));
  await expect(sending).rejects.toThrow();
});
