import { parseSync } from "vite";

/** Every module that a file names: imports, types, `export from`, `import()`, the workers it starts, a style sheet's @import. */
export function importsOf(file: string, source: string): string[] {
  if (file.endsWith(".css")) return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, name]) => name ?? "");
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return nodesOf(program).flatMap((node) => {
    const named = isWorkerAddress(node) ? node.arguments?.[0] : node.source;
    return isNode(named) && typeof named.value === "string" ? [named.value] : [];
  });
}

interface Node {
  readonly type: string;
  readonly source?: unknown;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

function nodesOf(tree: unknown): Node[] {
  if (typeof tree !== "object" || tree === null) return [];
  const below = Object.values(tree).flatMap(nodesOf);
  return isNode(tree) ? [tree, ...below] : below;
}

// new URL("./worker.ts", import.meta.url) makes Vite bundle that file
const isWorkerAddress = (node: Node) =>
  node.type === "NewExpression" && node.callee?.name === "URL" && node.arguments?.[1]?.type === "MemberExpression";
