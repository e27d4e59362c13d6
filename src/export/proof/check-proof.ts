import { languages } from "../../model/local-text.ts";
import { BundleFault } from "./bundle-fault.ts";
import { type Proof, proofFormat, proofVersion } from "./proof.ts";

type Json = Readonly<Record<string, unknown>>;

function fail(what: string): never {
  throw new BundleFault("malformed", what);
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const object = (value: unknown, what: string): Json => (isObject(value) ? value : fail(what));
const text = (value: unknown, what: string): string => (typeof value === "string" ? value : fail(what));
const count = (value: unknown, what: string): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : fail(what);
const hash = (value: unknown, what: string): string => (/^[0-9a-f]{64}$/.test(text(value, what)) ? String(value) : fail(what));

function list(value: unknown, what: string, check: (item: unknown, what: string) => void, maximum = 10_000): void {
  if (!Array.isArray(value) || value.length > maximum) fail(what);
  for (const [i, item] of (value as unknown[]).entries()) check(item, `${what}[${i}]`);
}

const isPlain = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);
const localText = (value: unknown, what: string) => {
  for (const language of languages) text(object(value, what)[language], `${what}.${language}`);
};

function fileReference(value: unknown, what: string): void {
  const { path, name, bytes, sha256 } = object(value, what);
  text(path ?? name, what);
  count(bytes, `${what}.bytes`);
  hash(sha256, `${what}.sha256`);
}

function column(value: unknown, what: string): void {
  const { name, kind } = object(value, what);
  text(name, `${what}.name`);
  if (!["text", "integer", "real"].includes(String(kind))) fail(`${what}.kind`);
}

/** What a stranger's wijkatlas-proof.json says, once every part of it is what it should be. Throws a BundleFault. */
export function checkProof(value: unknown): Proof {
  const proof = object(value, "wijkatlas-proof.json");
  if (proof.format !== proofFormat) throw new BundleFault("other-format", String(proof.format).slice(0, 60));
  if (proof.version !== proofVersion) throw new BundleFault("other-version", String(proof.version).slice(0, 20));
  localText(proof.title, "title");
  for (const name of ["created", "application", "build", "page", "address", "engine", "seal"]) text(proof[name], name);
  if (!/^\?[^\s<>"]{0,20000}$/.test(String(proof.address))) fail("address");
  for (const [name, item] of Object.entries(object(proof.parameters ?? {}, "parameters"))) text(item, `parameters.${name}`);
  const dataset = object(proof.dataset, "dataset");
  if (!/^[\w-]{1,64}(\/GM\d{4})?$/.test(text(dataset.id, "dataset.id"))) fail("dataset.id");
  localText(dataset.title, "dataset.title");
  text(dataset.edition, "dataset.edition");
  count(dataset.division, "dataset.division");
  list(proof.sources, "sources", fileReference);
  list(proof.files, "files", fileReference, 64);
  const query = object(proof.query, "query");
  text(query.sql, "query.sql");
  list(query.values, "query.values", (item, what) => (isPlain(item) ? undefined : fail(what)));
  list(proof.key, "key", text);
  const result = object(proof.result, "result");
  count(result.rows, "result.rows");
  hash(result.sha256, "result.sha256");
  list(result.columns, "result.columns", column, 2000);
  if (proof.computed !== undefined) {
    const computed = object(proof.computed, "computed");
    text(computed.name, "computed.name");
    count(computed.rows, "computed.rows");
    hash(computed.sha256, "computed.sha256");
    for (const [name, item] of Object.entries(object(computed.parameters, "computed.parameters")))
      if (!isPlain(item)) fail(`computed.parameters.${name}`);
  }
  return value as Proof;
}
