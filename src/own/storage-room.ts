export interface StorageRoom {
  /** What this site takes and may take in this browser, in bytes; undefined where the browser does not tell. */
  readonly used: number | undefined;
  readonly allowed: number | undefined;
  /** Whether the browser promised not to clear it by itself when the disk is full. */
  readonly isPersistent: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const [room, isPersistent] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => false)
  ]);
  return { used: room?.usage, allowed: room?.quota, isPersistent: isPersistent ?? false };
}

/** Asks the browser not to clear own data by itself; it may ask the person. Only on a person's act. */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
