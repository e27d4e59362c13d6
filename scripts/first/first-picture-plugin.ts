import type { HtmlTagDescriptor, Plugin } from "vite";
import { catalogueName, type FirstCatalogue } from "../../src/first/first-page.ts";
import { earlyScript } from "../server/early-script.ts";
import { type FirstFiles, makeFirstPages } from "./first-pages.ts";
import { startRenderer } from "./render-shell.ts";

const place = "<!-- first pictures -->";

/**
 * Makes the first pictures with the build: a page for each level, indicator, year and language. The list of them stands in the page
 * itself, and so does the script that asks for their files; the font is fetched with them.
 */
export function firstPicturePlugin(): Plugin {
  let made: FirstFiles = { catalogue: { index: "", datasets: [] }, files: new Map() };
  return {
    name: "first-pictures",
    apply: "build",
    async buildStart() {
      const renderer = await startRenderer();
      try {
        made = await makeFirstPages("public/data", renderer);
      } finally {
        await renderer.close();
      }
    },
    generateBundle() {
      for (const [path, source] of made.files) this.emitFile({ type: "asset", fileName: path, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/src/app/start-app.tsx")
        );
        if (chunk?.type !== "chunk") throw new Error("the bundle has no application: what does src/main.tsx import?");
        const application = [chunk.fileName, ...chunk.imports].map((file) => `./${file}`);
        const font = Object.values(bundle ?? {}).find(({ fileName }) => /noto-sans-latin-wght-normal.*\.woff2$/.test(fileName));
        if (!font) throw new Error("the bundle has no font: what does src/ui/theme.css ask for?");
        const href = `./${font.fileName}`;
        const preload: HtmlTagDescriptor = {
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "anonymous", href },
          injectTo: "head"
        };
        const list = JSON.stringify({ ...made.catalogue, application } satisfies FirstCatalogue)
          .replaceAll("&", "&amp;")
          .replaceAll('"', "&quot;");
        const meta = `<meta name="${catalogueName}" content="${list}" />`;
        // After the charset, which must stand near the beginning; before the sheets, for which a script would wait.
        return { html: html.replace(place, () => `${meta}\n    <script>${earlyScript}</script>`), tags: [preload] };
      }
    }
  };
}
