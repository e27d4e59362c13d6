import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/files/files-under.ts";
import { idlePatterns, keyUses, unusedKeys } from "./key-uses.ts";

type Tree = { readonly [key: string]: string | Tree };

const keysOf = (tree: Tree, path: string): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [path + key] : keysOf(value, `${path}${key}.`)));

const keys = readdirSync("src/i18n/nl")
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => keysOf(JSON.parse(readFileSync(`src/i18n/nl/${file}`, "utf8")), `${file.replace(".json", "")}:`));
const programs = ["src", "scripts"].flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]));
const uses = keyUses(Object.fromEntries(programs.map((file) => [file, readFileSync(file, "utf8")])));

test("every text is used", () => {
  expect(keys.length).toBeGreaterThan(1000);
  expect(unusedKeys(keys, uses)).toEqual([]);
});

test("every key that is put together fits a text", () => {
  expect(idlePatterns(keys, uses)).toEqual([]);
});

test("a text that nobody asks for is found, in whichever way the others are asked for", () => {
  const planted = keyUses({
    "a.tsx": `t("map:legend.title", { a: t(\`map:kind.\${kind}\`, { c: \`\${t(\`app:side.\${x}_\${y}\`)}\` }) }); t("about");`,
    "b.ts": `throw new DataProblem(place, "zip.damaged"); problemWords(\`place.\${name}\`); t("map:areas", { count });`,
    "c.ts": `all = "small"; t(\`map:\${all}\`); side = "left"; t(\`map:\${side}.\${all}\`);`
  });
  const used = ["map:legend.title", "map:kind.area", "app:side.a_b", "app:about", "problems:zip.damaged", "problems:place.line"];
  const plural = ["map:areas_one", "map:areas_other", "map:small", "map:left.small"];
  expect(unusedKeys([...used, ...plural], planted)).toEqual([]);
  const unused = [
    "map:legend.size",
    "map:kind",
    "app:legend.title",
    "problems:zip.empty",
    "charts:about",
    "map:anything",
    "map:left.large"
  ];
  expect(unusedKeys([...used, ...unused], planted)).toEqual(unused);
  expect(idlePatterns(["map:legend.title", "app:side.a_b"], planted)).toEqual(["map:kind.*"]);
});
