import type { ReactNode } from "react";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { type CsvCell, writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable, type RowChoice, type TableColumn, type TableRow } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useCsvDialect } from "../../view-parts/csv-dialect.ts";
import { useCompared } from "./compared.ts";
import type { PanelCaption } from "./panel-caption.ts";
import type { PanelName } from "./panel-names.ts";
import { panelRecipe } from "./panel-recipe.ts";
import { type PanelSource, usePanelSource } from "./panel-source.ts";

export interface PanelFile {
  readonly fileName: string;
  readonly header: readonly string[];
  readonly rows: () => Iterable<readonly CsvCell[]>;
}

export interface PanelTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly choice?: RowChoice;
}

interface PanelDetailsProps {
  readonly name: PanelName;
  readonly title: string;
  /** The sentence over the details, which says no more than that. */
  readonly lead?: ReactNode;
  readonly summary: string;
  readonly caption?: PanelCaption;
  readonly aside?: ReactNode;
  readonly csv?: PanelFile;
  readonly table?: (() => PanelTable) | undefined;
  readonly more?: () => ReactNode;
  readonly picture?: () => ReactNode;
  readonly children?: ReactNode;
}

const noRows = () => [];

/** What stands under a chapter when it is asked for: what the statistics say, settings, table, files, sources. */
export function PanelDetails(props: PanelDetailsProps) {
  const { name, title, lead, summary, caption, aside, csv, more, children } = props;
  const texts = useTexts();
  const { t } = texts;
  const source = usePanelSource();
  const { provide } = useTextSource();
  const compared = useCompared();
  const dialect = useCsvDialect();
  const table = props.table?.();
  const subjectFrom = async (about: PanelSource) => {
    const { chartSubject } = await import("../../view-parts/export/chart-subject.ts");
    if (!caption) throw new Error(`the panel ${name} shows nothing`);
    const { lines, shown } = caption;
    const words = { title: `${title.replace(/(?<![?!.])$/, ".")} ${about.about}`, summary, caption: lines, shown };
    // Cells and steps have no colours of areas.
    const isByColour = name !== "transitions" && name !== "contributions" && name !== "moran";
    const file = { name: [...about.name, name], header: csv?.header ?? [], rows: csv?.rows ?? noRows };
    const chart = provide(props.picture ? props.picture() : children);
    return chartSubject({ ...about, ...words, ...file, chart, selected: isByColour ? about.selected : [] }, texts);
  };
  return (
    <div className="wa-panel__more">
      {summary && summary !== lead ? <p className="wa-panel__summary">{summary}</p> : null}
      {more?.()}
      {csv ? (
        <div className="wa-panel__actions">
          <Button
            look="subtle"
            icon={<Icon name="download" />}
            onClick={() => saveFile(csv.fileName, writeCsv(csv.header, csv.rows(), dialect), "text/csv;charset=utf-8")}
          >
            {t("differences:download", { name: t(`differences:names.${name}`) })}
          </Button>
          {source ? <ExportButton name={t(`differences:names.${name}`)} subject={() => subjectFrom(source)} /> : null}
          {compared.current ? (
            <ProofButton
              dataset={compared.current.indicatorData.dataset}
              name={t(`differences:names.${name}`)}
              recipe={async () => {
                if (!compared.current || !caption) throw new Error("nothing was compared yet");
                return panelRecipe(compared.current, { name, title, summary, caption, header: csv.header, rows: csv.rows() });
              }}
              {...(source ? { subject: () => subjectFrom(source) } : {})}
            />
          ) : null}
        </div>
      ) : null}
      {table ? (
        <DataTable
          caption={table.caption}
          columns={table.columns}
          rows={table.rows}
          rowKey={(row) => (typeof row.code === "string" ? row.code : Object.values(row).join(" "))}
          {...(table.choice ? { choice: table.choice } : {})}
        />
      ) : null}
      {caption ? (
        <div className="wa-caption">
          {caption.lines.slice(0, -1).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {aside}
          {caption.lines.slice(-1).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
