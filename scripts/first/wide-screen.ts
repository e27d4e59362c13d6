/** Stands for src/ui/media-query.ts where there is no window: the page has what a wide screen has, and a sheet hides it on others. */
export const useMediaQuery = (): boolean => true;
