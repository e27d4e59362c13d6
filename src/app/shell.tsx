import { QueryClientProvider } from "@tanstack/react-query";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "../i18n/i18n.ts";
import type { AreaLevel } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import type { Language } from "../model/local-text.ts";
import { matrixOptions } from "../queries/matrix-options.ts";
import { createQueryClient } from "../queries/query-client.ts";
import type { Scores } from "../queries/score-matrix.ts";
import { type Parameters, parameterNames, parseAddress } from "../state/address.ts";
import { resolveView } from "../state/resolve-view.ts";
import { Workbench } from "./workbench.tsx";

export interface ShellData {
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly areas: AreaList;
  readonly scores: Scores;
}

export interface ShellView {
  readonly level: AreaLevel;
  readonly indicator: string;
  readonly year: number;
  readonly lang: Language;
}

const noneKnown = { entries: [], damaged: [], isKnown: false, error: null } as const;

/**
 * The application as it is when its first map is there, for the build: it writes the page that stands in until then
 * (scripts/first). Only the map itself is another one there, an empty place.
 */
export async function shellOf({ dataset, entries, areas, scores }: ShellData, shown: ShellView) {
  const i18n = await createI18n(shown.lang);
  const client = createQueryClient();
  // Nothing is forgotten by a clock: it would keep the build from ending.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, gcTime: Number.POSITIVE_INFINITY } });
  client.setQueryData(["areas", dataset.id, shown.level], areas);
  client.setQueryData(matrixOptions(dataset, shown.level, shown.indicator).queryKey, scores);
  client.setQueryData(["topology", dataset.id, shown.level], null);
  const asked = { ...shown, year: String(shown.year), dataset: dataset.id } as Readonly<Record<string, string>>;
  const parameters = Object.fromEntries(parameterNames.map((name) => [name, asked[name] ?? null])) as Parameters;
  const { view } = resolveView(parseAddress(parameters), dataset);
  const indicator = dataset.indicators.find(({ id }) => id === shown.indicator);
  const subject = `${indicator?.name[shown.lang]}, ${dataset.title[shown.lang]}`;
  return {
    title: i18n.t("app:documentTitle", { subject }),
    page: (
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <Workbench dataset={dataset} entries={entries} own={noneKnown} view={view} notices={[]} write={() => undefined} />
        </QueryClientProvider>
      </I18nextProvider>
    )
  };
}
