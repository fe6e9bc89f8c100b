import { expect, test } from "vitest";
import { z } from "zod";
import { type JsonSchema, typeDeclarations } from "./type-declarations.ts";

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema) as JsonSchema;

test("an object with a name of its own is declared once, with its comments", () => {
  const colour = z.enum(["red", "blue"]).meta({ id: "Colour", description: "Of a boat." });
  const boat = z
    .strictObject({ colour, length: z.number().meta({ description: "In metres; */ ends no comment." }) })
    .meta({ id: "Boat" });
  const fleet = z.object({ boats: z.array(boat) });
  expect(
    typeDeclarations(
      new Map([
        ["Boat", schemaOf(boat)],
        ["Fleet", schemaOf(fleet)],
      ]),
    ),
  ).toBe(`export interface Boat {
  readonly colour: Colour;
  /** In metres; *\\/ ends no comment. */
  readonly length: number;
}

/** Of a boat. */
export type Colour = "red" | "blue";

export interface Fleet {
  readonly boats: readonly Boat[];
}
`);
});

test.for([
  ["a member that may be left out", z.object({ a: z.string().optional() }), "readonly a?: string | undefined;"],
  ["a member with a default", z.object({ a: z.coerce.number().default(5) }), "readonly a?: number | undefined;"],
  ["what may be null", z.object({ a: z.int().nullable() }), "readonly a: number | null;"],
  ["a text that may be null", z.object({ a: z.string().nullable() }), "readonly a: string | null;"],
  ["a list of alternatives", z.object({ a: z.array(z.literal([-1, 0, 1])) }), "readonly a: readonly (-1 | 0 | 1)[];"],
  [
    "a choice by a member",
    z.object({ a: z.discriminatedUnion("b", [z.object({ b: z.literal("c") })]) }),
    "readonly a: {",
  ],
  [
    "a table of values",
    z.object({ a: z.record(z.string(), z.int()) }),
    "readonly a: Readonly<Record<string, number>>;",
  ],
  ["anything", z.object({ a: z.unknown() }), "readonly a: unknown;"],
  ["a tuple", z.object({ a: z.tuple([z.string(), z.boolean()]) }), "readonly a: readonly [string, boolean];"],
  ["a list of objects", z.object({ a: z.array(z.object({ b: z.null() })) }), "readonly a: readonly ({"],
] as const)("%s", ([, schema, line]) => {
  expect(typeDeclarations(new Map([["T", schemaOf(schema)]]))).toContain(`  ${line}`);
});

test("a schema it knows no type for is an error, rather than a type that says nothing", () => {
  expect(() => typeDeclarations(new Map([["T", { type: "array" }]]))).toThrow("no type for");
});
