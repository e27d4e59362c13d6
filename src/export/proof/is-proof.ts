import { proofFiles } from "./proof.ts";

/** Where a zip lists what is in it lies at its end; so many bytes hold the longest list that a bundle has. */
const tail = 70_000;

/** Whether a file is a zip that holds a proof, by the list at its end. */
export async function isProof(file: Blob): Promise<boolean> {
  const [head, end] = await Promise.all([file.slice(0, 2).text(), file.slice(-tail).arrayBuffer()]);
  return head === "PK" && new TextDecoder("latin1").decode(end).includes(proofFiles.proof);
}
