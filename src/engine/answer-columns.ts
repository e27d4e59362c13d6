import { type DataType, Precision, type Table, Type, type Vector } from "apache-arrow";

export type AnswerCell = string | number | bigint | boolean | null;

/** A column of an answer as plain cells, with the name that DuckDB has for its type. */
export interface AnswerColumn {
  readonly name: string;
  readonly type: string;
  readonly kind: "text" | "integer" | "real" | "boolean";
  readonly cells: readonly AnswerCell[];
}

/** The name of a type as a reader of SQL knows it. */
function typeName(type: DataType): string {
  switch (type.typeId) {
    case Type.Int: {
      const { bitWidth, isSigned } = type as DataType & { bitWidth: 8 | 16 | 32 | 64; isSigned: boolean };
      return `${isSigned ? "" : "U"}${{ 8: "TINYINT", 16: "SMALLINT", 32: "INTEGER", 64: "BIGINT" }[bitWidth]}`;
    }
    case Type.Float:
      return (type as DataType & { precision: Precision }).precision === Precision.SINGLE ? "FLOAT" : "DOUBLE";
    case Type.Bool:
      return "BOOLEAN";
    case Type.Utf8:
    case Type.LargeUtf8:
      return "VARCHAR";
    case Type.Dictionary:
      return "ENUM";
    case Type.Date:
      return "DATE";
    case Type.Time:
      return "TIME";
    case Type.Timestamp:
      return (type as DataType & { timezone?: string | null }).timezone ? "TIMESTAMP WITH TIME ZONE" : "TIMESTAMP";
    case Type.Interval:
      return "INTERVAL";
    case Type.Binary:
      return "BLOB";
    case Type.List:
      return `${typeName(childType(type))}[]`;
    case Type.Struct:
      return `STRUCT(${type.children.map(({ name, type: own }: NamedType) => `${name} ${typeName(own)}`).join(", ")})`;
    case Type.Map: {
      const [key, value] = childType(type).children as NamedType[];
      return key && value ? `MAP(${typeName(key.type)}, ${typeName(value.type)})` : "MAP";
    }
    default:
      return String(type).toUpperCase();
  }
}

interface NamedType {
  readonly name: string;
  readonly type: DataType;
}

const childType = (type: DataType): DataType => (type.children as NamedType[])[0]?.type ?? type;

function kindOf(type: DataType): AnswerColumn["kind"] {
  if (type.typeId === Type.Int) return "integer";
  if (type.typeId === Type.Float) return "real";
  return type.typeId === Type.Bool ? "boolean" : "text";
}

const two = (value: number) => String(value).padStart(2, "0");

/** Microseconds of a day as `10:00:01.5`. */
function clock(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1e6);
  const rest = Math.round(microseconds - seconds * 1e6);
  const fraction = rest === 0 ? "" : `.${String(rest).padStart(6, "0").replace(/0+$/, "")}`;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

const day = 86_400_000;

/** A moment in milliseconds since 1970 as `2020-01-01 10:00:00.5`. */
function moment(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  const date = new Date(days * day);
  const rest = Math.round((milliseconds - days * day) * 1000);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : `${date.toISOString().split("T")[0]} ${clock(rest)}`;
}

/** Months, days and nanoseconds (in two halves) as `1 month 2 days 00:00:01`. */
function interval(parts: ArrayLike<number>): string {
  const [months = 0, days = 0, low = 0, high = 0] = Array.from(parts);
  const nanoseconds = (high * 2 ** 32 + (low >>> 0)) / 1000;
  const words = [
    months === 0 ? "" : `${months} ${Math.abs(months) === 1 ? "month" : "months"}`,
    days === 0 ? "" : `${days} ${Math.abs(days) === 1 ? "day" : "days"}`,
    nanoseconds === 0 && (months !== 0 || days !== 0) ? "" : `${nanoseconds < 0 ? "-" : ""}${clock(Math.abs(nanoseconds))}`
  ];
  return words.filter((word) => word !== "").join(" ");
}

type Nested = AnswerCell | readonly Nested[] | { readonly [name: string]: Nested };

/** A value in plain JavaScript: dates and the like as text, lists and structs as they are. */
function plain(type: DataType, value: unknown): Nested {
  if (value === null || value === undefined) return null;
  switch (type.typeId) {
    case Type.Date:
      return moment(Number(value)).split(" ")[0] ?? null;
    case Type.Timestamp:
      return `${moment(Number(value))}${(type as DataType & { timezone?: string | null }).timezone ? "+00" : ""}`;
    case Type.Time:
      return clock(Number(value));
    case Type.Interval:
      return interval(value as ArrayLike<number>);
    case Type.Binary:
      return Array.from(value as Uint8Array, (byte) => `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
    case Type.List:
      return Array.from(value as Iterable<unknown>, (item) => plain(childType(type), item));
    case Type.Struct:
      return Object.fromEntries(
        (type.children as NamedType[]).map(({ name, type: own }) => [name, plain(own, (value as Record<string, unknown>)[name])])
      );
    case Type.Map: {
      const own = (childType(type).children as NamedType[])[1]?.type ?? type;
      return Object.fromEntries(
        Array.from(value as Iterable<[unknown, unknown]>, ([key, item]) => [String(key), plain(own, item)])
      );
    }
    default:
      return value as AnswerCell;
  }
}

/** A cell: what is nested is written as JSON. */
function cellOf(type: DataType, value: unknown): AnswerCell {
  const own = plain(type, value);
  if (typeof own !== "object" || own === null) return own;
  return JSON.stringify(own, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item));
}

/** The columns of an answer. Names that occur twice get a number, for a file needs them apart. */
export function answerColumns(table: Table): AnswerColumn[] {
  const seen = new Set<string>();
  const unique = (name: string) => {
    let own = name;
    for (let i = 1; seen.has(own); i++) own = `${name}_${i}`;
    seen.add(own);
    return own;
  };
  return table.schema.fields.map(({ name, type }: NamedType, i) => {
    const vector: Vector | null = table.getChildAt(i);
    const cells = Array.from({ length: table.numRows }, (_, row) => cellOf(type, vector?.get(row)));
    return { name: unique(name), type: typeName(type), kind: kindOf(type), cells };
  });
}
