import {
  type FoundArticle,
  type FoundFeed,
  type ReceivedDocument,
  type ReceivedFeed,
  readDocument,
  readFeed,
} from "@standpoint/intake";
import { answerTasks } from "./answer-tasks.ts";

export type IntakeTask = ReceivedDocument | ReceivedFeed;

answerTasks<IntakeTask, FoundArticle | FoundFeed>(async (task) =>
  task.kind === "feed" ? readFeed(task) : await readDocument(task),
);
