/** Why a file cannot be checked as a bundle at all. */
export type BundleFaultCode =
  | "not-a-zip"
  | "truncated"
  | "too-large"
  | "suspicious"
  | "no-proof"
  | "not-json"
  | "other-format"
  | "other-version"
  | "malformed"
  | "no-data";

export class BundleFault extends Error {
  readonly code: BundleFaultCode;
  /** The part of it that is at fault; a stranger's text, to be shown as such. */
  readonly detail: string;
  constructor(code: BundleFaultCode, detail = "") {
    super(`${code} ${detail}`.trim());
    this.name = "BundleFault";
    this.code = code;
    this.detail = detail;
  }
}
