import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/files/files-under.ts";
import { identifier, sql } from "../../src/engine/sql.ts";

test("values become question marks and are carried beside the text", () => {
  const query = sql`select ${identifier('odd "name"')} from t where a in ${["x", "y"]} and b = ${2} and c = ${null}`;
  expect(query.text).toBe('select "odd ""name""" from t where a in (?, ?) and b = ? and c = ?');
  expect(query.values).toEqual(["x", "y", 2, null]);
});

test("a piece of SQL can stand in another, values in order", () => {
  const condition = sql`year = ${2024}`;
  const query = sql`select ${1} where ${condition} limit ${3}`;
  expect(query.text).toBe("select ? where year = ? limit ?");
  expect(query.values).toEqual([1, 2024, 3]);
});

test("what DuckDB-wasm would turn into NULL without a word is refused", () => {
  expect(() => sql`select ${Number.NaN}`).toThrow(/cannot be bound/);
  expect(() => sql`select ${Number.POSITIVE_INFINITY}`).toThrow(/cannot be bound/);
  expect(() => sql`select ${1n as unknown as number}`).toThrow(/cannot be bound/);
  expect(() => sql`select 1 where a in ${[]}`).toThrow(/matches nothing/);
});

// A GeoPackage is a database as a file: who reads or writes one speaks its SQL.
const speaksGeoPackage = /geopackage[\w-]*\.ts$/;

test("SQL is written only in queries/ and engine/, and for GeoPackages", () => {
  const elsewhere = filesUnder("src", [".ts", ".tsx"])
    .filter((file) => !/src\/(queries|engine)\//.test(file) && !speaksGeoPackage.test(file))
    .filter((file) => /\bsql`|["'`]\s*(select|insert|create|drop|alter)\s/i.test(readFileSync(file, "utf8")));
  expect(elsewhere).toEqual([]);
});
