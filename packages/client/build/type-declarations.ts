/** The part of JSON Schema that the contract's schemas make. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  /** One, or alternatives. */
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly default?: unknown;
}

/**
 * Named schemas as TypeScript, with their descriptions as comments: an interface for each object, a type for all else.
 *
 * A member that may be left out may be `undefined` too, and one that has a default may be left out.
 *
 * @throws an error for a schema it has no type for
 */
export function typeDeclarations(schemas: ReadonlyMap<string, JsonSchema>): string {
  const named = new Map<string, JsonSchema>();
  for (const [name, { $defs, ...schema }] of schemas) {
    for (const [part, definition] of Object.entries($defs ?? {})) named.set(part, definition);
    // One that has a name of its own comes as a reference to it.
    if (schema.$ref === undefined || nameIn(schema.$ref) !== name) named.set(name, schema);
  }
  return [...named]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => `${comment(schema, "")}${declaration(name, schema)}\n`)
    .join("\n");
}

function declaration(name: string, schema: JsonSchema): string {
  if (schema.properties) return `export interface ${name} ${members(schema, "")}`;
  return `export type ${name} = ${typeOf(schema, "")};`;
}

function typeOf(schema: JsonSchema, indent: string): string {
  if (schema.$ref !== undefined) return nameIn(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.map((one) => typeOf(one, indent)).join(" | ");
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one, indent)})`).join(" & ");
  if (schema.properties) return members(schema, indent);
  if (typeof schema.additionalProperties === "object")
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, indent)}>>`;
  if (schema.prefixItems) return `readonly [${schema.prefixItems.map((item) => typeOf(item, indent)).join(", ")}]`;
  if (schema.items) {
    const item = typeOf(schema.items, indent);
    return /[ {]/.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (schema.type === undefined) return "unknown";
  const names = [schema.type].flat().map((name) => plainTypes[name]);
  if (!names.includes(undefined)) return names.join(" | ");
  throw new Error(`There is no type for ${JSON.stringify(schema)}.`);
}

const plainTypes: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

function members({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const type = typeOf(schema, inner);
    const isOptional = !required.includes(name) || schema.default !== undefined;
    return `${comment(schema, inner)}${inner}readonly ${name}${isOptional ? `?: ${type} | undefined` : `: ${type}`};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function comment({ description }: JsonSchema, indent: string): string {
  return description === undefined ? "" : `${indent}/** ${description.replaceAll("*/", "*\\/")} */\n`;
}

/** `#/$defs/Job` → `Job` */
function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
