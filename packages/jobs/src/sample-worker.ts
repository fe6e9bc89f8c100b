import { openStore } from "@standpoint/storage";
import { openJobs } from "./open-jobs.ts";

// For tests: `sample-worker.ts DATABASE_URL [alone]`, a process that dies of the article “art_deadly” and is never done with “art_endless”.
const [databaseUrl = "", alone] = process.argv.slice(2);
const store = await openStore({ databaseUrl });
const jobs = await openJobs(store, { alone: alone !== undefined, onError: console.error });
await jobs.work(
  {
    async "add-article"({ article: { id } }) {
      if (id === "art_deadly") process.kill(process.pid, "SIGKILL");
      process.stdout.write(`${id}\n`);
      if (id === "art_endless") await new Promise(() => {});
    },
    "fetch-article": async () => ({ articleId: "art_1" }),
    "poll-feed": async () => {},
    rescore: async () => {},
    "deliver-webhook": async () => {},
  },
  { atOnce: 1 },
);
