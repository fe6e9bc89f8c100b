import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { DocumentTooLargeError, UrlNotAllowedError, UrlNotFetchedError } from "@standpoint/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FetchLimits, type FetchRequest, fetchDocument } from "./fetch-document.ts";
import { publicWeb, type Reach } from "./reach.ts";

let server: Server;
let port: number;
let answer: RequestListener;
let asked: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.setHeader("content-type", "text/html; charset=UTF-8").end("<p>Words.");
});

const limits: FetchLimits = { totalMs: 1_000, headersMs: 300, bytes: 100_000 };
/** A small internet: example.org is the server above and may be reached, all else is as it is. */
const reach = (): Reach => ({
  resolve: async (host) => (host === "example.org" ? ["127.0.0.1"] : host === "private.example" ? ["10.0.0.1"] : []),
  allows: (address) => address === "127.0.0.1" || publicWeb.allows(address),
  ports: [80, 443, port],
});
const get = async (url = "/", more: Partial<FetchRequest> = {}) =>
  await fetchDocument(
    { url: URL.parse(url, `http://example.org:${port}`)?.href ?? url, accept: "text/html", ...more },
    { reach: reach(), limits },
  );
const text = async (url?: string) => {
  const fetched = await get(url);
  return fetched.status === "fetched" ? Buffer.from(fetched.bytes).toString() : fetched.status;
};

test("a page is fetched with its type, and the server learns who asks", async () => {
  expect(await get("/page?x=1")).toEqual({
    status: "fetched",
    url: `http://example.org:${port}/page?x=1`,
    mediaType: "text/html",
    charset: "UTF-8",
    bytes: Buffer.from("<p>Words."),
    etag: null,
    lastModified: null,
  });
  const [{ headers } = { headers: {} }] = asked;
  expect(headers).toMatchObject({
    host: `example.org:${port}`,
    accept: "text/html",
    "user-agent": expect.stringMatching(/^Standpoint\//),
  });
  expect(headers).not.toHaveProperty("cookie");
});

test("what has not changed is not sent again", async () => {
  answer = (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.setHeader("etag", '"1"').setHeader("last-modified", "Fri, 14 Feb 2025 08:00:00 GMT").end("x");
  };
  const first = await get();
  if (first.status !== "fetched") throw new Error();
  expect(first).toMatchObject({ etag: '"1"', lastModified: "Fri, 14 Feb 2025 08:00:00 GMT" });
  expect(await get("/", { known: first })).toEqual({ status: "not-modified" });
  expect(asked[1]?.headers["if-modified-since"]).toBe("Fri, 14 Feb 2025 08:00:00 GMT");
});

describe("no request is sent", () => {
  const rows: { name: string; url: string }[] = [
    { name: "to this machine by name", url: "http://localhost/" },
    { name: "to this machine by address", url: "http://127.0.0.1/" },
    { name: "to a decimal host", url: "http://2130706433/" },
    { name: "to an octal host", url: "http://0177.0.0.1/" },
    { name: "to a hexadecimal host", url: "http://0x7f.1/" },
    { name: "to a short host", url: "http://127.1/" },
    { name: "to a host in full-width digits", url: "http://１２７.０.０.１/" },
    { name: "to the zero address", url: "http://0/" },
    { name: "to this machine by IPv6", url: "http://[::1]/" },
    { name: "to IPv4 within IPv6", url: "http://[::ffff:127.0.0.1]/" },
    { name: "to IPv4 within IPv6 in hexadecimal", url: "http://[::ffff:a9fe:a9fe]/" },
    { name: "through NAT64", url: "http://[64:ff9b::169.254.169.254]/" },
    { name: "to a cloud's metadata", url: "http://169.254.169.254/latest/meta-data/" },
    { name: "to a private network", url: "https://192.168.0.1/" },
    { name: "to another port", url: "http://93.184.215.14:22/" },
    { name: "to a mail server", url: "http://93.184.215.14:25/" },
    { name: "for a file", url: "file:///etc/passwd" },
    { name: "by FTP", url: "ftp://example.org/" },
    { name: "for data", url: "data:text/html,x" },
    { name: "with a password", url: "http://ada:secret@example.org/" },
    { name: "to nothing", url: "example" },
  ];
  test.for(rows)("$name", async ({ url }) => {
    // As in production: nothing is wider for this test.
    await expect(fetchDocument({ url, accept: "*/*" })).rejects.toThrow(UrlNotAllowedError);
  });

  test("to a name that leads to a private address", async () => {
    await expect(get("http://private.example/")).rejects.toThrow(UrlNotAllowedError);
  });

  test("to a name that leads to a private address among others", async () => {
    const resolve = async () => ["127.0.0.1", "10.0.0.1"];
    const failed = fetchDocument(
      { url: `http://example.org:${port}/`, accept: "*/*" },
      { reach: { ...reach(), resolve } },
    );
    await expect(failed).rejects.toThrow(UrlNotAllowedError);
    expect(asked).toEqual([]);
  });

  test.for([
    "http://private.example/",
    "http://10.0.0.1/",
    "http://[fd00::1]/",
    "file:///etc/passwd",
    "//10.0.0.1/",
    "http://127.0.0.1:1/",
  ])("by a redirect to %s", async (location) => {
    answer = (_request, response) => response.writeHead(302, { location }).end();
    await expect(get()).rejects.toThrow(UrlNotAllowedError);
    expect(asked).toHaveLength(1);
  });

  test("to the second answer of a name that changes: what was checked is connected to", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let lookups = 0;
    const resolve = async () => answers[lookups++] ?? [];
    const url = `http://rebinding.example:${port}/`;
    const options = { reach: { ...reach(), resolve }, limits };
    expect(await fetchDocument({ url, accept: "*/*" }, options)).toMatchObject({ status: "fetched" });
    expect(lookups).toBe(1);
    await expect(fetchDocument({ url, accept: "*/*" }, options)).rejects.toThrow(UrlNotAllowedError);
    expect(asked).toHaveLength(1);
  });
});

describe("redirects", () => {
  test("are followed five times, and the last address is told", async () => {
    answer = (request, response) => {
      const number = Number(request.url?.slice(1));
      if (number < 5) response.writeHead(301, { location: `/${number + 1}` }).end("moved");
      else response.end("here");
    };
    expect(await get("/0")).toMatchObject({ url: `http://example.org:${port}/5`, bytes: Buffer.from("here") });
  });

  test("without end are not followed", async () => {
    answer = (_request, response) => response.writeHead(302, { location: "/" }).end();
    await expect(get()).rejects.toMatchObject({ code: "url_not_fetched", isTransient: false });
    expect(asked).toHaveLength(6);
  });
});

describe("a body is unpacked", () => {
  const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, zstd: zstdCompressSync };
  test.for(Object.entries(packers))("from %s", async ([encoding, pack]) => {
    answer = (_request, response) => response.setHeader("content-encoding", encoding).end(pack("Zölle"));
    expect(await text()).toBe("Zölle");
  });

  test.for(Object.entries(packers))("from %s no further than is read", async ([encoding, pack]) => {
    const bomb = pack(Buffer.alloc(50_000_000));
    answer = (_request, response) => response.setHeader("content-encoding", encoding).end(bomb);
    const before = process.memoryUsage().arrayBuffers;
    await expect(get()).rejects.toThrow(DocumentTooLargeError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test.for(["gzip, gzip", "lzma", "constructor"])("not from “%s”", async (encoding) => {
    answer = (_request, response) => response.setHeader("content-encoding", encoding).end("x");
    await expect(get()).rejects.toMatchObject({ code: "url_not_fetched", isTransient: false });
  });

  test("not where it breaks off", async () => {
    answer = (_request, response) =>
      response.setHeader("content-encoding", "gzip").end(gzipSync("Zölle").subarray(0, 15));
    await expect(get()).rejects.toMatchObject({ code: "url_not_fetched", isTransient: true });
  });
});

test("too large a body is not read, announced or not", async () => {
  answer = (_request, response) => response.end(Buffer.alloc(200_000));
  await expect(get()).rejects.toThrow(DocumentTooLargeError);
  answer = (_request, response) => {
    response.write("x");
    response.end(Buffer.alloc(200_000));
  };
  await expect(get()).rejects.toThrow(DocumentTooLargeError);
});

describe("a server that", () => {
  test.for([
    [404, false],
    [410, false],
    [403, false],
    [429, true],
    [500, true],
    [503, true],
    [204, false],
    [304, false],
  ] as const)("answers with %i: trying again may help: %s", async ([status, isTransient]) => {
    answer = (_request, response) => response.writeHead(status, { "retry-after": "120" }).end();
    await expect(get()).rejects.toMatchObject({ code: "url_not_fetched", isTransient, retryAfterSeconds: 120 });
  });

  test("sends no headers is not waited for", async () => {
    answer = () => {};
    await expect(get()).rejects.toThrow("no answer within 0.3 s");
  });

  test("never ends is not listened to", async () => {
    answer = (_request, response) => {
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    };
    await expect(get()).rejects.toThrow("longer than 1 s");
  });

  test("hangs up, or speaks no HTTP, is no server of pages", async () => {
    answer = (request) => request.socket.destroy();
    await expect(get()).rejects.toMatchObject({ code: "url_not_fetched", isTransient: true });
    const garbage = createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await new Promise<void>((resolve) => garbage.listen(0, "127.0.0.1", resolve));
    const { port } = garbage.address() as AddressInfo;
    const failed = fetchDocument(
      { url: `http://example.org:${port}/`, accept: "*/*" },
      { reach: { ...reach(), ports: [port] }, limits },
    );
    await expect(failed).rejects.toThrow(UrlNotFetchedError);
    garbage.close();
  });

  test("is not known is told", async () => {
    await expect(get("http://nowhere.example/")).rejects.toThrow("no address");
  });
});

test("whoever gives up gives up the request", async () => {
  answer = () => {};
  const controller = new AbortController();
  const failed = get("/", { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("not wanted")), 50);
  await expect(failed).rejects.toThrow("not wanted");
});
