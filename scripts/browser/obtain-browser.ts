import type { Environment } from "./environment.ts";
import { nextStep, type Remedy } from "./next-step.ts";

/** Tries one remedy; whether it helped shows in what the next look around finds. */
export type TryRemedy = (remedy: Remedy) => Promise<void>;

/** The path of a Chromium or Chrome that starts, got if need be. Throws the sentence that says what to install. */
export async function obtainBrowser(look: () => Environment, tryRemedy: TryRemedy): Promise<string> {
  const tried: Remedy[] = [];
  for (;;) {
    const step = nextStep(look(), tried);
    if ("found" in step) return step.found;
    if ("giveUp" in step) throw new Error(step.giveUp);
    tried.push(step.remedy);
    await tryRemedy(step.remedy);
  }
}
