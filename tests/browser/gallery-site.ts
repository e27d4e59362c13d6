import type { Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
  svg: "image/svg+xml"
};

/** The gallery (tests/gallery), built in memory: files by name. */
export async function buildGallery(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: "tests/gallery",
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: { write: false, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 }
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]));
}

/** Answers `/gallery/…` of the served site with the gallery's files. */
export async function serveGallery(page: Page, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await page.route("**/gallery/**", (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/gallery\//, "") || "index.html";
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return route.fulfill({ contentType, body: typeof body === "string" ? body : Buffer.from(body) });
  });
}
