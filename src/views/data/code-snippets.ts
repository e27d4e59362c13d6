import type { Dataset, DatasetLevel, ScoreFile } from "../../model/dataset.ts";

export const codeKinds = ["r", "pandas", "duckdb"] as const;
export type CodeKind = (typeof codeKinds)[number];

export interface CodeWishes {
  readonly dataset: Dataset;
  readonly levels: readonly DatasetLevel[];
  /** The address of the folder with the dataset's files, ending in a slash. */
  readonly base: string;
  readonly question: string;
  /** Lines that say what this is, in the reader's language. */
  readonly comments: readonly string[];
  readonly areaComment: string;
}

/** A text as a literal of both R and Python; JSON's escapes are theirs too. */
const literal = (text: string) => JSON.stringify(text);

const served = ({ scoreFiles }: DatasetLevel): readonly ScoreFile[] => scoreFiles.filter(({ form }) => form !== "own");
const hasFloats = (level: DatasetLevel) => served(level).some(({ form }) => form === "float32");

const pythonText = (text: string) =>
  /\\|"""|"$/.test(text) ? literal(text) : text.includes("\n") ? `"""\n${text}\n"""` : `"""${text}"""`;

const rText = (text: string) => (text.includes(')---"') ? literal(text) : `r"---(${text})---"`);

const comment = ({ comments }: CodeWishes) => comments.map((line) => `# ${line}`);

/** The part of a level: an Arrow file, or a bare column of floats whose place says which area and year it is. */
const part = ({ path, form, columns: [column = ""] }: ScoreFile) =>
  form === "float32" ? `read_floats(${literal(path)}, ${literal(column)}, years, areas)` : `read(${literal(path)})`;

/** The parts whose grid is of the level's years, and those that have years of their own. */
const alike = (level: DatasetLevel) => served(level).filter(({ years }) => years === undefined);
const apart = (level: DatasetLevel) => served(level).filter(({ years }) => years !== undefined);

const list = (parts: readonly string[], indent = "  ") => parts.map((each) => `${indent}${each}`).join(",\n");

const isGrid = ({ level }: DatasetLevel) => level === "grid";

/** How a program in Python begins: what it needs, where the files are, and how one is read. */
const pythonLead = (wishes: CodeWishes, imports: readonly string[], read: "read_pandas" | "read_all"): string[] => [
  ...comment(wishes),
  "import urllib.request",
  ...imports,
  "import pyarrow.ipc as ipc",
  "",
  `base = ${literal(wishes.base)}`,
  "",
  "def fetch(path):",
  "    with urllib.request.urlopen(base + path) as answer:",
  "        return answer.read()",
  "",
  "def read(path):",
  `    return ipc.open_stream(fetch(path)).${read}()`
];

function pandas(wishes: CodeWishes): string[] {
  const floats = wishes.levels.some(hasFloats);
  return [
    ...pythonLead(wishes, [...(floats ? ["import numpy as np"] : []), "import pandas as pd"], "read_pandas"),
    ...(floats
      ? [
          "",
          "def read_floats(path, column, years, areas):",
          "    return pd.DataFrame({",
          '        "area": np.tile(np.arange(areas, dtype="int32"), len(years)),',
          '        "year": np.repeat(np.array(years, dtype="int16"), areas),',
          '        column: np.frombuffer(fetch(path), "<f4"),',
          "    })"
        ]
      : []),
    ...wishes.levels.flatMap((level) => [
      "",
      `areas_${level.level} = read(${literal(level.areaFile.path)})`,
      `# ${wishes.areaComment}`,
      `areas_${level.level}.insert(0, "area", range(len(areas_${level.level})))`,
      ...(isGrid(level)
        ? [
            `areas_grid.insert(1, "code", [f"E{east:04d}N{north:04d}" for east, north in zip(areas_grid["east"], areas_grid["north"])])`
          ]
        : []),
      ...(hasFloats(level) ? [`years, areas = [${level.years.join(", ")}], ${level.areas}`] : []),
      `parts = [\n${list(alike(level).map(part), "    ")},\n]`,
      `scores_${level.level} = pd.concat([parts[0], *(part.drop(columns=["area", "year"]) for part in parts[1:])], axis=1)`,
      ...apart(level).map(
        (file) => `scores_${level.level} = scores_${level.level}.merge(${part(file)}, on=["area", "year"], how="outer")`
      )
    ]),
    "",
    ...wishes.levels.slice(0, 1).flatMap(({ level }) => [`print(scores_${level}.merge(areas_${level}, on="area"))`])
  ];
}

function duckdb(wishes: CodeWishes): string[] {
  const floats = wishes.levels.some(hasFloats);
  return [
    ...pythonLead(wishes, ["import duckdb", ...(floats ? ["import numpy as np"] : []), "import pyarrow as pa"], "read_all"),
    ...(floats
      ? [
          "",
          "def read_floats(path, column, years, areas):",
          '    values = np.frombuffer(fetch(path), "<f4")',
          "    return pa.table({",
          '        "area": np.tile(np.arange(areas, dtype="int32"), len(years)),',
          '        "year": np.repeat(np.array(years, dtype="int16"), areas),',
          "        column: pa.array(values, mask=np.isnan(values)),",
          "    })"
        ]
      : []),
    "",
    "def join(parts):",
    "    table, *rest = parts",
    "    for part in rest:",
    "        for name in part.column_names:",
    '            if name not in ("area", "year"):',
    "                table = table.append_column(name, part.column(name))",
    "    return table",
    ...wishes.levels.flatMap((level) => [
      "",
      `areas_${level.level} = read(${literal(level.areaFile.path)})`,
      `# ${wishes.areaComment}`,
      `areas_${level.level} = areas_${level.level}.add_column(0, "area", pa.array(range(len(areas_${level.level})), pa.int32()))`,
      ...(isGrid(level)
        ? [
            `codes = [f"E{east:04d}N{north:04d}" for east, north in zip(areas_grid["east"].to_pylist(), areas_grid["north"].to_pylist())]`,
            `areas_grid = areas_grid.add_column(1, "code", pa.array(codes))`
          ]
        : []),
      ...(hasFloats(level) ? [`years, areas = [${level.years.join(", ")}], ${level.areas}`] : []),
      `scores_${level.level} = join([\n${list(alike(level).map(part), "    ")},\n])`,
      ...apart(level).map(
        (file) =>
          `scores_${level.level} = scores_${level.level}.join(${part(file)}, keys=["area", "year"], join_type="full outer")`
      )
    ]),
    "",
    `print(duckdb.sql(${pythonText(wishes.question)}).df())`
  ];
}

function r(wishes: CodeWishes): string[] {
  const floats = wishes.levels.some(hasFloats);
  return [
    ...comment(wishes),
    "library(arrow)",
    "library(duckdb)",
    "",
    `base <- ${literal(wishes.base)}`,
    "fetch <- function(path) {",
    "  file <- tempfile()",
    '  download.file(paste0(base, path), file, mode = "wb", quiet = TRUE)',
    "  file",
    "}",
    "read <- function(path) as.data.frame(read_ipc_stream(fetch(path)))",
    ...(floats
      ? [
          "read_floats <- function(path, column, years, areas) {",
          "  count <- areas * length(years)",
          '  values <- readBin(fetch(path), "numeric", n = count, size = 4, endian = "little")',
          "  values[is.nan(values)] <- NA",
          "  part <- data.frame(area = rep(seq_len(areas) - 1L, length(years)), year = rep(years, each = areas))",
          "  part[[column]] <- values",
          "  part",
          "}"
        ]
      : []),
    "con <- dbConnect(duckdb())",
    ...wishes.levels.flatMap((level) => [
      "",
      `areas_${level.level} <- read(${literal(level.areaFile.path)})`,
      `# ${wishes.areaComment}`,
      `areas_${level.level}$area <- seq_len(nrow(areas_${level.level})) - 1L`,
      ...(isGrid(level) ? [`areas_grid$code <- sprintf("E%04dN%04d", areas_grid$east, areas_grid$north)`] : []),
      ...(hasFloats(level) ? [`years <- c(${level.years.join(", ")})`, `areas <- ${level.areas}L`] : []),
      `parts <- list(\n${list(alike(level).map(part))}\n)`,
      `scores_${level.level} <- do.call(cbind, c(parts[1], lapply(parts[-1], function(part) {`,
      '  part[setdiff(names(part), c("area", "year"))]',
      "})))",
      ...apart(level).map(
        (file) => `scores_${level.level} <- merge(scores_${level.level}, ${part(file)}, by = c("area", "year"), all = TRUE)`
      ),
      `duckdb_register(con, "areas_${level.level}", areas_${level.level})`,
      `duckdb_register(con, "scores_${level.level}", scores_${level.level})`
    ]),
    "",
    `print(dbGetQuery(con, ${rText(wishes.question)}))`
  ];
}

const writers = { r, pandas, duckdb } as const satisfies Record<CodeKind, (wishes: CodeWishes) => string[]>;

/** A program that reads the tables from their address and, but for pandas, asks them the question. */
export const codeFor = (kind: CodeKind, wishes: CodeWishes): string => `${writers[kind](wishes).join("\n")}\n`;

/** The levels that a question speaks of; the one on screen where it speaks of none. */
export function levelsIn(question: string, dataset: Dataset, shown: DatasetLevel): readonly DatasetLevel[] {
  const found = dataset.levels.filter(({ level }) => new RegExp(`\\b(areas|scores)_${level}\\b`, "i").test(question));
  return found.length > 0 ? found : [shown];
}
