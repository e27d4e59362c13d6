/** What the value 0 stands for: the dataset's own reference, or a value of each year. */
export const referenceKinds = ["fixed", "country", "gemeente", "set"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];
