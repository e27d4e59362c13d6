import { dimensions } from "./leefbaarometer.ts";

/** What a column of a score file means. */
type ColumnRole = "code" | "name" | "gemeenteName" | "year" | "lbm" | "ignored" | { value: string } | { class: string };

const byName: Readonly<Record<string, ColumnRole>> = {
  code: "code",
  gm_code: "code",
  wk_code: "code",
  bu_code: "code",
  id: "code",
  name: "name",
  naam: "name",
  gm_naam: "name",
  wk_naam: "name",
  bu_naam: "name",
  gemeente: "gemeenteName",
  gemeentenaam: "gemeenteName",
  jaar: "year",
  year: "year",
  lbm: "lbm",
  afw: { value: "afw" },
  kscore: { class: "afw" },
  afw_class: { class: "afw" },
  kafw: "ignored", // the class of the deviation, on the dimensions' scale: not the class of the total
  fid: "ignored",
  level: "ignored",
  ...Object.fromEntries(
    dimensions.flatMap((id): [string, ColumnRole][] => [
      [id, { value: id }],
      [`k${id}`, { class: id }],
      [`${id}_class`, { class: id }]
    ])
  )
};

export interface ScoreColumns {
  readonly code: number;
  readonly year: number;
  readonly name: number | undefined;
  readonly gemeenteName: number | undefined;
  readonly lbm: number | undefined;
  /** Position by indicator. */
  readonly values: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
}

export type ScoreHeader =
  | { readonly kind: "scores"; readonly columns: ScoreColumns }
  | { readonly kind: "other-level" | "edition-2" | "no-scores" }
  | { readonly kind: "missing" | "unknown"; readonly column: string };

const finest = ["bu", "wk", "gm"];

/** A file of buurten may hold the codes and names of their wijk and gemeente too: the finest is the area itself. */
function roleOf(name: string, names: readonly string[]): ColumnRole | undefined {
  const [prefix = "", kind] = name.split("_");
  if (finest.includes(prefix) && (kind === "code" || kind === "naam")) {
    const own = finest.find((each) => names.includes(`${each}_code`)) ?? prefix;
    if (prefix !== own) return prefix === "gm" && kind === "naam" ? "gemeenteName" : "ignored";
  }
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** Recognises a score file by its columns, never by its name. */
export function recogniseScores(header: readonly string[]): ScoreHeader {
  const names = header.map((name) => name.toLowerCase());
  if (names.some((name) => name === "bewoners" || name === "veiligheid")) return { kind: "edition-2" };
  if (!names.includes("afw") && !names.includes("lbm")) return { kind: "no-scores" };
  if (names.some((name) => /^(pc4|pc_4|postcode|grid|cel|c28992|vierkant)/.test(name))) return { kind: "other-level" };
  const roles = names.map((name) => roleOf(name, names));
  const unknown = roles.indexOf(undefined);
  if (unknown !== -1) return { kind: "unknown", column: header[unknown] ?? "" };
  const at = (role: ColumnRole) => (roles.includes(role) ? roles.indexOf(role) : undefined);
  const [code, year] = [at("code"), at("year")];
  if (code === undefined) return { kind: "missing", column: "code" };
  if (year === undefined) return { kind: "missing", column: "jaar" };
  const pick = (kind: "value" | "class") =>
    new Map(
      roles.flatMap((role, column): [string, number][] =>
        typeof role === "object" && kind in role ? [[Object.values(role)[0] as string, column]] : []
      )
    );
  const values = pick("value");
  if (!values.has("afw")) return { kind: "missing", column: "afw" };
  const columns = {
    code,
    year,
    name: at("name"),
    gemeenteName: at("gemeenteName"),
    lbm: at("lbm"),
    values,
    classes: pick("class")
  };
  return { kind: "scores", columns };
}
