import type { Topology } from "topojson-specification";

/** What src/first/early.js asked for before there was a program: the answer, and its bytes once somebody reads them early. */
interface EarlyAnswer {
  readonly answer: Promise<Response>;
  bytes?: Promise<ArrayBuffer>;
}

/** By address. Undefined: taken. */
interface EarlyWindow {
  wijkatlasEarly?: Map<string, EarlyAnswer | undefined>;
}

function earlyAnswers(): Map<string, EarlyAnswer | undefined> {
  const early = globalThis as EarlyWindow;
  early.wijkatlasEarly ??= new Map();
  return early.wijkatlasEarly;
}

const topologies = new Map<string, Topology>();

/** The address of a file, whatever folder the application is served from. */
const addressOf = (path: string) => new URL(path, document.baseURI).href;

/** The address of a file under data/. */
export const dataAddress = (path: string) => addressOf(`data/${path}`);

async function bytesOf(answer: Promise<Response>): Promise<ArrayBuffer> {
  const response = await answer;
  // Unread, so that the application can say what is wrong.
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.arrayBuffer();
}

/** The bytes of a file, asked for early or now; the application will find them too. Rejects where they cannot be had. */
export function readEarly(path: string): Promise<ArrayBuffer> {
  const address = addressOf(path);
  const early: EarlyAnswer = earlyAnswers().get(address) ?? { answer: fetch(address) };
  earlyAnswers().set(address, early);
  early.bytes ??= bytesOf(early.answer);
  return early.bytes;
}

/** The answer to an address that was asked for early, once; undefined where it was not, or could not be had. */
export async function takeEarly(address: string): Promise<Response | undefined> {
  const early = earlyAnswers().get(address);
  if (!early) return undefined;
  // Its place stays taken: it is not asked for early again.
  earlyAnswers().set(address, undefined);
  try {
    return early.bytes ? new Response(await early.bytes) : await early.answer;
  } catch {
    const answer = await early.answer.catch(() => undefined);
    return answer?.bodyUsed ? undefined : answer;
  }
}

/** Keeps boundaries that were read for the first picture: they need not be read twice. */
export function keepTopology(path: string, topology: Topology): void {
  earlyAnswers().set(dataAddress(path), undefined);
  topologies.set(path, topology);
}

export function takeTopology(path: string): Topology | undefined {
  const topology = topologies.get(path);
  topologies.delete(path);
  return topology;
}
