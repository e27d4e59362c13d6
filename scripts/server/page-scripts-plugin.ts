import type { HtmlTagDescriptor, Plugin } from "vite";
import { pageScripts } from "./page-scripts.ts";

const place = "<!-- scripts -->";

/** Writes the page's own scripts into it, and has the font fetched with the programs: words set twice are laid out twice. */
export function pageScriptsPlugin(): Plugin {
  return {
    name: "page-scripts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const font = Object.values(bundle ?? {}).find(({ fileName }) => /noto-sans-latin-wght-normal.*\.woff2$/.test(fileName));
        if (!font) throw new Error("the bundle has no font: what does src/ui/theme.css ask for?");
        const href = `./${font.fileName}`;
        const preload: HtmlTagDescriptor = {
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "anonymous", href },
          injectTo: "head"
        };
        // After the charset, which must stand near the beginning; before the sheets, for which a script would wait.
        const scripts = pageScripts.map((text) => `<script>${text}</script>`).join("\n    ");
        return { html: html.replace(place, () => scripts), tags: [preload] };
      }
    }
  };
}
