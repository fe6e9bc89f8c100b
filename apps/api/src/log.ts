/** A line of the log; never holds a text, a query or a body. */
export interface LogEntry {
  readonly level: "info" | "error";
  /** Missing where no request asked for what went wrong. */
  readonly requestId?: string;
  readonly [field: string]: string | number;
}
export type Log = (entry: LogEntry) => void;

/** A log of JSON lines, each with its instant; `warn` leaves out what went well. */
export function jsonLog(report: (line: string) => void, logLevel: "info" | "warn"): Log {
  return (entry) => {
    if (entry.level === "error" || logLevel === "info")
      report(JSON.stringify({ time: new Date().toISOString(), ...entry }));
  };
}
