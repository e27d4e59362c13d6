import { join } from "node:path";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { readDatasetFolder } from "../../../scripts/data/folder/read-dataset-folder.ts";
import { hasSharedData, sharedFile, titleWithReason } from "../../shared-data.ts";
import { makeLoader } from "./load-here.ts";

const scores = sharedFile("leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv");
const boundaries = ["nl_wijken_2022.geojson", "nl_gemeenten_2022.geojson"].flatMap((name) => [
  "--boundaries",
  sharedFile(`boundaries/${name}`)
]);
const figures = sharedFile("cbs/nl_wijken_kwb2022.csv");

test.skipIf(!hasSharedData)(
  titleWithReason("the national file of 26,366 rows and its 3,340 boundaries become a dataset"),
  async () => {
    const { load, folder, notices } = makeLoader();
    const draft = await load("--scores", scores, ...boundaries, "--kerncijfers", figures);
    const [wijk] = draft.levels;
    expect(draft.id).toBe("nederland-2022");
    expect(wijk?.scores).toHaveLength(26_366);
    expect(wijk?.areas).toHaveLength(3_340);
    expect(wijk?.figures.filter(({ values }) => (values.inhabitants ?? null) !== null)).toHaveLength(3_340);
    expect(wijk?.areas.find(({ code }) => code === "WK051829")).toMatchObject({
      name: "Schildersbuurt",
      gemeenteName: "'s-Gravenhage"
    });
    expect(wijk?.areas.filter(({ gemeente, gemeenteName }) => gemeente === gemeenteName)).toEqual([]);
    expect(notices.map(({ nl }) => nl).join()).toContain("wijk: 30 met een grens maar zonder score");
    const shapes = wijk?.topology.objects.wijk;
    if (!wijk || !shapes) throw new Error("no shapes");
    const drawn = feature(wijk.topology, shapes) as unknown as { features: { geometry: unknown }[] };
    expect(drawn.features.filter(({ geometry }) => geometry !== null)).toHaveLength(3_340);
    expect((await readDatasetFolder(join(folder, "data", draft.id))).draft).toEqual(draft);
  }
);

test.skipIf(!hasSharedData)(
  titleWithReason(
    "key figures of two years become indicators, in the words of the dataset that ships, each year with its source"
  ),
  async () => {
    const { load, folder, notices } = makeLoader();
    const earlier = sharedFile("cbs/nl_wijken_kwb2016.csv");
    const gemeente = ["--gemeente", "GM0518"];
    const draft = await load("--scores", scores, ...boundaries, "--kerncijfers", earlier, "--kerncijfers", figures, ...gemeente);
    const shipped = (await readDatasetFolder(join(folder, "data", "den-haag"))).draft;
    const own = draft.description.indicators.filter(({ sources }) => sources.some((id) => id.startsWith("key-figures")));
    expect(own.map(({ id }) => id)).toEqual([
      ...["inhabitants", "age_0_14", "age_15_24", "age_65_plus", "households", "homes", "home_value", "owner_occupied"],
      ...["income_lowest_40", "income_highest_20", "net_labour_participation"]
    ]);
    expect(own).toEqual(shipped.description.indicators.filter(({ id }) => own.some((one) => one.id === id)));
    // The figures of Den Haag were typed over from these publications: they are the same, area by area.
    expect(draft.levels.find(({ level }) => level === "wijk")?.figures).toEqual(
      shipped.levels.find(({ level }) => level === "wijk")?.figures
    );
    expect(
      draft.description.sources.filter(({ subject }) => subject === "key-figures").map(({ years, division }) => [years, division])
    ).toEqual([
      [[2016], 2016],
      [[2022], 2022]
    ]);
    expect(notices.map(({ en }) => en).join()).not.toContain("left out");
    expect((await readDatasetFolder(join(folder, "data", draft.id))).draft).toEqual(draft);
  }
);

test.skipIf(!hasSharedData)(
  titleWithReason("one gemeente of the national file is its 44 wijken with its programmes"),
  async () => {
    const { load } = makeLoader();
    const { levels, description } = await load(
      "--scores",
      scores,
      ...boundaries,
      "--kerncijfers",
      figures,
      "--gemeente",
      "GM0518"
    );
    expect(levels[0]?.areas).toHaveLength(44);
    expect(description.areaSets.map(({ id }) => id)).toEqual(["krachtwijken-2007", "nplv-zuidwest"]);
  }
);

test.skipIf(!hasSharedData)(
  titleWithReason("buurten and gemeenten of 2024 go together, with the classes published"),
  async () => {
    const { load } = makeLoader();
    const folder = sharedFile("leefbaarometer-3.0");
    const provinces = Array.from({ length: 12 }, (_, i) => [
      "--boundaries",
      sharedFile(`boundaries/nl_buurten_2024/${20 + i}.geojson`)
    ]);
    const files = ["nl_buurtscores_2024.csv", "nl_gemeentescores_2024.csv"].flatMap((name) => ["--scores", join(folder, name)]);
    const { levels } = await load(...files, ...provinces.flat());
    expect(levels.map(({ level, scores: rows }) => [level, rows.length])).toEqual([
      ["gemeente", 342],
      ["buurt", 12_147]
    ]);
  }
);

test.skipIf(!hasSharedData)(
  titleWithReason(
    "345 gemeenten of 2022 with scores of 2024: boundaries are named by their own year, and who lacks what is told"
  ),
  async () => {
    const { load, notices } = makeLoader();
    const { levels, description } = await load(
      "--scores",
      sharedFile("leefbaarometer-3.0/nl_gemeentescores_2024.csv"),
      "--boundaries",
      sharedFile("boundaries/nl_gemeenten_2022.geojson")
    );
    const [gemeenten] = levels;
    // Voorne aan Zee began in 2023 and has a score alone; what it and Amsterdam took in has a boundary alone.
    expect(gemeenten?.topology.objects.gemeente?.type).toBe("GeometryCollection");
    expect([gemeenten?.areas.length, gemeenten?.scores.length]).toEqual([346, 342]);
    const told = notices.map(({ en }) => en).join(" ");
    expect(told).toContain("1 with a score but no boundary: GM1992");
    expect(told).toContain("4 with a boundary but no score: GM0457, GM0501, GM0530, GM0614");
    expect(told).toContain("the boundaries are of 2022 and the scores of the area division of 2024");
    expect(description.sources.map(({ attribution }) => attribution.en)).toContain(
      "Boundaries: Kadaster / Centraal Bureau voor de Statistiek, 2022"
    );
  }
);
