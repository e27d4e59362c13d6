import { Presets, SingleBar } from "cli-progress";

/** How far something is, for the person who waits. The total may become known on the way. */
export interface Progress {
  start(label: string): void;
  update(done: number, total: number | undefined): void;
  stop(): void;
}

function barProgress(): Progress {
  let bar: SingleBar | undefined;
  return {
    start(label) {
      bar = new SingleBar({ format: `${label} {bar} {percentage}%`, hideCursor: true }, Presets.shades_classic);
      bar.start(1, 0);
    },
    update(done, total) {
      bar?.setTotal(total ?? Math.max(done * 2, 1));
      bar?.update(done);
    },
    stop() {
      bar?.stop();
      bar = undefined;
    }
  };
}

function lineProgress(print: (line: string) => void): Progress {
  let [name, told] = ["", 0];
  return {
    start(label) {
      [name, told] = [label, 0];
      print(label);
    },
    update(done, total) {
      const quarter = total === undefined || total === 0 ? 0 : Math.floor((4 * done) / total);
      if (quarter > told) print(`${name}: ${quarter * 25}%`);
      told = Math.max(told, quarter);
    },
    stop() {}
  };
}

/** A bar on a terminal, a line every quarter where the output is a file or a pipe. */
export function makeProgress(isTerminal: boolean, print: (line: string) => void): Progress {
  return isTerminal ? barProgress() : lineProgress(print);
}
