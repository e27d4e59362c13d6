/** Line drawings on a 24 by 24 grid, in the colour of the text around them. They never carry meaning alone. */
const paths = {
  download: "M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 19.5h14",
  table: "M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13",
  close: "m6.5 6.5 11 11m0-11-11 11",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20",
  link: "M9.5 14.5l5-5M8 11.5l-2 2a3.5 3.5 0 0 0 5 5l2-2m3-4 2-2a3.5 3.5 0 0 0-5-5l-2 2",
  warning: "M12 4 3 19.5h18zM12 10v4.5m0 2.5v.01",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-9v.01",
  folder: "M3.5 6.5v12h17v-10h-8l-2-2.5h-7zM12 17v-5m0 0-2.2 2.2M12 12l2.2 2.2",
  settings:
    "M4 7.5h9m5 0h2M4 16.5h2m5 0h9M15.5 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  retry: "M19 12a7 7 0 1 1-2-5l2 2m0-5v5h-5"
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="wa-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
