import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { ManifestEntry } from "../budget/bundle-weight.ts";
import { pageConfig } from "./vite.config.ts";

/** The pages that are measured, each a program of its own. */
export const pages = {
  ours: new URL("./pages/ours.tsx", import.meta.url),
  leaflet: new URL("./pages/leaflet.ts", import.meta.url),
  "react-leaflet": new URL("./pages/react-leaflet.tsx", import.meta.url),
  echarts: new URL("./pages/echarts.ts", import.meta.url),
  bare: new URL("./pages/bare.ts", import.meta.url),
  queries: new URL("./pages/queries.ts", import.meta.url)
} as const satisfies Record<string, URL>;

export type PageName = keyof typeof pages;

function htmlOf(title: string, { file, css = [] }: ManifestEntry, common: readonly string[]): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${title}</title><link rel="icon" href="data:,">`,
    ...css.map((path) => `<link rel="stylesheet" href="./${path}">`),
    ...common.map((path) => `<link rel="modulepreload" href="./${path}">`),
    `<script type="module" src="./${file}"></script></head><body></body></html>`
  ].join("\n");
}

/** A site with the built application, its data and the pages of the benchmark, all at one address. */
export async function buildSite(application: string, site: string): Promise<void> {
  cpSync(application, site, { recursive: true });
  const inputs = Object.fromEntries(Object.entries(pages).map(([name, url]) => [name, fileURLToPath(url)]));
  await build(pageConfig(inputs, site));
  const manifest = JSON.parse(readFileSync(join(site, ".vite/manifest.json"), "utf8")) as Record<string, ManifestEntry>;
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry);
  for (const name of Object.keys(pages)) {
    const entry = entries.find(({ file }) => file.startsWith(`assets/${name}-`));
    if (!entry) throw new Error(`the page ${name} was not built`);
    const common = chunksOf(manifest, entry);
    const css = [...common.flatMap((chunk) => chunk.css ?? []), ...(entry.css ?? [])];
    writeFileSync(
      join(site, `bench-${name}.html`),
      htmlOf(
        name,
        { ...entry, css },
        common.map(({ file }) => file)
      )
    );
  }
}

/** What a chunk imports statically, however far away. */
function chunksOf(manifest: Readonly<Record<string, ManifestEntry>>, entry: ManifestEntry): ManifestEntry[] {
  const found = new Set<ManifestEntry>();
  const waiting = [...(entry.imports ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (!chunk || found.has(chunk)) continue;
    found.add(chunk);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...found];
}
