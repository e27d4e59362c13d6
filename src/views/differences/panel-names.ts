/** In the order in which they stand on the page. */
export const panelNames = ["spread", "change", "regression", "groups", "contributions", "moran", "transitions"] as const;
export type PanelName = (typeof panelNames)[number];
