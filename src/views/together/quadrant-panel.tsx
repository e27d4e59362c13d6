import { useMemo } from "react";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { namesText, upperFirst } from "../../i18n/finding-words.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { AreaCode } from "../../model/area.ts";
import { type QuadrantName, quadrantNames } from "../../model/joint-classes.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useCsvDialect } from "../../view-parts/csv-dialect.ts";
import { AreaSet } from "./area-set.tsx";
import type { TogetherContext } from "./context.ts";
import { inSentence, isBadBad, namesOfPair, quadrantAt, quadrantWords } from "./pair.ts";
import { pairRecipe } from "./pair-recipe.ts";
import { togetherCsvHeader, togetherCsvRows, togetherTable } from "./together-figures.ts";
import { pairSources } from "./together-words.ts";

/** Which areas are low or high in both, or in one of the two: where tasks meet, with table and file. */
export function QuadrantPanel({ context }: { readonly context: TogetherContext }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { pair, finding, view, change, onStatus } = context;
  const { x, y, result } = pair;
  const dialect = useCsvDialect();
  const table = useMemo(() => togetherTable(pair, texts), [pair, texts]);
  const names = namesOfPair(pair, texts);
  const areasIn = (name: QuadrantName | undefined) => result.areas.filter((area) => quadrantAt(pair, area) === name);
  const codesOf = (areas: readonly number[]) => areas.map((area) => x.areas.codes[area] ?? ("" as AreaCode));
  // Where tasks meet, those furthest there are first, and small areas last.
  const bad = quadrantNames.find((name) => isBadBad(pair, name));
  const order = bad ? [bad, ...quadrantNames.filter((name) => name !== bad)] : quadrantNames;
  const areasOf = (name: QuadrantName) => (name === bad && finding.kind === "pair" ? finding.together : areasIn(name));
  const between = areasIn(undefined);
  return (
    <section className="wa-together__quadrants" aria-labelledby="quadrants-heading">
      <h3 id="quadrants-heading">{t("together:table.title")}</h3>
      <p className="wa-together__note">{t("together:table.intro")}</p>
      <ul className="wa-together__quadrantlist">
        {order.map((name) => {
          const areas = areasOf(name);
          const codes = codesOf(areas);
          const words = quadrantWords(pair, name, texts);
          return (
            <li key={name} data-meets={name === bad}>
              <strong>{formatNumber(codes.length, language)}</strong>
              <span>{upperFirst(words)}</span>
              {areas.length > 0 ? (
                <span className="wa-together__names">
                  {namesText(
                    areas.map((area) => areaLabel(x.areas, area)),
                    name === bad ? 12 : 4,
                    texts
                  )}
                </span>
              ) : null}
              <AreaSet name={words} codes={codes} change={change} onStatus={onStatus} />
            </li>
          );
        })}
        {between.length > 0 ? (
          <li>
            <strong>{formatNumber(between.length, language)}</strong>
            <span>{quadrantWords(pair, "none", texts)}</span>
          </li>
        ) : null}
      </ul>
      <div className="wa-together__file">
        <Button
          icon={<Icon name="download" />}
          onClick={() =>
            saveFile(
              `wijkatlas_${view.dataset}_${view.level}_${x.indicator.id}-${x.year}_${y.indicator.id}-${y.year}_together.csv`,
              writeCsv(togetherCsvHeader, togetherCsvRows(pair), dialect),
              "text/csv;charset=utf-8"
            )
          }
        >
          {t("together:download")}
        </Button>
        <ProofButton dataset={x.dataset} recipe={async () => pairRecipe(x, y, view, pairSources(pair, texts))} />
      </div>
      <DataTable
        caption={t("together:table.caption", {
          x: names.x,
          y: inSentence(names.y),
          level: t(`terms:level.${x.level.level}`)
        })}
        columns={table.columns}
        rows={table.rows}
        initialSort={{ column: "quadrant", descending: false }}
        rowKey={({ code }) => String(code)}
      />
    </section>
  );
}
