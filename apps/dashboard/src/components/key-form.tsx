import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { keepKey } from "../api-key.ts";
import { useMessages } from "../messages.ts";
import { keyMessages } from "./messages.ts";

/** Asks for a key to the API, and for everything again with it. */
export function KeyForm() {
  const t = useMessages(keyMessages);
  const id = useId();
  const queryClient = useQueryClient();
  const [isKept, setKept] = useState(false);
  return (
    <form
      className="mt-4 grid max-w-[60ch] gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        keepKey(String(new FormData(event.currentTarget).get("key")).trim());
        setKept(true);
        void queryClient.resetQueries();
      }}
    >
      <label htmlFor={id} className="block text-sm font-semibold">
        {t.label}
      </label>
      <input
        id={id}
        name="key"
        type="password"
        autoComplete="off"
        required
        pattern="\s*sp_[0-9a-f]{12}_[0-9a-f]{64}\s*"
        title={t.hint}
        className="field"
      />
      <p className="text-sm text-muted" aria-live="polite">
        {isKept ? t.kept : t.hint}
      </p>
      <button type="submit" className="button justify-self-start">
        {t.use}
      </button>
    </form>
  );
}
