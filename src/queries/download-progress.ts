import { useSyncExternalStore } from "react";

interface Download {
  done: number;
  readonly total: number;
}

const downloads = new Set<Download>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Reads a body of known length (in bytes, unpacked) and tells how far it is while it does. */
export async function readFollowed(response: Response, total: number): Promise<Uint8Array<ArrayBuffer>> {
  const download: Download = { done: 0, total };
  downloads.add(download);
  tell();
  try {
    const chunks: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(part.value);
      download.done += part.value.length;
      tell();
    }
    const bytes = new Uint8Array(download.done);
    let place = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, place);
      place += chunk.length;
    }
    return bytes;
  } finally {
    downloads.delete(download);
    tell();
  }
}

/** How far all that is being fetched is together, from 0 to 1 in hundredths; undefined while nothing is. */
export function downloadedShare(): number | undefined {
  if (downloads.size === 0) return undefined;
  let [done, total] = [0, 0];
  for (const download of downloads) [done, total] = [done + download.done, total + download.total];
  return total === 0 ? 0 : Math.min(1, Math.floor((done / total) * 100) / 100);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDownloadedShare = (): number | undefined => useSyncExternalStore(subscribe, downloadedShare, () => undefined);
