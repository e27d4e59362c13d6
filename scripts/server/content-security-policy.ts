import { hashSource, injectedStyles } from "./injected-styles.ts";
import { pageScripts } from "./page-scripts.ts";

/** The host of the background map, asked for pictures only after a person switched it on. */
const backgroundMapHost = "https://service.pdok.nl";

const directives = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${pageScripts.map(hashSource).join(" ")}`, // DuckDB is WebAssembly
  "worker-src 'self'",
  `style-src 'self' ${injectedStyles.map(hashSource).join(" ")}`,
  `img-src 'self' data: blob: ${backgroundMapHost}`,
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'"
];

/** For the meta element of the built page, so that a host that sends no headers is as strict. */
export const metaPolicy = directives.join("; ");

/** For the header: a meta element can't say who may frame the page. */
export const headerPolicy = [...directives, "frame-ancestors 'self'"].join("; ");
