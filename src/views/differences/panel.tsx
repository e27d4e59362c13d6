import type { ReactNode } from "react";
import { Figure } from "../../charts/figure.tsx";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { useOffer } from "../../dialogs/proof/figures-on-screen.ts";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import type { ComputedFigures } from "../../dialogs/proof/recipe.ts";
import { type CsvCell, type CsvDialect, writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable, type RowChoice, type TableColumn, type TableRow } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useCompared } from "./compared.ts";
import type { PanelCaption } from "./panel-caption.ts";
import type { PanelName } from "./panel-names.ts";
import { computedOf, panelRecipe } from "./panel-recipe.ts";
import { type PanelSource, usePanelSource } from "./panel-source.ts";

interface PanelProps {
  readonly name: PanelName;
  readonly title: string;
  readonly summary: string;
  /** Absent where there is no picture. */
  readonly caption?: PanelCaption;
  /** Stands in the caption, before its last line. */
  readonly aside?: ReactNode;
  /** Absent where there is nothing to save. */
  readonly csv?: {
    readonly fileName: string;
    readonly header: readonly string[];
    readonly rows: () => Iterable<readonly CsvCell[]>;
  };
  /** More figures are on their way. */
  readonly isPending?: boolean;
  readonly dialect: CsvDialect;
  readonly table?:
    | {
        readonly caption: string;
        readonly columns: readonly TableColumn[];
        readonly rows: readonly TableRow[];
        readonly choice?: RowChoice;
      }
    | undefined;
  readonly children: ReactNode;
}

const noRows = () => [];

/** One panel of the differences: its picture with its words, its file, its table. */
export function Panel({ name, title, summary, caption, aside, csv, isPending = false, dialect, table, children }: PanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const source = usePanelSource();
  const { provide } = useTextSource();
  const compared = useCompared();
  const figures = (): ComputedFigures => {
    if (!csv || !compared.current) throw new Error(`the panel ${name} has no figures`);
    return computedOf(compared.current, { name, header: csv.header, rows: csv.rows() });
  };
  useOffer(name, isPending ? "pending" : csv ? figures : "none");
  const subjectFrom = async (about: PanelSource) => {
    const { chartSubject } = await import("../../view-parts/export/chart-subject.ts");
    if (!caption) throw new Error(`the panel ${name} shows nothing`);
    const { lines, shown } = caption;
    const words = { title: `${title.replace(/(?<![?!.])$/, ".")} ${about.about}`, summary, caption: lines, shown };
    // Cells and steps have no colours of areas.
    const isByColour = name !== "transitions" && name !== "contributions" && name !== "moran";
    const file = { name: [...about.name, name], header: csv?.header ?? [], rows: csv?.rows ?? noRows };
    return chartSubject(
      { ...about, ...words, ...file, chart: provide(children), selected: isByColour ? about.selected : [] },
      texts
    );
  };
  return (
    <section className="wa-panel" id={`panel-${name}`} aria-label={title} tabIndex={-1}>
      <Figure title={title} headingLevel={3} summary={summary} showSummary caption={caption?.lines ?? []} aside={aside}>
        {children}
      </Figure>
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
    </section>
  );
}
