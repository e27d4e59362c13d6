/** What made a file or a picture; a test keeps the version equal to that of package.json. */
export const application = "Wijkatlas 0.1.0";
