import mapshaper from "mapshaper";

/**
 * Runs commands of mapshaper on a GeoJSON text and returns the file they write. The commands read `in.json` by themselves
 * and end with an output command: `-clean -o out.json format=topojson`.
 */
export async function runMapshaper(geojson: string, commands: string): Promise<string> {
  const files = await mapshaper.applyCommands(`-i in.json ${commands}`, { "in.json": geojson });
  const [written] = Object.values(files);
  if (written === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return typeof written === "string" ? written : new TextDecoder().decode(written);
}
