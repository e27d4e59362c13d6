import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { languages } from "../../src/model/local-text.ts";
import { pageScripts } from "./page-scripts.ts";

const place = "<!-- scripts -->";

/** The files of the languages that come when they are asked for, by language. */
function textFiles(bundle: Rollup.OutputBundle): Record<string, string> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const found = languages.flatMap((language) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/i18n/${language}/index.ts`));
    return chunk ? [[language, `./${chunk.fileName}`] as const] : [];
  });
  if (found.length === 0) throw new Error("the bundle has no texts of their own: what does src/i18n/i18n.ts import?");
  return Object.fromEntries(found);
}

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
        const texts = JSON.stringify(textFiles(bundle ?? {})).replaceAll('"', "&quot;");
        const meta = `<meta name="wijkatlas-texts" content="${texts}" />`;
        // After the charset, which must stand near the beginning; before the sheets, for which a script would wait.
        const scripts = pageScripts.map((text) => `<script>${text}</script>`).join("\n    ");
        return { html: html.replace(place, () => `${meta}\n    ${scripts}`), tags: [preload] };
      }
    }
  };
}
