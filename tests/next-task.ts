/** Lets everything that is ready go first: what was promised, and what comes from outside. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
