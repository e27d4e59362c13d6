import { adjacentAreas } from "../geo/adjacency.ts";
import type { Shapes } from "../geo/shapes.ts";
import type { Matrix } from "../model/matrix.ts";
import type { CallContext } from "../worker/messages.ts";
import { serve } from "../worker/serve.ts";
import { type Clusters, type MoranRow, Permuter } from "./clusters.ts";
import { type Differences, inquiry, type Question, type Subject } from "./differences.ts";
import { likelyNext } from "./likely-next.ts";
import { type VerdictStrip, verdictStrip } from "./verdict-strip.ts";

type Ask = (question: Question) => Differences;

let adjacent: Uint32Array[] = [];
/** What was asked about lately, by name: a reader goes back and forth, and what was computed is still there. */
const inquiries = new Map<number, { readonly years: readonly number[]; readonly ask: Ask }>();
/** What the page has. */
let sent: Partial<Differences> = {};
let permuter: Permuter | undefined;

/** Milliseconds without a question after which a reader reads, and the most areas for which answers are then computed ahead. */
const rest = 400;
const maximumPrefetchAreas = 15_000;
let prefetchTimer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds of work between two looks at what the page asks meanwhile. */
const slice = 40;

const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Works out what will be asked next, one answer at a time; a question puts an end to it. */
function prefetchAnswers(ask: Ask, [next, ...later]: readonly Question[]): void {
  if (!next) return;
  ask(next);
  prefetchTimer = setTimeout(prefetchAnswers, 0, ask, later);
}

/** Works in slices, so that a cancellation is heard: the worker and what it knows of the map stay for the next time. */
async function inSlices<Result>(steps: Generator<number, Result>, { progress, signal }: CallContext): Promise<Result> {
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    progress(step.value);
    await nextTurn();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
}

/** Moran's I of every year; the local ones follow it. */
export interface SpatialPattern {
  readonly rows: readonly MoranRow[];
  readonly clusters: Clusters | undefined;
}

/** The figures and the years of them that count. */
export interface StripRequest {
  readonly matrix: Matrix;
  readonly years: readonly number[];
  readonly panel: Question["panel"];
}

const handlers = {
  shapes: (shapes: Shapes): void => {
    adjacent = adjacentAreas(shapes);
  },

  /** Takes the place of the subject that was used longest ago, where there are more than are kept. */
  subject: ({ subject, name, forgotten }: { subject: Subject; name: number; forgotten: number | undefined }): void => {
    inquiries.set(name, { years: subject.years, ask: inquiry(subject, adjacent) });
    if (forgotten !== undefined) inquiries.delete(forgotten);
  },

  /** The parts that are others than those of the answer before. */
  question: ({ name, question }: { name: number; question: Question }): Partial<Differences> => {
    const known = inquiries.get(name);
    if (!known) throw new Error("a question came before its subject");
    const answer = known.ask(question);
    const isNew = ([name, part]: [string, unknown]) => !(name in sent) || sent[name as keyof Differences] !== part;
    const changed = Object.fromEntries(Object.entries(answer).filter(isNew));
    sent = answer;
    clearTimeout(prefetchTimer);
    // Of so many areas each answer takes more memory than it saves time.
    if (answer.changes.length <= maximumPrefetchAreas)
      prefetchTimer = setTimeout(prefetchAnswers, rest, known.ask, likelyNext(question, known.years));
    return changed;
  },

  /** The matrix comes along where it is another than that of the question before. */
  pattern: ({ matrix, year }: { matrix: Matrix | undefined; year: number }, context: CallContext): Promise<SpatialPattern> => {
    if (matrix) permuter = new Permuter(matrix, adjacent);
    if (!permuter) throw new Error("a pattern was asked before its figures");
    return inSlices(permuter.pattern(year), context);
  },

  strip: ({ matrix, years, panel }: StripRequest, context: CallContext): Promise<VerdictStrip | undefined> =>
    inSlices(verdictStrip(matrix, years, panel), context)
};
export type AnalystHandlers = typeof handlers;

serve(handlers);
