import type { FramedPicture } from "./frame-picture.ts";

/** Prints a picture alone on a page of its own, as lines and letters, and resolves when the reader is back. */
export async function printPicture({ svg }: FramedPicture, title: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const sheet = document.createElement("div");
  sheet.className = "wa-print-sheet";
  const image = document.createElement("img");
  image.src = address;
  image.alt = title;
  sheet.append(image);
  document.body.append(sheet);
  const before = document.title;
  try {
    await image.decode();
    // A browser proposes the title as the file's name.
    document.title = title;
    document.documentElement.dataset.printing = "sheet";
    window.print();
  } finally {
    delete document.documentElement.dataset.printing;
    document.title = before;
    sheet.remove();
    URL.revokeObjectURL(address);
  }
}
