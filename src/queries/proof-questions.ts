import { identifier, type Sql, type SqlValue, sql } from "../engine/sql.ts";
import { statementText } from "../engine/statement-text.ts";
import type { AreaCode, AreaLevel } from "../model/area.ts";
import type { ReferenceKind } from "../model/reference.ts";
import { levelTables, placeOfIndicator } from "./tables.ts";

/** A question of a proof: the statement, its values, and the columns that name a row. */
export interface ProofQuestion {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly key: readonly string[];
}

/** What the value 0 stands for, as far as SQL must know it. */
export interface ProofReference {
  readonly kind: ReferenceKind;
  /** A mean of our own where no official value was published. */
  readonly isOwn: boolean;
  /** The areas of a chosen set. */
  readonly set: readonly AreaCode[];
}

export interface ProofSubject {
  readonly level: AreaLevel;
  readonly indicator: string;
  readonly reference: ProofReference;
}

interface ClassedSubject extends ProofSubject {
  /** Upper bounds of all classes but the last. */
  readonly bounds: readonly number[];
  /** The dataset publishes classes of the indicator, and they are what is shown. */
  readonly isPublished: boolean;
}

const main = (table: string) => identifier(table);

const listed = (codes: readonly AreaCode[]): Sql => (codes.length === 0 ? sql`false` : sql`code in ${codes}`);

/** Means by year of what 0 stands for: an area's value less the mean is what is shown. */
function referenceYears({ level, indicator, reference }: ProofSubject): Sql | undefined {
  if (reference.kind === "fixed") return undefined;
  const { table, column } = placeOfIndicator("main", level, indicator);
  const { areas } = levelTables("main", level);
  const value = identifier(column);
  if (reference.kind === "gemeente") {
    if (!reference.isOwn) {
      const official = levelTables("main", "gemeente");
      const place = placeOfIndicator("main", "gemeente", indicator);
      return sql`select code as gemeente, year, ${identifier(place.column)}::double as zero
  from ${main(place.table.name)} join ${main(official.areas.name)} using (area)`;
    }
    return sql`select gemeente, year, avg(${value}::double) as zero
  from ${main(table.name)} join ${main(areas.name)} using (area) group by all`;
  }
  const members = reference.kind === "set" ? sql` where ${listed(reference.set)}` : sql``;
  return sql`select year, avg(${value}::double) as zero
  from ${main(table.name)} join ${main(areas.name)} using (area)${members} group by all`;
}

/** Areas with their values by year, seen from what 0 stands for. */
function valuesFrom(subject: ProofSubject): Sql {
  const { level, indicator, reference } = subject;
  const { table, column } = placeOfIndicator("main", level, indicator);
  const { areas } = levelTables("main", level);
  const value = identifier(column);
  const own = referenceYears(subject);
  if (!own)
    return sql`select area, code, name, gemeente, year, ${value}::double as value
  from ${main(table.name)} join ${main(areas.name)} using (area)`;
  const joined = reference.kind === "gemeente" ? sql`using (gemeente, year)` : sql`using (year)`;
  return sql`select area, code, name, gemeente, year, ${value}::double - zero as value
  from ${main(table.name)} join ${main(areas.name)} using (area) left join (${own}) zeros ${joined}`;
}

/** The class by its bounds, a value on a bound in the lower one; a published class goes before. */
function classOf({ level, indicator, bounds, isPublished }: ClassedSubject): Sql {
  const steps = bounds.reduce((text, bound, i) => sql`${text} when value <= ${bound}::double then ${i + 1}`, sql``);
  const computed = sql`case when value is null then null${steps} else ${bounds.length + 1} end`;
  if (!isPublished) return sql`(${computed})::integer`;
  const { scores } = levelTables("main", level);
  const published = sql`select nullif(p.${identifier(`${indicator}_class`)}, 0) from ${main(scores.name)} p
    where p.area = v.area and p.year = v.year`;
  return sql`coalesce((${published}), ${computed})::integer`;
}

const question = (own: Sql, key: readonly string[]): ProofQuestion => ({ sql: own.text, values: own.values, key });

/** The figures of a map: every area in one year. */
export function mapQuestion(subject: ClassedSubject, year: number): ProofQuestion {
  return question(
    sql`with v as (${valuesFrom(subject)})
select code, name, ${subject.level} as level, year, ${subject.indicator} as indicator, value, ${classOf(subject)} as class
from v
where year = ${year}
order by area`,
    ["code", "year"]
  );
}

/** The figures of trends: some areas, or all where none is named, in every year. */
export function trendsQuestion(subject: ClassedSubject, codes: readonly AreaCode[]): ProofQuestion {
  const chosen = codes.length === 0 ? sql`true` : listed(codes);
  return question(
    sql`with v as (${valuesFrom(subject)})
select code, name, ${subject.level} as level, year, ${subject.indicator} as indicator, value, ${classOf(subject)} as class
from v
where ${chosen}
order by area, year`,
    ["code", "year"]
  );
}

/** The figures that statistics are computed from: every area in these years. */
export function panelQuestion(subject: ProofSubject, years: readonly number[]): ProofQuestion {
  return question(
    sql`with v as (${valuesFrom(subject)})
select code, name, gemeente, ${subject.level} as level, year, ${subject.indicator} as indicator, value
from v
where year in ${years}
order by area, year`,
    ["code", "year"]
  );
}

interface PairSubject {
  readonly subject: ProofSubject;
  readonly year: number;
}

/** Two indicators of every area beside each other, each in its year. */
export function pairQuestion(x: PairSubject, y: PairSubject): ProofQuestion {
  return question(
    sql`with x as (${valuesFrom(x.subject)}),
y as (${valuesFrom(y.subject)})
select x.code, x.name, ${x.subject.level} as level, ${x.subject.indicator} as indicator_x, x.year as year_x, x.value as value_x,
  ${y.subject.indicator} as indicator_y, y.year as year_y, y.value as value_y
from x join y using (area)
where x.year = ${x.year} and y.year = ${y.year}
order by area`,
    ["code"]
  );
}

/** A reader's own question. */
export const readersQuestion = (text: string): ProofQuestion => ({ sql: text, values: [], key: [] });

/** The question as the readers' engine runs it. */
export const textOf = ({ sql: text, values }: Pick<ProofQuestion, "sql" | "values">): string => statementText(text, values);
