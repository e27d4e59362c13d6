import { adjacentAreas } from "../geo/adjacency.ts";
import type { AnalystAnswer, AnalystRequest } from "./analyst-messages.ts";
import { Permuter } from "./clusters.ts";
import { type Differences, inquiry, type Question } from "./differences.ts";
import { likelyNext } from "./likely-next.ts";

type Ask = (question: Question) => Differences;

let adjacent: Uint32Array[] = [];
/** What was asked about lately, by name: a reader goes back and forth, and what was worked out is still there. */
const inquiries = new Map<number, { readonly years: readonly number[]; readonly ask: Ask }>();
/** What the page has. */
let sent: Partial<Differences> = {};
let permuter: Permuter | undefined;
/** The pattern that is being worked out; a later request or a cancellation takes its place. */
let current: number | undefined;

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

/** Works in slices, so that a cancellation is heard: the worker and what it knows of the map stay for the next time. */
async function workOutPattern(id: number, { matrix, year }: Extract<AnalystRequest, { kind: "pattern" }>): Promise<void> {
  current = id;
  if (matrix) permuter = new Permuter(matrix, adjacent);
  if (!permuter) throw new Error("a pattern was asked before its figures");
  const steps = permuter.pattern(year);
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return tell({ kind: "pattern", id, result: step.value });
    if (performance.now() < until) continue;
    tell({ kind: "progress", id, share: step.value });
    await nextTurn();
    if (current !== id) return;
    until = performance.now() + slice;
  }
}

async function answer(request: AnalystRequest): Promise<void> {
  if (request.kind === "shapes") adjacent = adjacentAreas(request.shapes);
  else if (request.kind === "subject") {
    inquiries.set(request.name, { years: request.subject.years, ask: inquiry(request.subject, adjacent) });
    if (request.forgotten !== undefined) inquiries.delete(request.forgotten);
  } else if (request.kind === "question") answerQuestion(request);
  else if (request.kind === "pattern") await workOutPattern(request.id, request);
  else if (current === request.id) current = undefined;
}

self.addEventListener("message", ({ data }: MessageEvent<AnalystRequest>) => {
  answer(data).catch((problem: unknown) => {
    const message = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
    tell({ kind: "failed", id: "id" in data ? data.id : -1, message });
  });
});
