/** The edition that is fetched, and the year of its area division. */
const year = 2024;

/** Where the official files are. Tests put a server of their own in place of both hosts, with the same paths. */
export interface Addresses {
  readonly scores: string;
  readonly collection: (name: "gemeenten" | "wijken" | "buurten") => string;
}

export function officialAddresses(environment: Readonly<Record<string, string | undefined>>): Addresses {
  const leefbaarometer = environment.WIJKATLAS_LEEFBAAROMETER_URL ?? "https://www.leefbaarometer.nl";
  const pdok = environment.WIJKATLAS_PDOK_URL ?? "https://api.pdok.nl";
  return {
    scores: `${leefbaarometer}/resources/open-data-leefbaarometer-meting-${year}.zip`,
    collection: (name) => `${pdok}/cbs/wijken-en-buurten-${year}/ogc/v1/collections/${name}/items?f=json&limit=1000`
  };
}
