import type { Filter } from "@standpoint/contract";
import type { Target } from "@standpoint/domain";
import { type ColumnDescription, type CsvStyle, columns, csvHeader, csvRows } from "@standpoint/report";
import type { ExportedStatement } from "@standpoint/storage";
import { zipStream } from "./zip-stream.ts";

interface Query {
  /** Gives the archive again, as it is then. */
  readonly url: string;
  readonly target: Target;
  readonly filter: Filter;
  readonly retrievedAt: Date;
}

/** The statements of a query with all that is needed to understand and to cite them. */
export function statementZip(
  statements: AsyncIterable<readonly ExportedStatement[]>,
  query: Query,
  style: CsvStyle,
): ReadableStream<Uint8Array> {
  const scorers = new Map<string, { scorer: string; version: string; statements: number }>();
  const count = ({ scorer, scorerVersion: version }: ExportedStatement["stance"]) => {
    const key = JSON.stringify([scorer, version]);
    const known = scorers.get(key) ?? { scorer, version, statements: 0 };
    scorers.set(key, { ...known, statements: known.statements + 1 });
  };
  async function* csv() {
    yield Buffer.from(csvHeader(columns, style));
    for await (const block of statements) {
      for (const { stance } of block) count(stance);
      yield Buffer.from(csvRows(columns, block, style));
    }
  }
  return zipStream(
    [
      { name: "statements.csv", bytes: csv },
      { name: "columns.csv", bytes: () => text(dictionary(style)) },
      { name: "CITATION.cff", bytes: () => text(citation(query)) },
      { name: "query.json", bytes: () => text(json(described(query))) },
      // Last: which scorers there are is known when all statements are written.
      { name: "scorers.json", bytes: () => text(json([...scorers.values()])) },
    ],
    query.retrievedAt,
  );
}

async function* text(content: string) {
  yield Buffer.from(content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function dictionary(style: CsvStyle): string {
  // All of it is ours, and an example that is a negative number stays one.
  const unguarded = { ...style, guard: false, byteOrderMark: false };
  const names = ["name", "type", "meaning", "example", "unit", "minimum", "maximum"] as const;
  const described = names.map((name) => ({
    name,
    type: "text" as const,
    meaning: "",
    example: "",
    cell: (column: ColumnDescription) => column[name] ?? null,
  }));
  return csvHeader(described, unguarded) + csvRows(described, columns, unguarded);
}

function described({ url, target, filter, retrievedAt }: Query): object {
  const { id, revision, claim } = target;
  return { url, retrievedAt: retrievedAt.toISOString(), target: { id, revision, claim }, filter };
}

/** Citation File Format 1.2; YAML knows all texts of JSON. */
function citation({ url, target, retrievedAt }: Query): string {
  const day = retrievedAt.toISOString().slice(0, 10);
  const lines = {
    "cff-version": "1.2.0",
    message: `Retrieved ${day}. Please cite these statements as below, and the articles that they come from.`,
    type: "dataset",
    title: `Statements toward the claim “${target.claim.en}”, by speaker, with their stance`,
    authors: [{ name: "Standpoint" }],
    "date-released": day,
    url,
  };
  return `${Object.entries(lines)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n`;
}
