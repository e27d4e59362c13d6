import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needsOfficialFiles } from "../scripts/test-run/official-files.ts";

/** Where they are, or would be: in WIJKATLAS_SHARED_DATA or ../shared/data. */
export const sharedData = process.env.WIJKATLAS_SHARED_DATA ?? fileURLToPath(new URL("../../shared/data", import.meta.url));

/** The official national files are too large to come along: whether they are here. */
export const hasSharedData = existsSync(join(sharedData, "leefbaarometer-3.0"));

export const sharedFile = (path: string): string => join(sharedData, path);

/** The title of a test that needs them, with the reason where it is skipped: the end of `npm test` counts and names those. */
export const titleWithReason = (title: string): string => (hasSharedData ? title : `${title} (${needsOfficialFiles})`);
