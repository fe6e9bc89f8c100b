import { openStore, type Store } from "@standpoint/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openToThisMachine, testApp } from "../test-app.ts";
import type { AccessRules } from "./access-rules.ts";
import { networkOf } from "./client-address.ts";
import { hashOf, makeKey } from "./secret-key.ts";

let store: Store;
let jobs: Awaited<ReturnType<typeof testApp>>["jobs"];
beforeAll(async () => {
  store = await openStore({ inMemory: true });
  ({ jobs } = await testApp({ store }));
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await store.close();
});

/** Asks an app with these rules from an address; gives the answer's status. */
async function asking(rules: Partial<AccessRules>) {
  const { app } = await testApp({ store, jobs, access: { ...openToThisMachine, ...rules } });
  return async (
    remoteAddress: string,
    headers: Record<string, string> = {},
    [method, path]: readonly [string, string] = ["GET", "/v1/targets"],
  ) => await app.request(path, { method, headers }, { incoming: { socket: { remoteAddress } } });
}
const [one, other] = ["192.0.2.1", "192.0.2.2"];

test("what is over the limit is refused, with headers that say when to come back", async () => {
  const ask = await asking({ requestsPerMinute: 2 });
  const answers = [await ask(one), await ask(one), await ask(one)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers.map(({ headers }) => [headers.get("ratelimit-policy"), headers.get("ratelimit")])).toEqual([
    ['"read";q=2;w=60', '"read";r=1;t=60'],
    ['"read";q=2;w=60', expect.stringMatching(/^"read";r=0;t=(60|59)$/)],
    ['"read";q=2;w=60', expect.stringMatching(/^"read";r=0;t=\d\d$/)],
  ]);
  expect(answers[2]?.headers.get("retry-after")).toMatch(/^\d\d$/);
  expect(await answers[2]?.json()).toMatchObject({ type: "http://localhost/problems/rate_limited", status: 429 });
  expect((await ask(other)).status).toBe(200);
});

test("writing has a fifth, counted by itself; health is never refused", async () => {
  const ask = await asking({ requestsPerMinute: 6 });
  const cancel = async () => (await ask(one, {}, ["POST", "/v1/jobs/nothing/cancel"])).status;
  expect([await cancel(), await cancel(), await cancel()]).toEqual([404, 404, 429]);
  for (let count = 0; count < 6; count += 1) expect((await ask(one)).status).toBe(200);
  expect((await ask(one)).status).toBe(429);
  expect((await ask(one, {}, ["GET", "/v1/health"])).status).toBe(200);
});

test("a key counts for itself wherever it is used, and a wrong one for its address", async () => {
  const ask = await asking({ requestsPerMinute: 1, keys: "all", isLocal: false });
  const { id, key } = makeKey();
  await store.addApiKey({ id, name: "x", role: "read", hash: hashOf(key), expiresOn: null });
  const own = { Authorization: `Bearer ${key}` };
  expect([(await ask(one, own)).status, (await ask(other, own)).status]).toEqual([200, 429]);
  const wrong = async () => (await ask(one, { Authorization: `Bearer ${makeKey().key}` })).status;
  expect([await wrong(), await wrong(), (await ask(one)).status]).toEqual([401, 429, 429]);
});

describe("behind a proxy", () => {
  test.for([
    ["whoever is no proxy is not believed", "192.0.2.7", "198.51.100.1", "198.51.100.2"],
    ["a proxy that tells nothing counts itself", "10.0.0.1", "", ""],
    [
      "what the client itself wrote is not believed",
      "10.0.0.1",
      "203.0.113.1, 198.51.100.1",
      "203.0.113.2, 198.51.100.1",
    ],
    ["a proxy behind another", "10.0.0.1", "198.51.100.1, 10.9.9.9", "198.51.100.1"],
    ["what is no address", "10.0.0.1", "unknown", "x"],
    ["IPv4 shown as IPv6", "::ffff:10.0.0.1", "198.51.100.1", "::ffff:198.51.100.1"],
    ["addresses of one network of IPv6", "10.0.0.1", "2001:db8::1", "2001:db8:0:0:ffff::2"],
  ] as const)("%s: from %s, “%s” and “%s” are one", async ([, proxy, first, second]) => {
    const ask = await asking({ requestsPerMinute: 1, proxies: ["10.0.0.0/8"] });
    const told = async (by: string) => (await ask(proxy, by === "" ? {} : { "X-Forwarded-For": by })).status;
    expect([await told(first), await told(second)]).toEqual([200, 429]);
  });

  test("two clients of one proxy are two", async () => {
    const ask = await asking({ requestsPerMinute: 1, proxies: ["10.0.0.0/8"] });
    const told = async (by: string) => (await ask("10.0.0.1", { "X-Forwarded-For": by })).status;
    expect([await told("198.51.100.1"), await told("198.51.100.2"), await told("2001:db8::1")]).toEqual([
      200, 200, 200,
    ]);
  });
});

test.for([
  ["192.0.2.1", "192.0.2.1"],
  ["::1", "0:0:0:0"],
  ["2001:db8::", "2001:db8:0:0"],
  ["2001:0db8:0001:0002:a:b:c:d", "2001:db8:1:2"],
  ["1:2:3::7:8", "1:2:3:0"],
] as const)("%s is of the network %s", ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});
