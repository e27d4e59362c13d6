import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { policyPlugin } from "./scripts/server/policy-plugin.ts";

export default defineConfig({
  base: "./", // so that the built site works in any folder of any host
  plugins: [react(), policyPlugin()],
  resolve: {
    alias: [
      {
        find: /^\.\.\/zip\/zipToArrayBuffer\.js$/,
        replacement: fileURLToPath(new URL("src/export/zip-at-once.ts", import.meta.url))
      }
    ]
  },
  server: { host: "127.0.0.1" },
  build: {
    target: "es2022",
    manifest: true, // scripts/check-budget.ts reads it
    assetsInlineLimit: 0, // the policy allows no data: scripts, and a file of its own is cached
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800
  },
  worker: { format: "es" }
});
