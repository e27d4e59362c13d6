import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { Workbench } from "../../src/app/workbench.tsx";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { csvOf } from "../../src/export/proof/write-bundle.ts";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import type { IndicatorYear } from "../../src/indicator-data/indicator-year.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { yearSlice } from "../../src/model/matrix.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { matrixOptions } from "../../src/queries/matrix-options.ts";
import { createQueryClient } from "../../src/queries/query-client.ts";
import { scoresFromFile } from "../../src/queries/score-matrix.ts";
import { addressSets, addressText, readAddress } from "../../src/state/address.ts";
import { changeAddress } from "../../src/state/change-address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";
import { views } from "./all-views.ts";
import { madeDefinition } from "./made-view/definition.ts";
import { madeFigure, madeRecipe, madeSubject } from "./made-view/made-figures.ts";
import { MadeViewOfAreas } from "./made-view/made-view.tsx";
import type { MadeView } from "./made-view/params.ts";

// A view that the application does not know, added by one line.
const list = [...views, madeDefinition];
const sets = addressSets(list);

const served = await servedDenHaag();
const { dataset } = served;
const level = served.level("wijk");
const areas = readAreaList("wijk", served.bytes(level.areaFile.path));
const file = level.scoreFiles.find(({ columns }) => columns.includes("afw"));
const scores = scoresFromFile(openArrow(served.bytes(file?.path ?? "")), "afw", level.areas);
const i18n = await createI18n("en");
await needTexts(i18n, ["export"]);
const texts = textsOf(i18n);

const viewAt = (search: string) => resolveView(sets, readAddress(sets, search), dataset).view as MadeView;

/** The page at an address, as the server of a test writes it: all that it would fetch is there. */
function pageAt(search: string): string {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, gcTime: Number.POSITIVE_INFINITY } });
  client.setQueryData(["areas", dataset.id, "wijk"], areas);
  client.setQueryData(matrixOptions(dataset, "wijk", "afw").queryKey, scores);
  client.setQueryData(["topology", dataset.id, "wijk"], null);
  client.setQueryData(["part", "made"], () => MadeViewOfAreas);
  const address = readAddress(sets, search);
  const { view, notices } = resolveView(sets, address, dataset);
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <Workbench
          views={list}
          sets={sets}
          dataset={dataset}
          entries={[{ id: dataset.id, title: dataset.title, path: `${dataset.id}/` }]}
          own={{ entries: [], damaged: [], isKnown: true, error: null }}
          address={address}
          view={view}
          notices={notices}
          update={() => undefined}
        />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

const madePart = (page: string) => /<p id="made">(.*?)<\/p>/.exec(page)?.[1];
const linksIn = (page: string) => [...page.matchAll(/href="(\?[^"]*)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&") ?? "");

function sceneAt(view: MadeView): IndicatorYear {
  const { matrix } = scores;
  const [indicator] = dataset.indicators.filter(({ id }) => id === view.indicator);
  if (!indicator) throw new Error("no such indicator");
  return {
    ...{ dataset, level, areas, indicator, matrix, uncentred: matrix, selection: [], reference: { kind: "fixed", isOwn: false } },
    scheme: classSchemes["leefbaarometer-total"],
    year: view.year,
    values: yearSlice(matrix, view.year) ?? new Float64Array(),
    classes: new Uint8Array(areas.codes.length),
    classesOf: () => undefined
  };
}

const search = "?view=made&dataset=den-haag&level=wijk&indicator=afw&year=2018&lang=en&shade=dark";

test("a view that is one folder and one line is reached by its address and its tab", () => {
  const page = pageAt(search);
  expect(madePart(page)).toBe(`dark ${madeFigure(sceneAt(viewAt(search)), viewAt(search)).toFixed(4)}`);
  expect(page).toContain('data-view="made"');
  expect(linksIn(page).map((href) => new URLSearchParams(href).get("view"))).toEqual([
    ...list.map(({ id }) => id),
    "made",
    "made"
  ]);
  const map = pageAt(search.replace("view=made", "view=map"));
  expect(madePart(map)).toBeUndefined();
  const link = linksIn(map).find((href) => href.includes("view=made")) ?? "";
  expect(madePart(pageAt(link))).toBe(madePart(page));
});

test("what it shows is exported", () => {
  const view = viewAt(search);
  const indicatorData = sceneAt(view);
  expect(
    csvOf(madeSubject(indicatorData, view, texts).table())
      .trim()
      .split("\r\n")
  ).toEqual(["year,indicator,shade,value", `2018,afw,dark,${madeFigure(indicatorData, view)}`]);
});

test("it is proved with all its parameters, and restored from the address of its proof", () => {
  const address = addressText(sets, changeAddress(sets, readAddress(sets, search), dataset, {}));
  const view = viewAt(search);
  const { parameters } = madeRecipe(sceneAt(view), view);
  expect(parameters).toMatchObject({ level: "wijk", indicator: "afw", year: "2018", shade: "dark" });
  expect(madeRecipe(sceneAt(view), { ...view, shade: "light" }).parameters).not.toEqual(parameters);
  const restored = viewAt(address);
  expect(restored).toEqual(view);
  expect(madeRecipe(sceneAt(restored), restored)).toEqual(madeRecipe(sceneAt(view), view));
  expect(madePart(pageAt(address))).toBe(madePart(pageAt(search)));
  expect(madePart(pageAt(address.replace("shade=dark", "shade=light")))).not.toBe(madePart(pageAt(address)));
  // In the address of another view it stays as it was.
  const away = addressText(sets, changeAddress(sets, readAddress(sets, address), dataset, { view: "trends" }));
  expect(viewAt(away.replace("view=trends", "view=made"))).toEqual(view);
});
