import { queryScript } from "../../engine/query-script.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { Credits } from "../credits.ts";
import { writeCsv } from "../csv.ts";
import { cellAt, type ExportTable, rowCount } from "../export-table.ts";
import { parquetBytes } from "../parquet-format.ts";
import { canonicalSha256 } from "./canonical.ts";
import { csvwOf } from "./csvw.ts";
import { type Proof, type ProofValue, proofFiles, proofFormat, proofVersion } from "./proof.ts";
import { readmeOf } from "./readme.ts";
import { sealOf } from "./seal.ts";
import { sha256 } from "./sha256.ts";

/** All that a bundle is made from. */
export interface BundleParts {
  readonly title: LocalText;
  readonly credits: Credits;
  readonly dataset: Dataset;
  readonly build: string;
  readonly page: string;
  readonly address: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly engine: string;
  readonly sources: Proof["sources"];
  readonly query: Proof["query"];
  readonly key: readonly string[];
  readonly result: ExportTable;
  readonly computed?: {
    readonly name: string;
    readonly parameters: Readonly<Record<string, ProofValue>>;
    readonly table: ExportTable;
  };
  /** The tables that the question reads, by name. */
  readonly tables: readonly { readonly name: string; readonly table: ExportTable }[];
  /** Those that are too large to come along. */
  readonly leftOut: readonly string[];
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A table as international CSV. */
export function csvOf(table: ExportTable): string {
  const rows = Array.from({ length: rowCount(table) }, (_, row) => table.columns.map((column) => cellAt(column, row)));
  return writeCsv(
    table.columns.map(({ name }) => name),
    rows,
    "international"
  );
}

/** The files of a proof bundle, by name. */
export async function bundleFiles(parts: BundleParts): Promise<Map<string, Uint8Array>> {
  const { result, computed, dataset, credits, tables } = parts;
  const files = new Map<string, Uint8Array>();
  files.set(proofFiles.csv, encode(csvOf(result)));
  files.set(
    proofFiles.metadata,
    encode(JSON.stringify(csvwOf(proofFiles.csv, result, parts.key, parts.title, credits), undefined, 2))
  );
  files.set(proofFiles.parquet, await parquetBytes(result, credits));
  files.set(
    proofFiles.sql,
    encode(
      queryScript(
        parts.query,
        tables.map(({ name }) => name),
        parts.leftOut
      )
    )
  );
  for (const { name, table } of tables) files.set(`tables/${name}.parquet`, await parquetBytes(table, credits));
  if (computed) files.set(proofFiles.computed, encode(csvOf(computed.table)));
  for (const { name, bytes } of parts.pictures) files.set(name, bytes);
  const about = {
    format: proofFormat,
    version: proofVersion,
    title: parts.title,
    created: credits.made.toISOString(),
    application: credits.application,
    build: parts.build,
    page: parts.page,
    address: parts.address,
    parameters: parts.parameters,
    dataset: { id: dataset.id, title: dataset.title, edition: dataset.edition, division: dataset.division },
    engine: parts.engine,
    sources: parts.sources,
    publishers: credits.sources,
    query: parts.query,
    key: parts.key,
    result: {
      rows: rowCount(result),
      columns: result.columns.map(({ name, kind }) => ({ name, kind })),
      sha256: canonicalSha256(result)
    },
    ...(computed
      ? {
          computed: {
            name: computed.name,
            parameters: computed.parameters,
            rows: rowCount(computed.table),
            sha256: canonicalSha256(computed.table)
          }
        }
      : {})
  } as const;
  const readme = readmeOf(
    { ...about, files: [], seal: "" },
    tables.map(({ name }) => name),
    parts.leftOut
  );
  files.set(proofFiles.readme, encode(readme));
  const listed = [...files].map(([name, bytes]) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) }));
  const proof = { ...about, files: listed };
  files.set(proofFiles.proof, encode(JSON.stringify({ ...proof, seal: sealOf(proof) }, undefined, 2)));
  return files;
}

/** The bundle as one zip. */
export async function zipBundle(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  // Parquet and PNG are small already, and are found sooner when they lie there as they are.
  return zipSync(
    Object.fromEntries(
      [...files].map(([name, bytes]) => [name, [bytes, { level: /\.(parquet|png)$/.test(name) ? 0 : 6 }] as const])
    ) as Parameters<typeof zipSync>[0]
  ) as Uint8Array<ArrayBuffer>;
}
