/** What Vite writes for each file of the bundle (dist/.vite/manifest.json), as far as it is read here. */
export interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestEntry>>;

export interface BundleFiles {
  /** JavaScript and style sheets that the page loads before a person can use it. */
  readonly initial: readonly string[];
  /** What comes later, when it is needed. */
  readonly lazy: readonly string[];
}

/** Divides the bundle: what the entry imports statically, however far away, is initial. */
export function bundleFiles(manifest: Manifest): BundleFiles {
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (!entry) throw new Error("the manifest in dist/.vite has no entry: run `npm run build` again");
  const initial = filesOf(manifest, reach(manifest, entry));
  const all = filesOf(manifest, Object.keys(manifest));
  return { initial: [...initial], lazy: [...all].filter((file) => !initial.has(file)) };
}

function reach(manifest: Manifest, entry: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(chunk.imports ?? []));
  }
  return seen;
}

function filesOf(manifest: Manifest, names: Iterable<string>): Set<string> {
  const files = [...names].flatMap((name) => [manifest[name]?.file ?? "", ...(manifest[name]?.css ?? [])]);
  return new Set(files.filter((file) => /\.(js|css)$/.test(file)));
}
