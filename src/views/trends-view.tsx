import type { PaneProps } from "./pane.ts";

export function TrendsView({ dataset }: PaneProps) {
  return <section className="wa-pane">{dataset.id}</section>;
}
