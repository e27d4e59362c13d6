/** Licences that ask for no more than their own text to go along. */
const permissive = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unlicense"];

export interface Exception {
  /** The package, or with a * at its end all whose names begin so. */
  readonly package: string;
  readonly licence: string;
  /** Needed to build and test only: not in what is served. */
  readonly development?: true;
}

/** The packages under another licence that were looked at and taken. README.md names each of them with the reason. */
export const exceptions: readonly Exception[] = [
  { package: "@react-leaflet/core", licence: "Hippocratic-2.1" },
  { package: "react-leaflet", licence: "Hippocratic-2.1" },
  { package: "@nl-design-system-candidate/*", licence: "EUPL-1.2" },
  { package: "@fontsource-variable/noto-sans", licence: "OFL-1.1" },
  { package: "axe-core", licence: "MPL-2.0", development: true },
  { package: "lightningcss*", licence: "MPL-2.0", development: true },
  { package: "mapshaper", licence: "MPL-2.0", development: true },
  // its package.json names none; its LICENSE file is BSD-3-Clause
  { package: "parse-cache-control", licence: "none named", development: true }
];

/** package-lock.json, as far as it is read here. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** A sentence for every package whose licence is neither permissive nor a known exception. */
export function licenceFaults({ packages }: LockFile, known: readonly Exception[] = exceptions): string[] {
  return Object.entries(packages).flatMap(([path, { license = "none named", dev = false }]) => {
    const name = path.replace(/^.*node_modules\//, "");
    if (name === "" || license.split(" OR ").some((choice) => permissive.includes(choice.replace(/[()]/g, "")))) return [];
    const taken = known.some((one) => matches(name, one.package) && one.licence === license && (dev || !one.development));
    return taken ? [] : [`${name} (${dev ? "development" : "served"}): ${license}`];
  });
}

const matches = (name: string, pattern: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
