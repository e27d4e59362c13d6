/** A file's name without extension: what is in it, in letters that every disk and every mail accepts. */
export function fileStem(parts: readonly (string | number | undefined)[]): string {
  const plain = (part: string | number) =>
    String(part)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9.-]+/g, "-")
      .replace(/^-+|-+$/g, "");
  return ["wijkatlas", ...parts.flatMap((part) => (part === undefined ? [] : plain(part)))]
    .filter((part) => part !== "")
    .join("_");
}
