import type { AreaLevel } from "../model/area.ts";

export interface ExampleSubject {
  readonly level: AreaLevel;
  readonly indicator: string;
  /** The years in which it has values. */
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  /** The dataset has several gemeenten. */
  readonly isSeveral: boolean;
}

export type ExampleName = "change" | "spread" | "wide" | "gemeenten" | "missing" | "summary" | "first";

const quoted = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

/** Questions that can be run as they stand, about the level, indicator and years on screen. */
export function exampleQuestions(subject: ExampleSubject): readonly (readonly [ExampleName, string])[] {
  const { level, years, from, to, isSeveral } = subject;
  const [areas, scores] = [`areas_${level}`, `scores_${level}`];
  const value = quoted(subject.indicator);
  return [
    [
      "change",
      `select a.code, a.name, b.${value} as value_from, e.${value} as value_to,
  e.${value} - b.${value} as change
from ${scores} b
join ${scores} e using (area)
join ${areas} a using (area)
where b.year = ${from} and e.year = ${to} and change is not null
order by abs(change) desc
limit 20`
    ],
    [
      "spread",
      `select year, count(${value}) as n, avg(${value}) as mean, stddev_samp(${value}) as sd,
  quantile_cont(${value}, 0.9) - quantile_cont(${value}, 0.1) as p90_p10
from ${scores}
group by year
having n > 0
order by year`
    ],
    [
      "wide",
      `select code, name, ${years.map((year) => `\n  max(${value}) filter (year = ${year}) as y${year}`).join(",")}
from ${scores} join ${areas} using (area)
group by code, name
order by code`
    ],
    ...(isSeveral
      ? ([
          [
            "gemeenten",
            `select gemeente, gemeente_name, count(${value}) as n,
  min(${value}) as lowest, arg_min(name, ${value}) as lowest_name,
  max(${value}) as highest, arg_max(name, ${value}) as highest_name
from ${scores} join ${areas} using (area)
where year = ${to}
group by all
having n > 1
order by highest - lowest desc`
          ]
        ] as const)
      : []),
    [
      "missing",
      `select year, list(name order by name) as names
from ${scores} join ${areas} using (area)
where ${value} is null
group by year
order by year`
    ],
    ["summary", `summarize ${scores}`],
    ["first", `from ${scores}\nlimit 100`]
  ];
}
