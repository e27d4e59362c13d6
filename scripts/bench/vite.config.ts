import react from "@vitejs/plugin-react";
import type { InlineConfig } from "vite";

/** As the application is built (vite.config.ts at the top), into a folder that holds the application already. */
export function pageConfig(input: Readonly<Record<string, string>>, outDir: string): InlineConfig {
  return {
    configFile: false,
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input }
    },
    worker: { format: "es" }
  };
}
