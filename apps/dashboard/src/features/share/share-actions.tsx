import { ProblemError } from "@standpoint/client";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { keptKey } from "../../api-key.ts";
import { type Action, type ActionGroup, ActionMenu } from "../../components/action-menu.tsx";
import { copyText } from "../../components/copy-text.ts";
import { toldProblem } from "../../components/problem-notice.tsx";
import { saveAs } from "../../components/save-as.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { type DataFile, fileMutation, fileUrl } from "../../queries.ts";
import { shareMessages } from "./messages.ts";

/** Files to save and words to copy, and in `said` how the last of them went. */
export function useShareActions() {
  const t = useMessages(shareMessages);
  const language = useLanguage();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "" || said === t.saving) return;
    const timer = setTimeout(() => setSaid(""), saidMs);
    return () => clearTimeout(timer);
  }, [said, t]);
  const saving = useMutation(fileMutation());

  /** Does it and says how it went. */
  const attempt = (act: () => Promise<string>, meanwhile = "") => {
    setSaid(meanwhile);
    act().then(setSaid, (error: unknown) => {
      const isOfApi = error instanceof ProblemError || error instanceof TypeError;
      setSaid(t.failed(isOfApi ? toldProblem(error, language).title : String(error)));
    });
  };
  const file = (dataFile: DataFile): Action => {
    const fileName = nameOf(dataFile);
    return {
      label: formatNames[dataFile.format],
      href: fileUrl(dataFile),
      fileName,
      onChoose: (event) => {
        // The browser sends no key for a link, so with one the page fetches the file itself, all of it in memory.
        if (keptKey() === null) return;
        event.preventDefault();
        attempt(async () => {
          saveAs(fileName, await saving.mutateAsync(dataFile));
          return t.saved(fileName);
        }, t.saving);
      },
    };
  };
  const copy = (what: "link" | "citation" | "embed", text: () => string | Promise<string>): Action => ({
    label: t[what],
    onChoose: () =>
      attempt(async () => {
        await copyText(await text());
        return t.copied[what];
      }),
  });
  return { said, attempt, file, copy };
}

interface ShareActionsProps {
  readonly groups: readonly ActionGroup[];
  readonly said: string;
  /** The button that opens it. */
  readonly children: ReactNode;
}

/** The menu, open since somebody asked for it, and below it what came of a choice. */
export function ShareActions({ groups, said, children }: ShareActionsProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="relative">
      <ActionMenu groups={groups} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
      </ActionMenu>
      <p
        role="status"
        className={`absolute top-full right-0 z-10 mt-1 w-max max-w-72 text-right text-xs text-muted ${
          said === "" ? "" : "rounded-[3px] bg-surface px-1.5 py-0.5"
        }`}
      >
        {said}
      </p>
    </div>
  );
}

function nameOf(file: DataFile): string {
  const of = "targetId" in file ? `${file.targetId}-` : "";
  return `standpoint-${of}${file.kind}.${file.format}`;
}

/** How long it stands there how something went. */
const saidMs = 8_000;

const formatNames = { csv: "CSV", json: "JSON", parquet: "Parquet", zip: "ZIP" } as const;
