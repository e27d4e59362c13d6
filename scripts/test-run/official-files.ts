/** The reason for which a test is skipped where the official national files, too large to come along, are not here. */
export const needsOfficialFiles = "needs the official files";
