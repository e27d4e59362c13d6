// The texts of parts that come when they are asked for, each in a file of its own.
export const later = {
  chapters: () => import("./chapters.json"),
  classes: () => import("./classes.json"),
  comparison: () => import("./comparison.json"),
  data: () => import("./data.json"),
  export: () => import("./export.json"),
  filter: () => import("./filter.json"),
  ingest: () => import("./ingest.json"),
  overview: () => import("./overview.json"),
  own: () => import("./own.json"),
  together: () => import("./together.json")
};
