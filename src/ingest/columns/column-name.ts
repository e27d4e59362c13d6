// A name of a megabyte is no name; without a bound the expressions below would take their time over it.
const longest = 300;

/**
 * One form for the names that one figure has at different offices: `AANT_INW`, `aantalInwoners`, `AantalInwoners_5` and
 * `Bevolking/Aantal inwoners (aantal)` differ in case, signs, path, unit and number.
 */
export function columnName(name: string): string {
  const last = name.slice(-longest).split("/").at(-1) ?? "";
  return last
    .replace(/\(.*\)/, "")
    .trim()
    .replace(/_\d+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** The values of a record under the form of their names; the first of two names with one form wins. */
export function byColumnName(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const key = columnName(name);
    if (value !== null && value !== undefined && typeof value !== "object" && !found.has(key))
      found.set(key, String(value).trim());
  }
  return found;
}
