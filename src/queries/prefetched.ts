/** What src/queries/prefetch.js asked for before there was a program. By address; undefined: taken. */
interface PrefetchWindow {
  wijkatlasPrefetched?: Map<string, Promise<Response> | undefined>;
}

/** The address of a file under data/, whatever folder the application is served from. */
export const dataAddress = (path: string) => new URL(`data/${path}`, document.baseURI).href;

/** The answer to an address that was asked for ahead, once; undefined where it was not, or could not be had. */
export async function takePrefetched(address: string): Promise<Response | undefined> {
  const page = globalThis as PrefetchWindow;
  page.wijkatlasPrefetched ??= new Map();
  const answer = page.wijkatlasPrefetched.get(address);
  // Its place stays taken: from now on it is not asked for ahead.
  page.wijkatlasPrefetched.set(address, undefined);
  try {
    return await answer;
  } catch {
    return undefined;
  }
}
