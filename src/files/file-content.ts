/** A file in memory: as it was dropped, or as it lay in an archive. */
export interface FileContent {
  /** As it is named in messages: without folders, or with those inside its archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
