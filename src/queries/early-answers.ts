/** What public/early.js asked for before the application was there: answers by address. */
interface EarlyWindow {
  readonly wijkatlasEarly?: Map<string, Promise<Response>>;
}

/** The answer to an address that was asked for early, once; undefined where it was not, or could not be had. */
export async function takeEarly(address: string): Promise<Response | undefined> {
  const answers = (globalThis as EarlyWindow).wijkatlasEarly;
  const answer = answers?.get(address);
  answers?.delete(address);
  return answer?.catch(() => undefined);
}
