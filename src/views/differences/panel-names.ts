/** In the order in which they stand on the page. */
export const panelNames = ["spread", "change", "contributions", "regression", "transitions", "moran", "groups"] as const;
export type PanelName = (typeof panelNames)[number];
