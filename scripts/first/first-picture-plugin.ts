import type { HtmlTagDescriptor, Plugin } from "vite";
import { catalogueName } from "../../src/first/first-page.ts";
import { type FirstFiles, makeFirstPages } from "./first-pages.ts";
import { startRenderer } from "./render-shell.ts";

/**
 * Makes the first pictures with the build: a page for each level, indicator and language, with its classes, and the list of
 * them in the page itself. Also has the application fetched while the first picture is painted.
 */
export function firstPicturePlugin(): Plugin {
  let made: FirstFiles = { catalogue: [], files: new Map() };
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
      for (const [path, source] of made.files) this.emitFile({ type: "asset", fileName: `data/${path}`, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/src/app/start-app.tsx")
        );
        const fetched = chunk?.type === "chunk" ? [chunk.fileName, ...chunk.imports] : [];
        const ahead = fetched.map(
          (file): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel: "prefetch", as: "script", href: `./${file}` },
            injectTo: "head"
          })
        );
        const list = { name: catalogueName, content: JSON.stringify(made.catalogue) };
        return [{ tag: "meta", attrs: list, injectTo: "head" }, ...ahead];
      }
    }
  };
}
