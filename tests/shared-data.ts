import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where they are, or would be. */
export const sharedData = process.env.WIJKATLAS_SHARED_DATA ?? fileURLToPath(new URL("../../shared/data", import.meta.url));

/** The official national files are too large to come along: whether they are here. */
export const hasSharedData = existsSync(join(sharedData, "leefbaarometer-3.0"));

/** Why a test that needs them is skipped. */
const withoutSharedData = "no official national files in WIJKATLAS_SHARED_DATA or ../shared/data";

export const sharedFile = (path: string): string => join(sharedData, path);

/** The title of a test that needs them, with the reason where it is skipped. */
export const titleWithReason = (title: string): string => (hasSharedData ? title : `${title} (skipped: ${withoutSharedData})`);
