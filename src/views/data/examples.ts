import type { Texts } from "../../i18n/texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/view.ts";

export interface Example {
  readonly title: string;
  readonly sql: string;
}

const quoted = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Questions that can be run as they stand, about the level, indicator and years on screen. */
export function examplesFor(dataset: Dataset, view: View, { t }: Texts): Example[] {
  const [areas, scores] = [`areas_${view.level}`, `scores_${view.level}`];
  const value = quoted(view.indicator);
  const levels = t(`terms:levels.${view.level}`);
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const years = level?.indicatorYears[view.indicator] ?? [];
  const [from, to] = [Math.min(view.from, view.year), Math.max(view.from, view.year)];
  const first = from === to ? (years[0] ?? from) : from;
  const several = dataset.gemeenten !== undefined;
  return [
    {
      title: t("data:examples.change", { levels: capital(levels), from: first, to }),
      sql: `select a.code, a.name, b.${value} as value_from, e.${value} as value_to,
  e.${value} - b.${value} as change
from ${scores} b
join ${scores} e using (area)
join ${areas} a using (area)
where b.year = ${first} and e.year = ${to} and change is not null
order by abs(change) desc
limit 20`
    },
    {
      title: t("data:examples.spread"),
      sql: `select year, count(${value}) as n, avg(${value}) as mean, stddev_samp(${value}) as sd,
  quantile_cont(${value}, 0.9) - quantile_cont(${value}, 0.1) as p90_p10
from ${scores}
group by year
having n > 0
order by year`
    },
    {
      title: t("data:examples.wide"),
      sql: `select code, name, ${years.map((year) => `\n  max(${value}) filter (year = ${year}) as y${year}`).join(",")}
from ${scores} join ${areas} using (area)
group by code, name
order by code`
    },
    ...(several
      ? [
          {
            title: t("data:examples.gemeenten", { to }),
            sql: `select gemeente, gemeente_name, count(${value}) as n,
  min(${value}) as lowest, arg_min(name, ${value}) as lowest_name,
  max(${value}) as highest, arg_max(name, ${value}) as highest_name
from ${scores} join ${areas} using (area)
where year = ${to}
group by all
having n > 1
order by highest - lowest desc`
          }
        ]
      : []),
    {
      title: t("data:examples.missing", { levels: capital(levels) }),
      sql: `select year, list(name order by name) as names
from ${scores} join ${areas} using (area)
where ${value} is null
group by year
order by year`
    },
    { title: t("data:examples.summary", { table: scores }), sql: `summarize ${scores}` },
    { title: t("data:examples.first", { table: scores }), sql: `from ${scores}\nlimit 100` }
  ];
}
