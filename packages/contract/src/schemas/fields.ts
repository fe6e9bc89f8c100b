import { z } from "zod";

/**
 * The parameter `fields`: names of an object's members, comma separated or repeated. `a.b` is the member `b` of the
 * member `a`; lists are not gone into.
 */
export function fieldsOf(schema: z.ZodType) {
  const names = memberNames(schema);
  return z.preprocess(
    (value) => [value ?? []].flat().flatMap((one) => (typeof one === "string" ? one.split(",") : one)),
    z.array(z.enum(names)),
  );
}

/** An object of a list that was asked for with `fields`. */
export const pickedSchema = z
  .record(z.string(), z.unknown())
  .meta({ id: "Picked", description: "The members that `fields` names." });

function memberNames(schema: unknown, prefix = ""): string[] {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodNullable) return memberNames(schema.unwrap(), prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, member]) => [
    prefix + name,
    ...memberNames(member, `${prefix}${name}.`),
  ]);
}
