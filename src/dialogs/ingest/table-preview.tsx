import { useTexts } from "../../i18n/use-texts.ts";
import type { TableUnderstanding } from "../../ingest/table/understanding.ts";
import { shapeWords } from "./import-words.ts";

/** The first rows as they stand in the file, with what each column is taken for. */
export function TablePreview({ file, understanding }: { readonly file: string; readonly understanding: TableUnderstanding }) {
  const texts = useTexts();
  const { t } = texts;
  const caption = t("ingest:preview.title", { file });
  return (
    <div className="wa-import__preview wa-table">
      <p className="wa-import__soft">{shapeWords(understanding, texts)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wa-table__scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="wa-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" data-kind="number">
                {t("ingest:preview.line")}
              </th>
              {understanding.columns.map(({ name, role, kind }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one name
                <th key={column} scope="col" data-kind={kind === "number" ? "number" : "text"} data-role={role}>
                  <span className="wa-import__column">{name}</span>
                  <span className="wa-import__role">{t(`ingest:preview.roles.${role}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {understanding.preview.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row" data-kind="number">
                  {line}
                </th>
                {cells.map((cell, column) => {
                  const { kind, role } = understanding.columns[column] ?? {};
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
                    <td key={column} data-kind={kind === "number" ? "number" : "text"} data-role={role}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
