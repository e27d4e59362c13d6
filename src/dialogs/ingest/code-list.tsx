import { writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";

interface CodeListProps {
  /** How many there are of what, in words. */
  readonly title: string;
  readonly fileName: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

// A reader looks at the first of them, and takes the file for the rest.
const shown = 100;

/** A list that opens, and can be saved whole. Absent where there is nothing in it. */
export function CodeList({ title, fileName, header, rows }: CodeListProps) {
  const { t } = useTexts();
  if (rows.length === 0) return null;
  return (
    <details className="wa-import__list">
      <summary>{title}</summary>
      <Button
        look="subtle"
        icon={<Icon name="download" />}
        aria-label={t("ingest:join.saveName", { what: title })}
        onClick={() => saveFile(fileName, writeCsv(header, rows, "international"), "text/csv;charset=utf-8")}
      >
        {t("ingest:join.save")}
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="wa-table wa-table__scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((cells) => (
              <tr key={cells.join(" ")}>
                {cells.map((cell, i) => (
                  <td key={header[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown ? <p className="wa-import__soft">{t("ui:rowsShown", { shown, count: rows.length })}</p> : null}
    </details>
  );
}
