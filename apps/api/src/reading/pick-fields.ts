/**
 * Of an object only the members that are named: `a.b` is the member `b` of the member `a`, and `null` where that is.
 *
 * @param fields none for all
 */
export function pickFields(value: object, fields: readonly string[]): object {
  if (fields.length === 0) return value;
  const picked: Record<string, unknown> = {};
  for (const [name, paths] of Map.groupBy(fields, (field) => field.split(".")[0] ?? "")) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    const isWhole = paths.includes(name) || typeof member !== "object" || member === null;
    picked[name] = isWhole
      ? member
      : pickFields(
          member,
          paths.map((path) => path.slice(name.length + 1)),
        );
  }
  return picked;
}
