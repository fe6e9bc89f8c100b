import { BlockList, isIP } from "node:net";

/** Whom the server lets in. */
export interface AccessRules {
  /** What needs a key: nothing, what changes something, or everything. */
  readonly keys: "off" | "writes" | "all";
  /** Whether only this machine reaches the server. */
  readonly isLocal: boolean;
  /** That one key or address may send to read, and a fifth of it to write; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether a name or an address, with or without an IPv6 address' brackets, means this machine and cannot mean another. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  const family = isIP(name);
  if (family === 0) return name === "localhost" || name.endsWith(".localhost");
  return loopback.check(name, family === 6 ? "ipv6" : "ipv4");
}
