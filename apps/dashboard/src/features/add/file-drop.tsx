import { useId, useState } from "react";
import { useMessages } from "../../messages.ts";
import { acceptedFiles, documentTypeOf } from "./document-type.ts";
import { addMessages } from "./messages.ts";

/** A place to drop files on, or to choose them from; those that are no articles are named and left out. */
export function FileDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useMessages(addMessages);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => {
    const known = files.filter(({ name }) => documentTypeOf(name) !== null);
    setUnknown(files.filter((file) => !known.includes(file)).map(({ name }) => name));
    if (known.length > 0) onFiles(known);
  };
  return (
    <div>
      <label
        htmlFor={id}
        className={`grid min-h-48 place-content-center gap-1 rounded-[6px] border-2 border-dashed p-6 text-center hover:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isOver ? "border-accent bg-accent-soft" : "border-line-strong"}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
      >
        <span className="font-serif text-lg">{t.dropFiles}</span>
        <span className="text-sm text-muted">{t.fileKinds}</span>
        <input
          id={id}
          type="file"
          multiple
          accept={acceptedFiles}
          className="sr-only"
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
      </label>
      <div role="status" className="mt-2 text-sm font-medium text-danger">
        {unknown.map((name) => (
          <p key={name}>{t.fileUnknown(name)}</p>
        ))}
      </div>
    </div>
  );
}
