import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, codeOf, commandsOf, linksOf } from "../scripts/documents/links-of.ts";
import { filesUnder } from "../scripts/files/files-under.ts";

const read = (file: string) => readFileSync(file, "utf8");
const npmScripts: Record<string, string> = JSON.parse(read("package.json")).scripts;
const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["data/den-haag", "scripts", "src", "tests"].flatMap((folder) => filesUnder(folder, [".md"]))
];

/** What does not lead anywhere, a sentence each. */
function brokenLinks(file: string, markdown: string): string[] {
  return linksOf(markdown).flatMap((link) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? file : join(dirname(file), path);
    if (target !== file && !existsSync(target)) return [`${file} links to ${link}, and there is no ${target}`];
    const text = target === file ? markdown : target.endsWith(".md") ? read(target) : "";
    return anchor === undefined || anchorsOf(text).includes(anchor)
      ? []
      : [`${file} links to ${link}, and ${target} has no such heading`];
  });
}

/** What cannot be run, a sentence each. */
function brokenCommands(file: string, commands: readonly string[]): string[] {
  return commands.flatMap((command) => {
    const [program, verb = "", name = ""] = command.split(" ");
    if (program === "npm")
      return ["ci", "install"].includes(verb) || npmScripts[verb === "run" ? name : verb] ? [] : [`${file}: ${command}`];
    if (program === "npx") return existsSync(verb === "tsx" ? name : `node_modules/.bin/${verb}`) ? [] : [`${file}: ${command}`];
    return program === "git" || program === "cd" || existsSync(program ?? "") ? [] : [`${file}: ${command}`];
  });
}

/** Paths in the text that are not there. In `src/charts/<name>/`, what stands before the < must be. */
function missingPaths(file: string, markdown: string): string[] {
  return codeOf(markdown)
    .filter((code) => /^(\.ci|data|public|scripts|src|tests)\/[^\s*{]*$/.test(code) && !code.startsWith("public/data"))
    .map((code) => code.replace(/[^/]*<.*$/, ""))
    .filter((path) => !existsSync(path))
    .map((path) => `${file} names ${path}, which is not there`);
}

describe.each(documents)("%s", (file) => {
  const markdown = read(file);
  it("links to what is there", () => {
    expect(brokenLinks(file, markdown)).toEqual([]);
  });

  it("gives commands that exist", () => {
    const inText = codeOf(markdown).filter((code) => /^(npm (run|start|test)|npx tsx) /.test(`${code} `));
    expect(brokenCommands(file, [...commandsOf(markdown), ...inText])).toEqual([]);
  });
});

// what is dated tells of its day, and may name what went since
describe.each(documents.filter((file) => !["CHANGELOG.md", "DECISIONS.md"].includes(file)))("%s", (file) => {
  it("names files that are there", () => {
    expect(missingPaths(file, read(file))).toEqual([]);
  });
});

describe("README.md", () => {
  it("gives the two commands that are all the set-up, and .ci/run calls the second", () => {
    expect(commandsOf(read("README.md"))).toEqual(expect.arrayContaining(["npm ci", "npm start", "npm test"]));
    for (const command of ["npm ci", "npm test"]) expect(read(".ci/run")).toMatch(new RegExp(`^step \\w+ ${command}\\b`, "m"));
  });

  it.each(Object.keys(npmScripts))("or CONTRIBUTING.md tells of npm's %s", (name) => {
    const told = `${read("README.md")}\n${read("CONTRIBUTING.md")}`;
    expect(told).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });
});

describe("a planted fault in a document", () => {
  it("is caught in a link, an anchor, a command and a path", () => {
    const planted =
      "# A b\n[x](gone.md) [y](#a-c) [z](#a-b) [w](https://example.org)\n```sh\nnpm ci && npm run gone\n```\n`src/gone/x.ts`";
    expect(brokenLinks("planted.md", planted)).toEqual(
      [
        "planted.md links to gone.md, and there is no gone.md",
        "planted.md links to #a-c, and planted.md has no such heading"
      ].map((sentence) => expect.stringContaining(sentence))
    );
    expect(brokenCommands("planted.md", commandsOf(planted))).toEqual(["planted.md: npm run gone"]);
    expect(missingPaths("planted.md", planted)).toHaveLength(1);
  });
});
