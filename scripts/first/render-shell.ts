import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer, type Plugin } from "vite";
import type { ShellData, ShellView } from "../../src/app/shell.tsx";

const standIns: readonly (readonly [RegExp, string])[] = [
  [/\/map\/area-map\.tsx$/, "./place-of-map.tsx"],
  [/\/ui\/media-query\.ts$/, "./wide-screen.ts"]
];

/** What needs a window gives way to what does not. */
const withoutWindow: Plugin = {
  name: "without-window",
  enforce: "pre",
  resolveId(source) {
    const found = standIns.find(([pattern]) => pattern.test(source));
    return found ? fileURLToPath(new URL(found[1], import.meta.url)) : undefined;
  }
};

export interface RenderedPage {
  readonly title: string;
  readonly html: string;
}

export interface ShellRenderer {
  readonly render: (data: ShellData, view: ShellView) => Promise<RenderedPage>;
  readonly close: () => Promise<void>;
}

/** Draws the application's own components to text, without a browser. */
export async function startRenderer(): Promise<ShellRenderer> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    plugins: [withoutWindow, react()],
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true }
  });
  const { shellOf } = (await server.ssrLoadModule("/src/app/shell.tsx")) as typeof import("../../src/app/shell.tsx");
  return {
    async render(data, view) {
      const { title, page } = await shellOf(data, view);
      return { title, html: renderToStaticMarkup(page) };
    },
    close: () => server.close()
  };
}
