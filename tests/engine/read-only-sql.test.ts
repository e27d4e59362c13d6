import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReadOnly, longestSql, SqlRefusal } from "../../src/engine/read-only-sql.ts";

const refusalOf = (text: string) => {
  try {
    checkReadOnly(text);
  } catch (problem) {
    if (problem instanceof SqlRefusal) return problem;
    throw problem;
  }
  return undefined;
};

const questions = [
  "select * from scores_wijk",
  "  -- first a word\n select 1 /* and /* another */ one */ ;; ",
  "with a as (select 1 as x) select x from a",
  "with recursive t(n) as (values (1) union all select n + 1 from t where n < 5) from t",
  "from areas_wijk select name order by all",
  "(select 1) union all (select 2)",
  "values (1), (2)",
  "table areas_wijk",
  "describe areas_wijk",
  "desc select 1",
  "show tables",
  "summarize scores_wijk",
  "explain select 1",
  "explain analyze select 1",
  "explain (format json) select 1",
  "explain (select 1)",
  "pivot scores_wijk on year using first(afw) group by area",
  "select 'drop table x; copy' as text, $$; delete$$ as other, E'it\\'s; drop' as third",
  'select 1 as "drop table; x"',
  "select replace(name, 'a', 'b') from areas_wijk",
  "select * replace (afw * 2 as afw) from scores_wijk",
  "select update, load, copy from (select 1 as update, 2 as load, 3 as copy)",
  "select t.set from (select 1 as set) t where 'read_csv(' <> ''"
];
test.each(questions)("a question is let through: %s", (text) => {
  expect(refusalOf(text)).toBeUndefined();
});

const attacks: readonly (readonly [SqlRefusal["reason"], string])[] = [
  ["empty", ""],
  ["empty", " ;; -- nothing\n/* at all */"],
  ["empty", "explain"],
  ["several", "select 1; drop table areas_wijk"],
  ["several", "select 1;/**/;select 2"],
  ["several", "select 1; commit; drop table areas_wijk"],
  ["statement", "drop table areas_wijk"],
  ["statement", "/* select */ drop table areas_wijk"],
  ["statement", "-- select\ndelete from scores_wijk"],
  ["statement", "--select 1;\rdrop table areas_wijk"],
  ["statement", "/* /* */ select 1 */ update scores_wijk set afw = 0"],
  ["statement", "insert into areas_wijk select * from areas_wijk"],
  ["statement", "create table x as select 1"],
  ["statement", "create or replace temp view x as select 1"],
  ["statement", "copy (select 1) to 'x.csv'"],
  ["statement", "COPY areas_wijk TO 'x.csv'"],
  ["statement", "attach 'x.db'"],
  ["statement", "install httpfs"],
  ["statement", "load httpfs"],
  ["statement", "set enable_external_access = true"],
  ["statement", "reset lock_configuration"],
  ["statement", "pragma enable_profiling"],
  ["statement", "call enable_logging()"],
  ["statement", "begin transaction"],
  ["statement", "rollback"],
  ["statement", "prepare p as select 1"],
  ["statement", "execute p"],
  ["statement", "export database 'x'"],
  ["statement", "vacuum"],
  ["statement", "checkpoint"],
  ["statement", "use memory"],
  ["statement", "explain analyze delete from scores_wijk"],
  ["statement", "explain (format json) drop table areas_wijk"],
  ["statement", "explain explain analyze insert into x values (1)"],
  ["statement", "(drop table areas_wijk)"],
  ["statement", "with x as (insert into areas_wijk values (1) returning *) select * from x"],
  ["statement", "with x as ( /* */ delete from scores_wijk returning *) from x"],
  ["statement", '"select" 1'],
  ["function", "from query('from arrow_scan(null, null, null)')"],
  ["function", "from \"Query\"/* */('select 1')"],
  ["function", "from main.query ('select 1')"],
  ["function", "select * from arrow_scan(null, null, null)"],
  ["function", "from ARROW_SCAN_DUMB(null, null, null)"],
  ["function", "from enable_logging(storage = 'file')"],
  ["file", "from 'https://example.org/x.csv'"],
  ["file", "select * from areas_wijk join 'x.parquet' on true"],
  ["file", "summarize 'x.csv'"],
  ["unfinished", "select 'a"],
  ["unfinished", "select $x$ a $$"],
  ["unfinished", 'select "a'],
  ["unfinished", "select /* 1"],
  ["too-long", `select ${"1 +".repeat(longestSql / 2)} 1`]
];
test.each(attacks)("what does not only ask is refused (%s): %s", (reason, text) => {
  expect(refusalOf(text)?.reason).toBe(reason);
});

describe("a refusal says where", () => {
  test("the second statement", () => {
    const text = "select 1; drop table x";
    const refusal = refusalOf(text);
    expect(text.slice(refusal?.start, refusal?.end)).toBe("drop");
  });
  test("the function", () => {
    const text = "select * from Arrow_Scan(null, null, null)";
    const refusal = refusalOf(text);
    expect(text.slice(refusal?.start, refusal?.end)).toBe("Arrow_Scan");
  });
});

test("whatever stands in a string, a name or a comment is no statement", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (inside) => {
      expect(refusalOf(`select '${inside.replaceAll("'", "''")}'`)).toBeUndefined();
      expect(refusalOf(`select 1 as "${inside.replaceAll('"', '""')}"`)).toBeUndefined();
      expect(refusalOf(`select 1 --${inside.replace(/[\r\n]/g, "")}`)).toBeUndefined();
    })
  );
});

test("no text makes the check itself fail", () => {
  const pieces = fc.constantFrom(
    "select",
    "drop",
    "'",
    '"',
    "$$",
    "$a$",
    "/*",
    "*/",
    "--",
    "\n",
    ";",
    "(",
    ")",
    " ",
    "e'",
    "\\",
    "explain"
  );
  fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (words) => void refusalOf(words.join(""))));
});
