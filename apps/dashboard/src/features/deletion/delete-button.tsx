import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Modal } from "../../components/modal.tsx";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { useMessages } from "../../messages.ts";
import { type Deleted, deletion, targetsQuery } from "../../queries.ts";
import { deletionMessages } from "./messages.ts";

interface DeleteButtonProps extends Deleted {
  readonly name: string;
  /** The page to go to once it is gone. */
  readonly after: string;
}

/** Deletes what the page is about, once the reader has read what goes with it. */
export function DeleteButton(props: DeleteButtonProps) {
  const t = useMessages(deletionMessages);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button text-danger" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t.button[props.kind]}
      </button>
      {isAsking && <Question {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function Question({ kind, id, name, after, onClose }: DeleteButtonProps & { readonly onClose: () => void }) {
  const t = useMessages(deletionMessages);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const deleting = useMutation({
    ...deletion(),
    onSuccess: async () => {
      // Every view may have shown something of it.
      queries.removeQueries({ type: "inactive" });
      // The list of claims stands on every page.
      queries.setQueryData(targetsQuery().queryKey, (targets) => targets?.filter((one) => one.id !== id));
      await navigate({ to: after });
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal title={t.title[kind]} onClose={onClose}>
      <div className="grid gap-4 overflow-y-auto px-5 pb-5">
        <p className="font-serif text-lg">{name}</p>
        <p className="max-w-[60ch]">
          {t.lost[kind]} <strong className="font-semibold">{t.final}</strong>
        </p>
        {deleting.isError && <ProblemNotice error={deleting.error} />}
        <div className="flex flex-wrap gap-3">
          <button
            type="button"
            className="button button-primary"
            disabled={deleting.isPending}
            onClick={() => deleting.mutate({ kind, id })}
          >
            {deleting.isPending ? t.deleting : t.confirm}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t.cancel}
          </button>
        </div>
      </div>
    </Modal>
  );
}
