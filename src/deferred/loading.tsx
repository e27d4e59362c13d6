import { useDownloadedShare } from "../queries/download-progress.ts";

/** The place of a picture while its data are on their way, and how far they are. */
export function Loading({ text }: { readonly text: string }) {
  const share = useDownloadedShare();
  return (
    <div className="wa-loading">
      <p role="status">{text}</p>
      {share === undefined ? null : <progress value={share} max={1} aria-label={text} />}
    </div>
  );
}
