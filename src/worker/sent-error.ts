/** An error as it travels between threads: structured clone keeps neither a class nor a code. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly isDomException: boolean;
  readonly cause: SentError | undefined;
  /** Its own fields, such as a code. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const standard = new Set(["name", "message", "stack", "cause"]);

function canTravel(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

export function sentError(problem: unknown): SentError {
  const error = problem instanceof Error ? problem : new Error(String(problem));
  const fields = Object.entries(error).filter(([name, value]) => !standard.has(name) && canTravel(value));
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    isDomException: error instanceof DOMException,
    cause: error.cause === undefined ? undefined : sentError(error.cause),
    fields: Object.fromEntries(fields)
  };
}

/** The error on the other side: with its name, fields, stack and cause, though not of its class. */
export function receivedError({ name, message, stack, isDomException, cause, fields }: SentError): Error {
  if (isDomException) return new DOMException(message, name);
  const error = new Error(message, cause && { cause: receivedError(cause) });
  return Object.assign(error, fields, { name }, stack === undefined ? {} : { stack });
}
