/** The policy forbids style attributes in text: the page sets them by hand. Names that must be unique stay the application's. */
export const withoutStyles = (html: string): string =>
  html.replaceAll(/ style="/g, ' data-style="').replaceAll(/ (id|for|aria-describedby|aria-labelledby)="[^"]*"/g, "");
