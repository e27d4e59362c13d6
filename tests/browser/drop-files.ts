import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file on disk under its own name, to be dropped. */
export const onDisk = (path: string): DroppedFile => ({ name: path.split("/").at(-1) ?? path, content: readFileSync(path) });

/** Waits until the page takes files. */
export const takesFiles = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-takes-files", "true");

/** Lets files go over the page, as a hand would, once the page takes them. */
export async function dropFiles(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const contents = files.map(({ name, content }) => ({ name, text: Buffer.from(content).toString("base64") }));
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all)
      made.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    return made;
  }, contents);
  await takesFiles(page);
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.getByRole("dialog")).toBeVisible();
}
