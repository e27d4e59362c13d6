import { ExportProblem } from "./export-problem.ts";
import type { FramedPicture } from "./frame-picture.ts";

/** Draws an SVG document as pixels. Rejects with an ExportProblem where the browser has no room for so many. */
export async function rasterise({ svg, width, height }: FramedPicture, scale: number): Promise<Uint8Array> {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const failed = () => new ExportProblem("picture-failed", { width: wide });
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => Promise.reject(failed()));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [wide, high];
    const context = canvas.getContext("2d");
    if (!context) throw failed();
    context.drawImage(image, 0, 0, wide, high);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw failed();
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
