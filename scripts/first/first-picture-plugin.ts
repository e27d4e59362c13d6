import type { Plugin } from "vite";
import { catalogueName } from "../../src/first/first-page.ts";
import { earlyScript } from "../server/early-script.ts";
import { type FirstFiles, makeFirstPages } from "./first-pages.ts";
import { startRenderer } from "./render-shell.ts";

const place = "<!-- first pictures -->";

/**
 * Makes the first pictures with the build: a page for each level, indicator, year and language. The list of them stands in the page
 * itself, and so does the script that asks for their files.
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
      handler(html) {
        const list = JSON.stringify(made.catalogue).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
        const meta = `<meta name="${catalogueName}" content="${list}" />`;
        // After the charset, which must stand near the beginning; before the sheets, for which a script would wait.
        return html.replace(place, () => `${meta}\n    <script>${earlyScript}</script>`);
      }
    }
  };
}
