import { BlockList, isIPv4 } from "node:net";

/** What is not of the public internet: IANA's registry of special-purpose addresses, multicast, and one cloud's own service. */
const special = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  // Azure answers its virtual machines there.
  "168.63.129.16/32",
];

/** Only these are given to hosts: IPv4 in IPv6, NAT64, unique local, link-local and multicast addresses are all outside. */
const globalIPv6 = "2000::/3";
/** Within it: Teredo and other protocols, documentation, 6to4, AS112. */
const specialIPv6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

const specialAddresses = listOf(special, "ipv4");
const globalAddresses = listOf([globalIPv6], "ipv6");
const specialGlobalAddresses = listOf(specialIPv6, "ipv6");

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !specialAddresses.check(address, "ipv4");
  return globalAddresses.check(address, "ipv6") && !specialGlobalAddresses.check(address, "ipv6");
}

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = "", prefix] = subnet.split("/");
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
