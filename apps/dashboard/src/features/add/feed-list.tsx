import type { Feed } from "@standpoint/contract";
import { useFormat, useMessages } from "../../messages.ts";
import { addMessages } from "./messages.ts";

interface FeedListProps {
  readonly feeds: readonly Feed[];
  readonly onPoll: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Feeds that are subscribed to, and how their last poll went. */
export function FeedList({ feeds, onPoll, onDelete }: FeedListProps) {
  const t = useMessages(addMessages);
  const format = useFormat();
  return (
    <section aria-labelledby="feeds-title">
      <h2 id="feeds-title" className="font-serif text-xl font-medium">
        {t.feeds}
      </h2>
      {feeds.length === 0 && <p className="mt-1 text-muted">{t.noFeeds}</p>}
      <ul className="mt-2">
        {feeds.map(({ id, url, outlet, everyMinutes, polledAt, failures, error, queued, skipped }) => {
          const name = outlet ?? new URL(url).host;
          return (
            <li
              key={id}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
            >
              <div className="min-w-0 flex-1 basis-72">
                <p className="font-semibold">{name}</p>
                <p className="truncate text-sm text-muted">{url}</p>
                <p className="text-sm text-muted">
                  {t.everyMinutes(everyMinutes)},{" "}
                  {polledAt === null ? t.neverPolled : t.polled(format.instant(polledAt))}
                  {polledAt !== null && failures === 0 && (
                    <>
                      {`: ${t.queued(queued)}`}
                      {skipped > 0 && `, ${t.skipped(skipped)}`}
                    </>
                  )}
                </p>
                {failures > 0 && (
                  <p className="text-sm font-medium text-danger">
                    {t.feedFailed(failures)}
                    {error !== null && (
                      <>
                        : <span lang="en">{error}</span>
                      </>
                    )}
                  </p>
                )}
              </div>
              <div className="flex gap-2">
                <button
                  type="button"
                  className="button"
                  aria-label={`${t.pollNow}: ${name}`}
                  onClick={() => onPoll(id)}
                >
                  {t.pollNow}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`${t.unsubscribe}: ${name}`}
                  onClick={() => onDelete(id)}
                >
                  {t.unsubscribe}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
