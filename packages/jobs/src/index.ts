export {
  type Job,
  type JobKind,
  type JobPayloads,
  type JobState,
  jobKinds,
  jobStates,
  type Progress,
  type SaidOfArticle,
} from "./job.ts";
export type { JobPage, JobQuery } from "./job-rows.ts";
export { type JobHandlers, type Jobs, openJobs, type Task } from "./open-jobs.ts";
