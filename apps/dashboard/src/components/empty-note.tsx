/** Stands where nothing fits, and says what to do about it. */
export function EmptyNote({ text, hint }: { text: string; hint?: string }) {
  return (
    <div className="rounded-[4px] border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-serif text-lg">{text}</p>
      {hint !== undefined && <p className="mt-1 text-sm text-muted">{hint}</p>}
    </div>
  );
}
