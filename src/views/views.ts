import type { ViewDefinition } from "../view-parts/view-definition.ts";
import { dataDefinition } from "./data/definition.ts";
import { differencesDefinition } from "./differences/definition.ts";
import { filterDefinition } from "./filter/definition.ts";
import { mapDefinition } from "./map/definition.ts";
import { overviewDefinition } from "./overview/definition.ts";
import { togetherDefinition } from "./together/definition.ts";
import { trendsDefinition } from "./trends/definition.ts";

/** Every view, in the order of the tabs. The first is shown where an address names nothing to be seen. */
export const views: readonly ViewDefinition[] = [
  overviewDefinition,
  mapDefinition,
  trendsDefinition,
  differencesDefinition,
  togetherDefinition,
  filterDefinition,
  dataDefinition
];
