/** Numbers as numbers and dates as the strings they are, not as instants in some time zone (Postgres type ids). */
export const columnParsers: Readonly<Record<number, (value: string) => unknown>> = {
  20: Number, // bigint
  1082: String, // date
  1700: Number, // numeric
};
