/** Ctrl-C during `work` waits until it is done, so that nothing half-written is left; then the program ends as asked. */
export async function undisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
  let asked = false;
  const remember = () => {
    asked = true;
  };
  process.on("SIGINT", remember);
  try {
    return await work();
  } finally {
    process.off("SIGINT", remember);
    if (asked) process.exitCode = 130;
  }
}
