import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pageScriptsPlugin } from "./scripts/server/page-scripts-plugin.ts";
import { policyPlugin } from "./scripts/server/policy-plugin.ts";

interface BundleContext {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** What a file imports statically, however far away. */
function importsOf(path: string): (id: string, context: BundleContext) => boolean {
  let known: Set<string> | undefined;
  return (id, context) => {
    if (!known) {
      known = new Set();
      const waiting = [fileURLToPath(new URL(path, import.meta.url))];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (known.has(next)) continue;
        known.add(next);
        waiting.push(...(context.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return known.has(id);
  };
}

// An entry of its own is what the manifest and scripts/check-budget.ts know the page by.
const isEntry = /\/(index\.html|src\/main\.tsx)$/;
const isOfApplication = importsOf("src/main.tsx");

export default defineConfig({
  base: "./", // so that the built site works in any folder of any host
  plugins: [react(), policyPlugin(), pageScriptsPlugin()],
  resolve: {
    alias: [
      // As modules: what stands in a function of its own is read once more when the function is called.
      { find: /^leaflet$/, replacement: "leaflet/dist/leaflet-src.esm.js" },
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Forty small files weigh more than one.
            { name: (id, context) => (isOfApplication(id, context) && !isEntry.test(id) ? "application" : null) }
          ]
        }
      }
    },
    chunkSizeWarningLimit: 800
  },
  worker: { format: "es" }
});
