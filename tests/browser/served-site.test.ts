import { headerPolicy, metaPolicy } from "../../scripts/server/content-security-policy.ts";
import { expect, test } from "./fixtures.ts";

test("the built page carries its policy, for a host that sends no headers", async ({ request }) => {
  const answer = await request.get("");
  expect(answer.headers()["content-security-policy"]).toBe(headerPolicy);
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text()) ?? [];
  expect(policy.replaceAll("&#39;", "'")).toBe(metaPolicy);
});

test("the build's own notes are not served", async ({ request }) => {
  expect((await request.get(".vite/manifest.json")).status()).toBe(404);
});
