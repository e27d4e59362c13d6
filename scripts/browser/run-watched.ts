import { spawn } from "node:child_process";

interface Watch {
  /** Milliseconds without a word after which the program is ended. */
  readonly silence: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program and shows its progress (its complaints with DEBUG=1 only); "done", or why it did not end well. */
export function runWatched(program: string, args: readonly string[], { silence, env }: Watch): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    let silent = false;
    const giveUp = () => {
      silent = true;
      child.kill();
    };
    let timer = setTimeout(giveUp, silence);
    const show = (part: Buffer, shown: boolean) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silence);
      if (shown) process.stdout.write(part);
    };
    child.stdout.on("data", (part) => show(part, true));
    child.stderr.on("data", (part) => show(part, Boolean(process.env.DEBUG)));
    child.on("error", (problem) => end(problem.message));
    child.on("close", (code) =>
      end(silent ? `no progress in ${silence / 1000} seconds` : code === 0 ? "done" : `it ended with ${code}`)
    );
    function end(how: string) {
      clearTimeout(timer);
      resolve(how);
    }
  });
}
