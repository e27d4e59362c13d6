import type { Contender, StepTimes } from "./contender.ts";

export const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** A task after those that wait already: after an animation frame callback that is after the frame's style, layout and paint. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const tick = document.createElement("div");
tick.id = "tick";
document.body.append(tick);

/** Changes two pixels beside the map: a browser that has nothing to draw takes its time for the next frame. */
function touchPage(): void {
  tick.style.background = tick.style.background === "white" ? "black" : "white";
}

/** Resolves in a task of its own, just after a frame in which next to nothing was done. */
export async function settled(): Promise<void> {
  touchPage();
  await nextFrame();
  touchPage();
  await nextFrame();
  touchPage();
  await nextTask();
}

/**
 * One step, from a task of its own as a click or a timer gives. What a library puts off to the next animation frame runs
 * between two callbacks of ours, one asked for before the step and one after it, and counts as script.
 */
export async function timeStep(contender: Contender, step: number): Promise<StepTimes> {
  await settled();
  let frameStart = 0;
  requestAnimationFrame(() => {
    frameStart = performance.now();
  });
  const start = performance.now();
  contender.setStep(step);
  const direct = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const scripted = performance.now();
  touchPage();
  const after = nextFrame();
  await nextTask();
  const drawn = performance.now();
  await after;
  return {
    script: direct + (scripted - frameStart),
    work: direct + (drawn - frameStart),
    painted: performance.now() - start
  };
}

const framesBetweenSteps = 6;

/** Steps ten times a second at 60 frames a second. The first two frames after a step are those that it can delay. */
export async function timePlaying(contender: Contender, order: readonly number[]): Promise<number[]> {
  await settled();
  const times: number[] = [];
  let last = await nextFrame();
  for (const step of order) {
    contender.setStep(step);
    for (let frame = 0; frame < framesBetweenSteps; frame++) {
      const now = await nextFrame();
      if (frame < 2) times.push(now - last);
      last = now;
    }
  }
  return times;
}
