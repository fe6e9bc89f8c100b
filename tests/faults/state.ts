import type { Store } from "@standpoint/storage";

/** In this order their rows are compared; what a clock or a sequence gave them is left out. */
const tables: Readonly<Record<string, { readonly key: string; readonly without?: string }>> = {
  articles: { key: "id" },
  speakers: { key: "id", without: "{number}" },
  targets: { key: "id, revision", without: "{made_at}" },
  statements: { key: "article_id, id" },
  scores: { key: "target_id, article_id, statement_id, target_revision, scorer, scorer_version", without: "{given}" },
  scored_statements: { key: "target_id, published_on, statement_id" },
  scorings: { key: "target_id" },
  corrections: { key: "id", without: "{id,made_at}" },
  rollups: { key: "target_id, speaker_id, grain, bucket" },
  histograms: { key: "target_id, grain, bucket, bin" },
};

/** All that is stored as a short word for each table: two stores with one state hold the same. */
export async function stateOf({ executeSql }: Pick<Store, "executeSql">): Promise<string> {
  const columns = Object.entries(tables).map(
    ([name, { key, without = "{}" }]) => `(
      select count(*) || '/' || left(md5(string_agg((to_jsonb(${name}) - '${without}'::text[])::text, ',' order by ${key})), 8)
      from ${name}
    ) as ${name}`,
  );
  const { rows } = await executeSql(`select ${columns.join(", ")}`);
  return JSON.stringify(rows[0]);
}

/** What is wrong with a store by itself, in words; none when all is well. */
export async function problemsOf(store: Store): Promise<readonly string[]> {
  const differences = await store.findRollupDifferences();
  const { rows } = await store.executeSql(`
    select 'an article of which a target has some statements only: ' || article_id as problem
    from statements cross join (select distinct target_id from scored_statements) as targets
    group by article_id, target_id
    having count(*) <> (
      select count(*) from scored_statements as shown
      where shown.article_id = statements.article_id and shown.target_id = targets.target_id
    )
    union all
    select 'a statement without its article: ' || id from statements
    where not exists (select from articles where articles.id = article_id)
    union all
    select 'two rows of one statement: ' || min(statement_id) from scored_statements
    group by target_id, article_id, statement_id having count(*) > 1
    union all
    select 'a decision made twice: ' || min(made_by) from corrections group by made_by having count(*) > 1
  `);
  return [
    ...differences.map((difference) => JSON.stringify(difference)),
    ...rows.map((row) => (row as { problem: string }).problem),
  ];
}
