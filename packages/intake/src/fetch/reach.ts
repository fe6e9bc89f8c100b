import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./public-addresses.ts";

/** How far fetching goes. */
export interface Reach {
  /** The addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an address may be connected to. */
  readonly allows: (address: string) => boolean;
  readonly ports: readonly number[];
}

export const publicWeb: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublicAddress,
  ports: [80, 443],
};
