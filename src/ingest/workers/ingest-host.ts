import { DataProblem } from "../../files/data-problem.ts";
import type { FileContent } from "../../files/file-content.ts";
import type { Progress } from "../../files/scan-cells.ts";
import type { AreaLevel } from "../../model/area.ts";
import type { OwnOrigin } from "../../model/indicator.ts";
import type { OwnIndicatorDraft } from "../../model/own-data.ts";
import { checksum } from "../../own/checksum.ts";
import { examine } from "../formats/examine.ts";
import type { CountedTable } from "../table/counted-table.ts";
import { checkSize, limits } from "../table/limits.ts";
import { makeDrafts } from "../table/make-drafts.ts";
import { type OpenTable, openTable, type TableForm } from "../table/open-table.ts";
import { joinTable, type TableJoin } from "../table/table-join.ts";
import { type Understood, understand } from "../table/understand.ts";
import type { MapHint, TableAnswers, TableUnderstanding } from "../table/understanding.ts";
import type { ExaminedFile, JoinMap } from "./ingest-messages.ts";

interface TableState {
  readonly open: OpenTable;
  /** The way in which it was read last, as text. */
  reading: string;
  counted: CountedTable;
  answers: TableAnswers;
  understood: Understood | undefined;
}

interface Kept {
  readonly content: FileContent;
  readonly form: TableForm | undefined;
  table: TableState | undefined;
}

const formOf: Readonly<Record<string, TableForm>> = { "table-text": "text", "table-excel": "sheet", "table-parquet": "parquet" };

const notRead = (name: string) => new RangeError(`${name} is no table that was read`);

/** Why a file could not be read at all: it was moved, or the browser may not. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  checkSize(file.name, file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new DataProblem({ file: file.name }, "file.unreadable");
  }
}

/** A table among the dropped files, by its place, and how a person says it is to be read. */
interface ReadingRequest {
  readonly file: number;
  readonly answers: TableAnswers;
  readonly hint: MapHint;
}

interface JoinRequest {
  readonly file: number;
  readonly levels: readonly AreaLevel[];
  readonly map: JoinMap;
}

interface DraftRequest {
  readonly file: number;
  readonly divisions: ReadonlyMap<AreaLevel, number | undefined>;
  readonly added: string;
}

/** Where dropped files lie open while a person says what they mean. Lives in a worker; runs anywhere. */
export class IngestHost {
  readonly #files: (Kept | undefined)[] = [];

  async examine({ files }: { readonly files: readonly File[] }, progress: Progress): Promise<ExaminedFile[]> {
    const found: ExaminedFile[] = [];
    for (const [at, file] of files.entries()) {
      progress(at / files.length);
      try {
        const content = { name: file.name, bytes: await bytesOf(file) };
        const { format, kind } = examine(content);
        if (kind === "table") checkSize(file.name, file.size, limits.tableBytes);
        this.#files[at] = { content, form: formOf[format], table: undefined };
        found.push({ state: "known", name: file.name, bytes: file.size, kind });
      } catch (problem) {
        if (!(problem instanceof DataProblem)) throw problem;
        found.push({ state: "refused", name: file.name, reason: problem.reason });
      }
    }
    return found;
  }

  async understand({ file, answers, hint }: ReadingRequest, progress: Progress): Promise<TableUnderstanding> {
    const kept = this.#files[file];
    if (!kept?.form) throw notRead(kept?.content.name ?? String(file));
    const choice = answers.reading ?? {};
    const reading = JSON.stringify(choice);
    if (!kept.table) {
      const open = await openTable(kept.content, kept.form);
      kept.table = { open, reading, counted: await open.read(choice, progress), answers, understood: undefined };
    } else if (kept.table.reading !== reading) {
      kept.table.counted = await kept.table.open.read(choice, progress);
      kept.table.reading = reading;
    }
    kept.table.answers = answers;
    kept.table.understood = understand(kept.table.counted, answers, hint);
    return kept.table.understood.understanding;
  }

  #understood(file: number): TableState & { understood: Understood } {
    const table = this.#files[file]?.table;
    if (!table?.understood) throw notRead(String(file));
    return table as TableState & { understood: Understood };
  }

  async join({ file, levels, map }: JoinRequest): Promise<TableJoin[]> {
    const { counted, understood } = this.#understood(file);
    return levels.map((level) => {
      const areas = map.areas.find((list) => list.level === level);
      return joinTable(counted, understood, level, areas, map.divisions);
    });
  }

  async draft({ file, divisions, added }: DraftRequest): Promise<OwnIndicatorDraft[]> {
    const { counted, understood, answers } = this.#understood(file);
    const origin = await this.#origin(file, added);
    return makeDrafts({ counted, understood, answers, origin, divisions });
  }

  async #origin(file: number, added: string): Promise<OwnOrigin> {
    const content = this.#files[file]?.content;
    if (!content) throw notRead(String(file));
    return { fileName: content.name, sha256: await checksum(content.bytes as Uint8Array<ArrayBuffer>), added };
  }
}
