import { prometheus } from "@hono/prometheus";
import type { Jobs } from "@standpoint/jobs";
import { Gauge, Registry } from "prom-client";

/** Counts and times requests by route, and shows them with the process and the queue, for Prometheus. */
export function openMetrics(jobs: Pick<Jobs, "counts">) {
  const registry = new Registry();
  new Gauge({
    name: "standpoint_jobs",
    help: "Jobs by kind and state; those that are done for a day, those that ended otherwise for 30",
    labelNames: ["kind", "state"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { kind, state, count } of await jobs.counts()) this.set({ kind, state }, count);
    },
  });
  // The histogram counts requests, too.
  return prometheus({ registry, collectDefaultMetrics: true, metricOptions: { requestsTotal: { disabled: true } } });
}
