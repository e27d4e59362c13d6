import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Lets files go over the page, as a hand would, once the page takes them. */
export async function dropFiles(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const contents = files.map(({ name, content }) => ({ name, text: Buffer.from(content).toString("base64") }));
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all)
      made.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    return made;
  }, contents);
  await expect(async () => {
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1500 });
  }).toPass();
}
