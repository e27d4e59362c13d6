import { useMemo } from "react";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { quadrantNames } from "../../model/joint-classes.ts";
import { useSession } from "../../state/session.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { AreaSet } from "./area-set.tsx";
import type { TogetherContext } from "./context.ts";
import { inSentence, namesOfPair, quadrantAt, quadrantWords } from "./pair.ts";
import { pairRecipe } from "./pair-recipe.ts";
import { togetherCsvHeader, togetherCsvRows, togetherTable } from "./together-figures.ts";
import { pairSources } from "./together-words.ts";

/** Which areas are low or high in both, or in one of the two: where tasks meet, with table and file. */
export function QuadrantPanel({ context }: { readonly context: TogetherContext }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { pair, view, change, onStatus } = context;
  const { x, y, result } = pair;
  const dialect = useSession((session) => session.csvDialect);
  const table = useMemo(() => togetherTable(pair, texts), [pair, texts]);
  const names = namesOfPair(pair, texts);
  const codesIn = (name: (typeof quadrantNames)[number] | undefined) =>
    result.areas.filter((area) => quadrantAt(pair, area) === name).map((area) => x.areas.codes[area] ?? ("" as AreaCode));
  const between = codesIn(undefined);
  return (
    <section className="wa-together__quadrants" aria-labelledby="quadrants-heading">
      <h3 id="quadrants-heading">{t("together:table.title")}</h3>
      <p className="wa-together__note">{t("together:table.intro")}</p>
      <ul className="wa-together__quadrantlist">
        {quadrantNames.map((name) => {
          const codes = codesIn(name);
          const words = quadrantWords(pair, name, texts);
          return (
            <li key={name}>
              <strong>{formatNumber(codes.length, language)}</strong>
              <span>{words}</span>
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
