import { Link } from "@tanstack/react-router";
import { messages } from "../messages.ts";

export function Masthead() {
  const t = messages.app;
  return (
    <header className="border-b border-line bg-surface no-print">
      <a
        href="#content"
        className="absolute -top-20 left-4 z-30 bg-surface px-3 py-2 text-accent-ink underline focus:top-2"
      >
        {t.skip}
      </a>
      <nav aria-label={t.menu} className="page flex min-h-14 items-center justify-between gap-4">
        <Link to="/" className="flex items-center gap-2.5">
          <Wordmark />
          <span className="font-serif text-xl/none font-semibold tracking-[-0.01em]">{t.name}</span>
        </Link>
        <Link to="/add" className="button button-primary">
          {t.addArticle}
        </Link>
      </nav>
    </header>
  );
}

/** Three bars on a zero line: what the product draws. */
function Wordmark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
      <path d="M3 4h9v4H3z" fill="var(--stance-opposes)" />
      <path d="M12 10h9v4h-9z" fill="var(--stance-supports)" />
      <path d="M7 16h5v4H7z" fill="var(--stance-leans-against)" />
      <path d="M12 1.5v21" stroke="var(--ink)" strokeWidth="1.75" />
    </svg>
  );
}
