import type { Page } from "@playwright/test";
import type { OwnDatasetDraft, OwnIndicatorDraft } from "../../src/model/own-data.ts";
import { madeStore } from "../own/made-store.ts";
import { MemoryFiles } from "../own/memory-files.ts";

/** Opens a page of this origin without the application, which asks for nothing, not for an icon either. */
export async function openEmpty(page: Page): Promise<void> {
  const body = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Leeg</title></html>';
  await page.route("**/empty", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("empty");
  await page.unroute("**/empty");
}

/** Puts own data where the page of this origin keeps them, as its own store would have: in a file system that has nothing yet. */
export async function keepOwn(page: Page, ...drafts: readonly (OwnIndicatorDraft | OwnDatasetDraft)[]): Promise<void> {
  const files = new MemoryFiles();
  const store = madeStore(files);
  for (const draft of drafts) await store.add(draft);
  const contents = files.files.map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")] as const);
  await page.evaluate(async (all) => {
    for (const [path, text] of all) {
      const names = path.split("/");
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await (await folder.getFileHandle(names.at(-1) ?? "", { create: true })).createWritable();
      await file.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await file.close();
    }
  }, contents);
}

/** All files and folders that the origin keeps. */
export const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const walk = async (folder: FileSystemDirectoryHandle, before: string): Promise<string[]> => {
      const paths: string[] = [];
      for await (const [name, entry] of folder.entries()) {
        paths.push(`${before}${name}`);
        if (entry.kind === "directory") paths.push(...(await walk(entry, `${before}${name}/`)));
      }
      return paths;
    };
    return walk(await navigator.storage.getDirectory(), "");
  });
