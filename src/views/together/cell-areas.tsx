import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { Button } from "../../ui/button.tsx";
import { AreaSet } from "./area-set.tsx";
import type { TogetherContext } from "./context.ts";
import { cellName } from "./pair.ts";

/** The areas in the chosen cells of the square, by name; nothing while none is chosen. */
export function CellAreas({ context }: { readonly context: TogetherContext }) {
  const texts = useTexts();
  const { t } = texts;
  const { pair, view, change, onHover, onToggle, onStatus } = context;
  if (view.cells.length === 0) return null;
  const { areas } = pair.x;
  const found = pair.result.areas.filter((area) => view.cells.includes(pair.result.cells[area] ?? 0));
  const codes = found.map((area) => areas.codes[area] ?? ("" as AreaCode));
  return (
    <section className="wa-together__cells" aria-label={t("together:chosen.title")}>
      <h3>
        {t("together:chosen.title")} ({t("together:chosen.count", { count: codes.length })})
      </h3>
      <ul className="wa-together__cellnames">
        {view.cells.map((cell) => (
          <li key={cell}>{cellName(pair, cell, texts)}</li>
        ))}
      </ul>
      {codes.length === 0 ? (
        <p>{t("together:chosen.none")}</p>
      ) : (
        <ul className="wa-together__names">
          {found.map((area) => {
            const code = areas.codes[area] ?? ("" as AreaCode);
            return (
              <li key={code}>
                <button
                  type="button"
                  aria-pressed={context.selection.includes(code)}
                  onPointerEnter={() => onHover(code)}
                  onPointerLeave={() => onHover(undefined)}
                  onFocus={() => onHover(code)}
                  onBlur={() => onHover(undefined)}
                  onClick={() => onToggle(code)}
                >
                  {areas.names[area]}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <AreaSet name={t("together:chosen.title")} codes={codes} change={change} onStatus={onStatus} />
        <Button look="subtle" onClick={() => change({ cells: [] })}>
          {t("together:legend.clear")}
        </Button>
      </p>
    </section>
  );
}
