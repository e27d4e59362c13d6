import type { CDPSession } from "@playwright/test";

/** What the page itself holds, in bytes: objects of scripts and the buffers behind typed arrays, after a collection. */
export async function heldBy(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
