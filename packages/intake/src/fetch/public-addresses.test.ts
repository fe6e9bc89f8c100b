import { expect, test } from "vitest";
import { isPublicAddress } from "./public-addresses.ts";

test.for([
  ["a host's", "93.184.215.14"],
  ["a host's", "2a00:1450:4001:82a::200e"],
  ["a name server's", "8.8.8.8"],
] as const)("%s address %s is public", ([, address]) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.for([
  ["this machine", "127.0.0.1"],
  ["this machine", "127.255.255.254"],
  ["this machine", "::1"],
  ["unspecified", "0.0.0.0"],
  ["unspecified", "0.1.2.3"],
  ["unspecified", "::"],
  ["private", "10.0.0.1"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.1.1"],
  ["unique local", "fd00::1"],
  ["unique local", "fc00::1"],
  ["link-local", "169.254.1.1"],
  ["link-local", "fe80::1"],
  ["site-local", "fec0::1"],
  ["metadata", "169.254.169.254"],
  ["metadata", "fd00:ec2::254"],
  ["metadata", "100.100.100.200"],
  ["metadata", "192.0.0.192"],
  ["metadata", "168.63.129.16"],
  ["carrier-grade NAT", "100.64.0.1"],
  ["multicast", "224.0.0.1"],
  ["multicast", "ff02::1"],
  ["broadcast", "255.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["benchmarking", "198.18.0.1"],
  ["documentation", "192.0.2.1"],
  ["documentation", "2001:db8::1"],
  ["documentation", "3fff::1"],
  ["IPv4 in IPv6", "::ffff:127.0.0.1"],
  ["IPv4 in IPv6", "::ffff:7f00:1"],
  ["IPv4 in IPv6", "::ffff:8.8.8.8"],
  ["IPv4 in IPv6, the old way", "::7f00:1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::7f00:1"],
  ["6to4", "2002:7f00:1::"],
  ["Teredo", "2001:0:7f00:1::"],
  ["ORCHID", "2001:20::1"],
  ["discard", "100::1"],
  ["no address", "localhost"],
  ["no address", ""],
] as const)("%s: %s is not public", ([, address]) => {
  expect(isPublicAddress(address)).toBe(false);
});
