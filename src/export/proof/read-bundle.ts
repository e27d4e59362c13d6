import { DataProblem } from "../../files/data-problem.ts";
import { type ZipLimits, zipEntries } from "../../files/zip-archive.ts";
import type { ProblemCode } from "../../i18n/problem-words.ts";
import type { ExportTable } from "../export-table.ts";
import { rowCount } from "../export-table.ts";
import { BundleFault, type BundleFaultCode } from "./bundle-fault.ts";
import { canonicalSha256 } from "./canonical.ts";
import { checkProof } from "./check-proof.ts";
import { type ChangedCell, compareTables } from "./compare.ts";
import { type Proof, proofFiles } from "./proof.ts";
import { tableFromCsv, tableFromParquet } from "./read-table.ts";
import { sealOf } from "./seal.ts";
import { sha256 } from "./sha256.ts";

/** Something in a bundle that is not as it was made. */
export type Finding =
  | { readonly kind: "file-changed" | "file-missing" | "file-unlisted" | "unreadable"; readonly name: string }
  | { readonly kind: "seal" }
  | { readonly kind: "result-changed" }
  | { readonly kind: "rows"; readonly said: number; readonly found: number }
  | { readonly kind: "csv-cell"; readonly cell: ChangedCell };

export interface Bundle {
  readonly proof: Proof;
  /** The result as it was when the bundle was made. */
  readonly result: ExportTable;
  /** computed.csv as it stands in the bundle. */
  readonly computed: string | undefined;
  readonly findings: readonly Finding[];
}

/** A larger zip, or one that unpacks to more, is not opened. */
const mostZipped = 100_000_000;
const limits: ZipLimits = { entries: 64, size: 400_000_000, total: 400_000_000, ratio: 150, ratioFrom: 10_000_000 };
const mostRows = 2_000_000;
/** So many cells that differ between the two files of data are told. */
const mostCells = 20;

/** Why a zip is not opened; one that is damaged, encrypted or packed in another way is none that we made. */
const faults: Partial<Record<ProblemCode, BundleFaultCode>> = {
  "zip.large": "too-large",
  "zip.many": "too-large",
  "zip.suspicious": "suspicious"
};

/** Unpacks a zip without trusting what it says of its own sizes. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.byteLength > mostZipped) throw new BundleFault("too-large");
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) throw new BundleFault("not-a-zip");
  try {
    return new Map(zipEntries({ name: "bundle", bytes }, limits).map((entry) => [entry.name, entry.read()]));
  } catch (problem) {
    if (!(problem instanceof DataProblem)) throw problem;
    throw new BundleFault(faults[problem.code] ?? "truncated", problem.place.value);
  }
}

function readProof(files: ReadonlyMap<string, Uint8Array>): Proof {
  const bytes = files.get(proofFiles.proof);
  if (!bytes) throw new BundleFault("no-proof");
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new BundleFault("not-json");
  }
  return checkProof(value);
}

function fileFindings(proof: Proof, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const listed = new Set(proof.files.map(({ name }) => name));
  return [
    ...(sealOf(proof) === proof.seal ? [] : [{ kind: "seal" } as const]),
    ...proof.files.flatMap(({ name, sha256: hash }): Finding[] => {
      const bytes = files.get(name);
      if (!bytes) return [{ kind: "file-missing", name }];
      return sha256(bytes) === hash ? [] : [{ kind: "file-changed", name }];
    }),
    ...[...files.keys()]
      .filter((name) => name !== proofFiles.proof && !listed.has(name))
      .map((name): Finding => ({ kind: "file-unlisted", name }))
  ];
}

/**
 * Opens a bundle and looks whether it is what was made: every file's SHA-256, the seal, and whether data.parquet, data.csv and
 * the proof say the same. What does not fit is found, not thrown; a BundleFault says that there is nothing to check.
 */
export async function readBundle(bytes: Uint8Array): Promise<Bundle> {
  const files = unpack(bytes);
  const proof = readProof(files);
  const findings = fileFindings(proof, files);
  const { columns } = proof.result;
  const parquetFile = files.get(proofFiles.parquet);
  const csvFile = files.get(proofFiles.csv);
  const parquet = parquetFile && (await tableFromParquet(parquetFile, columns, mostRows).catch(() => undefined));
  const csv = csvFile && attempt(() => tableFromCsv(new TextDecoder().decode(csvFile), columns));
  if (parquetFile && !parquet) findings.push({ kind: "unreadable", name: proofFiles.parquet });
  if (csvFile && !csv) findings.push({ kind: "unreadable", name: proofFiles.csv });
  const result = parquet ?? csv;
  if (!result) throw new BundleFault("no-data");
  if (rowCount(result) !== proof.result.rows) findings.push({ kind: "rows", said: proof.result.rows, found: rowCount(result) });
  if (canonicalSha256(result) !== proof.result.sha256) findings.push({ kind: "result-changed" });
  if (parquet && csv)
    for (const cell of compareTables(parquet, csv, []).changed.slice(0, mostCells)) findings.push({ kind: "csv-cell", cell });
  const computedFile = files.get(proofFiles.computed);
  return { proof, result, computed: computedFile && new TextDecoder().decode(computedFile), findings };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
