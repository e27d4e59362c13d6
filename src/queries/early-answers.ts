import type { Topology } from "topojson-specification";

// What was asked for before the application was there. Whoever needs it takes it, once.
const answers = new Map<string, Promise<Response>>();
const topologies = new Map<string, Topology>();

/** The address of a file under data/, whatever folder the application is served from. */
export const dataAddress = (path: string) => new URL(`data/${path}`, document.baseURI).href;

/** Asks for a file under data/. What goes wrong is found by the application, which asks again and says what it is. */
export function askEarly(path: string): Promise<Response> {
  const address = dataAddress(path);
  const answer = fetch(address);
  answer.catch(() => undefined);
  answers.set(address, answer);
  return answer;
}

/** The answer to an address that was asked for early; undefined where it was not, or could not be had. */
export async function takeEarly(address: string): Promise<Response | undefined> {
  const answer = answers.get(address);
  answers.delete(address);
  return answer?.catch(() => undefined);
}

/** Keeps boundaries that were read for the first picture: they need not be read twice. */
export function keepTopology(path: string, topology: Topology): void {
  topologies.set(path, topology);
}

export function takeTopology(path: string): Topology | undefined {
  const topology = topologies.get(path);
  topologies.delete(path);
  return topology;
}
