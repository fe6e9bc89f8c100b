import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { newSecret, signedHeaders } from "./sign.ts";

const body = '{"type":"webhook.test","words":"Zölle 💶"}';
const sentAt = () => Math.floor(Date.now() / 1_000);

test("a receiver's own library takes what we sign, and nothing else", () => {
  const secret = newSecret();
  const headers = signedHeaders(body, { id: "msg_1", sentAt: sentAt(), secret });
  const receiver = new Webhook(secret);
  expect(receiver.verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => receiver.verify(body.replace("test", "tell"), headers)).toThrow();
  expect(() => receiver.verify(body, { ...headers, "webhook-id": "msg_2" })).toThrow();
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
  // One that is sent again long after is none of ours.
  expect(() => receiver.verify(body, signedHeaders(body, { id: "msg_1", sentAt: sentAt() - 600, secret }))).toThrow();
});

test("a secret is 32 random bytes", () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(newSecret()).not.toBe(secret);
});
