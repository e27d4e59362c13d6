import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a folder as a whole: first under a temporary name beside it, then by a rename. Whoever looks finds the old folder
 * or the new one, never a part; when writing fails the old one stays and the temporary one goes.
 */
export async function writeFolder(target: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const temporary = await mkdtemp(join(parent, `.${basename(target)}-`));
  const old = `${temporary}-old`;
  try {
    await chmod(temporary, 0o755); // mkdtemp's own mode lets nobody else read it
    for (const folder of new Set([...files.keys()].map(dirname)))
      if (folder !== ".") await mkdir(join(temporary, folder), { recursive: true });
    for (const [name, content] of files) await writeFile(join(temporary, name), content);
    await rename(target, old).catch(ignoreAbsence);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function ignoreAbsence(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
