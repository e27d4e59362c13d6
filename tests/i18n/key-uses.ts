import { parseSync } from "vite";

/** The texts in a program that may be keys: whole ones, and patterns of those with a part that is computed. */
export interface KeyUses {
  readonly whole: ReadonlySet<string>;
  /** Of `map:legend.${kind}`: `map:legend.` and the empty end. */
  readonly patterns: ReadonlyMap<string, readonly string[]>;
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

function nodesOf(tree: unknown): Node[] {
  if (typeof tree !== "object" || tree === null) return [];
  const below = Object.values(tree).flatMap(nodesOf);
  return "type" in tree ? [tree as Node, ...below] : below;
}

export function keyUses(sources: Readonly<Record<string, string>>): KeyUses {
  const whole = new Set<string>();
  const patterns = new Map<string, readonly string[]>();
  for (const [file, source] of Object.entries(sources))
    for (const { type, value, quasis } of nodesOf(parseSync(file, source).program)) {
      if (type === "Literal" && typeof value === "string") whole.add(value);
      if (type !== "TemplateLiteral" || !quasis) continue;
      const parts = quasis.map((quasi) => quasi.value.cooked);
      if (parts.length === 1) whole.add(parts.join());
      else if (parts.every((part) => /^[\w:.-]*$/.test(part))) patterns.set(parts.join("*"), parts);
    }
  return { whole, patterns };
}

const ofPlural = (key: string) => key.replace(/_(zero|one|other)$/, "");

/** What stands in the place of the parts that are computed; undefined where the key is of another pattern. */
const filled = (key: string, parts: readonly string[]): readonly string[] | undefined =>
  new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("(.+)")}$`).exec(key)?.slice(1);

/** Namespaces of which a key may stand without its namespace: the default one, and the codes of problems. */
const bare = /^(app|problems):/;

/** A pattern tells keys by itself where it says which group they are in; of others every part must stand somewhere, too. */
const isNarrow = ([start = ""]: readonly string[]) => /^\w+:\w+\.?/.test(start) || /^\w+\./.test(start);

/** The keys, `namespace:group.name`, that stand nowhere. */
export function unusedKeys(keys: readonly string[], { whole, patterns }: KeyUses): string[] {
  const isFilled = (name: string, parts: readonly string[]) => {
    const found = filled(name, parts);
    return found !== undefined && (isNarrow(parts) || found.every((part) => whole.has(part)));
  };
  const all = [...patterns.values()];
  return keys.filter((key) => {
    const names = [key, ofPlural(key)].flatMap((name) => (bare.test(name) ? [name, name.replace(bare, "")] : [name]));
    return !names.some((name) => whole.has(name) || all.some((parts) => parts[0] !== "" && isFilled(name, parts)));
  });
}

/** Patterns with the name of a namespace that fit no key. */
export function idlePatterns(keys: readonly string[], { patterns }: KeyUses): string[] {
  const namespaces = new Set(keys.map((key) => key.split(":")[0]));
  const isOfTexts = ([start = ""]: readonly string[]) => start.includes(":") && namespaces.has(start.split(":")[0]);
  return [...patterns]
    .filter(([, parts]) => isOfTexts(parts) && !keys.some((key) => filled(key, parts) ?? filled(ofPlural(key), parts)))
    .map(([pattern]) => pattern);
}
