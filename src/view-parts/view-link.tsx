import type { ReactNode } from "react";
import type { ChangeOf } from "./view-props.ts";

interface ViewLinkProps {
  /** The id of the view that it leads to. */
  readonly view: string;
  readonly change: ChangeOf;
  readonly children: ReactNode;
}

/** The way to another view of what is on screen: a link, which another tab can open too. */
export function ViewLink({ view, change, children }: ViewLinkProps) {
  const search = new URLSearchParams(window.location.search);
  search.set("view", view);
  return (
    <a
      href={`?${search}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change({ view });
      }}
    >
      {children}
    </a>
  );
}
