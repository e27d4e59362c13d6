import { adjacentAreas } from "../geo/adjacency.ts";
import type { AnalystAnswer, AnalystRequest } from "./analyst-messages.ts";
import { Permuter } from "./clusters.ts";
import { type Differences, inquiry, type Question } from "./differences.ts";
import { likelyNext } from "./likely-next.ts";
import { verdictStrip } from "./verdict-strip.ts";

type Ask = (question: Question) => Differences;

let adjacent: Uint32Array[] = [];
/** What was asked about lately, by name: a reader goes back and forth, and what was worked out is still there. */
const inquiries = new Map<number, { readonly years: readonly number[]; readonly ask: Ask }>();
/** What the page has. */
let sent: Partial<Differences> = {};
let permuter: Permuter | undefined;
/** What is being worked out, one of a kind; a later request of the kind or a cancellation takes its place. */
const current = new Map<"pattern" | "strip", number>();

const tell = (answer: AnalystAnswer) => self.postMessage(answer);

/** Milliseconds without a question after which a reader reads, and the most areas for which answers are then worked out ahead. */
const rest = 400;
const mostAhead = 15_000;
let ahead: ReturnType<typeof setTimeout> | undefined;

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

function answerQuestion({ id, name, question }: Extract<AnalystRequest, { kind: "question" }>): void {
  const known = inquiries.get(name);
  if (!known) throw new Error("a question came before its subject");
  const answer = known.ask(question);
  const isNew = ([name, part]: [string, unknown]) => !(name in sent) || sent[name as keyof Differences] !== part;
  tell({ kind: "differences", id, changed: Object.fromEntries(Object.entries(answer).filter(isNew)) });
  sent = answer;
  clearTimeout(ahead);
  // Of so many areas each answer takes more memory than it saves time.
  if (answer.changes.length <= mostAhead) ahead = setTimeout(lookAhead, rest, known.ask, likelyNext(question, known.years));
}

/** Works out what will be asked next, one answer at a time; a question puts an end to it. */
function lookAhead(ask: Ask, [next, ...later]: readonly Question[]): void {
  if (!next) return;
  ask(next);
  ahead = setTimeout(lookAhead, 0, ask, later);
}

/** Works in slices, so that a cancellation is heard; undefined where one came. The worker and what it knows of the map stay. */
async function workOut<Result>(
  kind: "pattern" | "strip",
  id: number,
  steps: Generator<number, Result>
): Promise<{ readonly result: Result } | undefined> {
  current.set(kind, id);
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value };
    if (performance.now() < until) continue;
    tell({ kind: "progress", id, share: step.value });
    await nextTurn();
    if (current.get(kind) !== id) return undefined;
    until = performance.now() + slice;
  }
}

async function workOutPattern({ id, matrix, year }: Extract<AnalystRequest, { kind: "pattern" }>): Promise<void> {
  if (matrix) permuter = new Permuter(matrix, adjacent);
  if (!permuter) throw new Error("a pattern was asked before its figures");
  const found = await workOut("pattern", id, permuter.pattern(year));
  if (found) tell({ kind: "pattern", id, ...found });
}

async function workOutStrip({ id, matrix, years, panel }: Extract<AnalystRequest, { kind: "strip" }>): Promise<void> {
  const found = await workOut("strip", id, verdictStrip(matrix, years, panel));
  if (found) tell({ kind: "strip", id, ...found });
}

async function answer(request: AnalystRequest): Promise<void> {
  if (request.kind === "shapes") adjacent = adjacentAreas(request.shapes);
  else if (request.kind === "subject") {
    inquiries.set(request.name, { years: request.subject.years, ask: inquiry(request.subject, adjacent) });
    if (request.forgotten !== undefined) inquiries.delete(request.forgotten);
  } else if (request.kind === "question") answerQuestion(request);
  else if (request.kind === "pattern") await workOutPattern(request);
  else if (request.kind === "strip") await workOutStrip(request);
  else for (const [kind, id] of current) if (id === request.id) current.delete(kind);
}

self.addEventListener("message", ({ data }: MessageEvent<AnalystRequest>) => {
  answer(data).catch((problem: unknown) => {
    const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
    tell({ kind: "failed", id: "id" in data ? data.id : -1, message });
  });
});
