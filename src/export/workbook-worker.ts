import { type Workbook, writeWorkbook } from "./workbook.ts";

export type WorkbookAnswer =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "written"; readonly file: Blob }
  | { readonly kind: "failed"; readonly message: string };

const tell = (answer: WorkbookAnswer) => self.postMessage(answer);

self.addEventListener("message", async ({ data }: MessageEvent<Workbook>) => {
  try {
    tell({ kind: "written", file: await writeWorkbook(data, (share) => tell({ kind: "share", share })) });
  } catch (problem) {
    tell({ kind: "failed", message: problem instanceof Error ? problem.message : String(problem) });
  }
});
