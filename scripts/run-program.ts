import { oldNode } from "./old-node.ts";

/** Runs a program to its end. What goes wrong is said in one sentence, and the exit code isn't 0; DEBUG=1 shows where. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    const problem = oldNode(process.versions.node);
    if (problem) throw new Error(problem);
    await program();
  } catch (problem) {
    console.error(problem instanceof Error && !process.env.DEBUG ? problem.message : problem);
    process.exitCode = 1;
  }
}
