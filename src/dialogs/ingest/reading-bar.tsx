/** How far the reading is. */
export function ReadingBar({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <div className="wa-import__reading-bar">
      <p role="status">{label}</p>
      <progress max={1} value={share} aria-label={label} />
    </div>
  );
}
