import { BlockList, isIP } from "node:net";
import type { Context } from "hono";
import type { RequestEnv } from "../request-context.ts";

/** A list of addresses and of networks like `192.0.2.0/24`. */
export function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

export function isAddressOrNetwork(entry: string): boolean {
  const [address = "", bits, ...rest] = entry.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/**
 * Where a request comes from: the other end of the connection, or, where that is one of our proxies, the last address in
 * `X-Forwarded-For` that is none: what stands before it anybody may have written.
 */
export function clientAddress(context: Context<RequestEnv>, proxies: BlockList): string {
  const connected = plainAddress(context.env?.incoming?.socket.remoteAddress ?? "");
  const told = context.req.header("x-forwarded-for")?.split(",") ?? [];
  let address = connected;
  while (isIn(proxies, address)) {
    const before = plainAddress(told.pop()?.trim() ?? "");
    if (isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

/** Whoever has one address of IPv6 has its whole network of 64 bits. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = "", after] = address.split("::");
  const groups = before.split(":").filter(Boolean);
  const rest = after?.split(":").filter(Boolean) ?? [];
  const missing = after === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array.from({ length: missing }, () => "0"), ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** IPv4 as itself also where a socket for both shows it as IPv6. */
function plainAddress(address: string): string {
  return address.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
}

function isIn(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, familyOf(address));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
