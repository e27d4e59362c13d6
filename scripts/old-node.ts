/** What to say to a Node in which this can't run; undefined where it can. The same versions as `engines` in package.json. */
export function oldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const runs = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return runs ? undefined : `Wijkatlas needs Node 20.19 or later (or 22.12 or later), and this is ${version}: see nodejs.org.`;
}
