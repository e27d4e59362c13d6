import type { Machine } from "./machine.ts";

/** What of each fact makes a machine another one: a patch of its system, Node or browser does not. */
const essentials: Partial<Record<keyof Machine, RegExp>> = {
  processor: /.*/,
  cores: /.*/,
  memory: /.*/,
  system: /^\S+ \d+\.\d+/,
  node: /^\d+/,
  browser: /^\D*\d+/,
  rasteriser: /^\w+/
};

const essenceOf = (machine: Machine, name: keyof Machine) => essentials[name]?.exec(String(machine[name]))?.[0] ?? machine[name];

/** In what two machines differ so much that figures of the one do not belong beside those of the other: `cores: 2 there, 8 here`. */
export function differencesBetween(there: Machine, here: Machine): string[] {
  const names = Object.keys(essentials) as (keyof Machine)[];
  return names
    .filter((name) => essenceOf(there, name) !== essenceOf(here, name))
    .map((name) => `${name}: ${there[name]} there, ${here[name]} here`);
}

/** What is of a later patch here than there: told beside what was measured with it. */
export function patchesBetween(there: Machine, here: Machine): string[] {
  const names = Object.keys(essentials) as (keyof Machine)[];
  return names.filter((name) => there[name] !== here[name]).map((name) => `${name} ${here[name]}`);
}
