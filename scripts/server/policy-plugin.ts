import type { Plugin } from "vite";
import { metaPolicy } from "./content-security-policy.ts";

/** Writes the policy into the built page. Not while developing: Vite's own client needs inline scripts and styles. */
export function policyPlugin(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy }, injectTo: "head-prepend" }
    ]
  };
}
