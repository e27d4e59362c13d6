import type { Shapes } from "../geo/shapes.ts";
import type { Matrix } from "../model/matrix.ts";
import { WorkerCaller } from "../worker/worker-caller.ts";
import type { AnalystHandlers, SpatialPattern, StripRequest } from "./analyst-worker.ts";
import type { Differences, Question, Subject } from "./differences.ts";
import type { VerdictStrip } from "./verdict-strip.ts";

/** So many subjects are kept in the worker: the references that a reader compares. */
const mostKnown = 4;

type AnalystCaller = WorkerCaller<AnalystHandlers>;

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

const startWorker = () => new Worker(new URL("./analyst-worker.ts", import.meta.url), { type: "module" });

/**
 * Does statistics off the main thread, so that no panel holds up the page. Two workers: what takes long does not keep what is
 * quick waiting. Both keep what they know: figures go to them once, and only what changed comes back.
 */
export class Analyst {
  readonly #shapes: Shapes;
  readonly #quick: AnalystCaller;
  readonly #slow: AnalystCaller;
  /** The callers whose workers know the shapes. */
  readonly #informed = new Map<AnalystCaller, Promise<void>>();
  #next = 0;
  /** What the worker knows, by name; the last used at the end. */
  readonly #subjects = new Map<Subject, number>();
  #matrix: Matrix | undefined;
  #last: Partial<Differences> = {};
  #isClosed = false;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#quick = new WorkerCaller(startWorker, () => this.#forget(this.#quick));
    this.#slow = new WorkerCaller(startWorker, () => this.#forget(this.#slow));
    this.#inform(this.#quick);
  }

  /** A worker was lost with all that it knew; the next question starts another. */
  #forget(caller: AnalystCaller): void {
    this.#informed.delete(caller);
    if (caller === this.#slow) this.#matrix = undefined;
    else {
      this.#subjects.clear();
      this.#last = {};
    }
  }

  #inform(caller: AnalystCaller): Promise<void> {
    const informed = this.#informed.get(caller) ?? caller.call("shapes", this.#shapes);
    this.#informed.set(caller, informed);
    // The question that is put next is told what is wrong; the one after it tries again.
    informed.catch(() => this.#informed.delete(caller));
    return informed;
  }

  /** The parts that a question does not touch are the same objects as in the answer before. */
  differences(subject: Subject, question: Question, signal: AbortSignal): Promise<Differences> {
    const before = [this.#inform(this.#quick), ...this.#send(subject)];
    const name = this.#subjects.get(subject) ?? -1;
    const changed = this.#quick.call("question", { name, question }).then((changed) => {
      // Also of a question that nobody waits for any longer: the next answer builds on it.
      this.#last = { ...this.#last, ...changed };
      return this.#last as Differences;
    });
    const answer = Promise.all([changed, ...before]).then(([differences]) => differences);
    return this.#unlessClosed(Promise.race([answer, aborted(signal)]));
  }

  /** A subject that the worker does not know is sent, and the one that was asked about longest ago gives way. */
  #send(subject: Subject): Promise<void>[] {
    const known = this.#subjects.get(subject);
    const name = known ?? this.#next++;
    this.#subjects.delete(subject);
    this.#subjects.set(subject, name);
    if (known !== undefined) return [];
    const [oldest] = this.#subjects.size > mostKnown ? this.#subjects : [];
    if (oldest) this.#subjects.delete(oldest[0]);
    const sent = this.#quick.call("subject", { subject, name, forgotten: oldest?.[1] });
    sent.catch(() => this.#subjects.delete(subject));
    return [sent];
  }

  /** Moran's I with its permutations; an abort ends the work within a frame or two. */
  pattern(matrix: Matrix, year: number, signal: AbortSignal, onProgress: (share: number) => void): Promise<SpatialPattern> {
    const informed = this.#inform(this.#slow);
    const known = matrix === this.#matrix;
    this.#matrix = matrix;
    const pattern = this.#slow.call("pattern", { matrix: known ? undefined : matrix, year }, { signal, onProgress });
    return this.#unlessClosed(Promise.all([pattern, informed]).then(([found]) => found));
  }

  /** The verdicts of all years to the last by all measures; undefined where there are not two years. */
  strip(request: StripRequest, signal: AbortSignal, onProgress: (share: number) => void): Promise<VerdictStrip | undefined> {
    return this.#unlessClosed(this.#slow.call("strip", request, { signal, onProgress }));
  }

  /** Whoever still waits when it is closed waits for nothing: the panels are gone, or ask the next analyst. */
  #unlessClosed<Result>(answer: Promise<Result>): Promise<Result> {
    return answer.catch((problem: unknown) => {
      if (this.#isClosed) return new Promise<never>(() => undefined);
      throw problem;
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#quick.close();
    this.#slow.close();
  }
}
