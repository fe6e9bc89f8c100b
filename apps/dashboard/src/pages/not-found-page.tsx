import { Link } from "@tanstack/react-router";
import { appMessages } from "../components/messages.ts";
import { usePageTitle } from "../components/page-title.ts";
import { useMessages } from "../messages.ts";

export function NotFoundPage() {
  const t = useMessages(appMessages);
  usePageTitle(t.notFoundTitle);
  return (
    <div className="page py-20">
      <h1 className="font-serif text-2xl font-medium">{t.notFoundTitle}</h1>
      <p className="mt-2 text-muted">{t.notFoundDetail}</p>
      <p className="mt-6">
        <Link to="/" className="text-link">
          {t.home}
        </Link>
      </p>
    </div>
  );
}
