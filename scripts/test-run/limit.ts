const seconds = Number(process.env.WIJKATLAS_TEST_LIMIT ?? 600);

/**
 * The one limit in time that tests have, in milliseconds: a hang ends some time. It measures no speed: tests wait for what the
 * product shows, however long that takes. `WIJKATLAS_TEST_LIMIT=20` (seconds) tells sooner what will never come.
 */
export const limit = seconds * 1000;
