/** A line of the log; never holds a text, a query or a body. */
export interface LogEntry {
  readonly level: "info" | "error";
  /** Missing where no request asked for what went wrong. */
  readonly requestId?: string;
  readonly [field: string]: string | number;
}
export type Log = (entry: LogEntry) => void;
