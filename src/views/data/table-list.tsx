import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TableInfo } from "../../queries/research.ts";
import { columnWords, tableWords } from "./table-words.ts";

interface TableListProps {
  readonly dataset: Dataset;
  readonly tables: readonly TableInfo[];
  /** The table that stands open at first. */
  readonly open: string;
  readonly onInsert: (name: string) => void;
}

const bare = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

/** The tables with their columns; every name is a button that puts it into the question. */
export function TableList({ dataset, tables, open, onInsert }: TableListProps) {
  const texts = useTexts();
  const { t } = texts;
  const insert = (name: string) => (
    <button
      type="button"
      className="wa-data__name"
      onClick={() => onInsert(bare(name))}
      aria-label={t("data:tables.insert", { name })}
    >
      {name}
    </button>
  );
  return (
    <ul className="wa-data__tables">
      {tables.map((table) => (
        <li key={table.name}>
          <details open={table.name === open}>
            <summary>
              {table.name} <span className="wa-data__count">{t("data:tables.rows", { count: table.rows })}</span>
            </summary>
            <p>
              {insert(table.name)} {tableWords(table, dataset, texts)} {table.isWaiting ? t("data:tables.waiting") : ""}
            </p>
            <dl>
              {table.columns.map(({ name, type }) => {
                const { description, unit } = columnWords(name, dataset, texts);
                return (
                  <div key={name}>
                    <dt>
                      {insert(name)} <span className="wa-data__type">{type}</span>
                    </dt>
                    <dd>
                      {description}
                      {unit ? ` (${t("data:tables.unit", { unit })})` : ""}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}
