import type { Target } from "@standpoint/domain";
import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { fillRollups } from "./rollups.ts";
import { startScoring } from "./scorings.ts";
import { fillSpeakerSets } from "./speaker-sets.ts";
import { listTargets, syncTargets } from "./targets.ts";
import { fillWords } from "./words.ts";

/** What the database is filled with; every statement is scored toward each of the targets. */
export interface SampleLoad {
  readonly statements: number;
  readonly speakers: number;
  readonly targets: readonly Target[];
  readonly scorer: { readonly name: string; readonly version: string };
}

/** Days from 2021 to 2025. */
const days = 1_826;
const statementsPerArticle = 8;
/** UTF-16 code units of an article's text per statement. */
const passageLength = 240;

/**
 * Fills an empty database, for benchmarks and tests of plans: speakers by Zipf, words by Zipf, articles in order of time,
 * statements that are off target, undecided or nobody's. The same on every engine and in every run.
 *
 * Left out is what no list, chart or export reads: `scores`. An article's text is filler, and holds no statement.
 */
export async function loadSample(database: Database, load: SampleLoad): Promise<void> {
  await syncTargets(database, load.targets);
  // While nothing is there to score: a start leaves it at that.
  for (const target of await listTargets(database)) await startScoring(database, { target, scorer: load.scorer });
  // One connection: it has the temporary tables.
  await database.connection().execute(async (connection) => {
    for (const setting of ["work_mem", "maintenance_work_mem"])
      await sql.raw(`set ${setting} = '128MB'`).execute(connection);
    const restore = await dropIndexes(connection);
    for (const statement of [
      ...fillStatements(load),
      ...load.targets.map((target, index) => fillScored(load, target, index)),
    ])
      await sql.raw(statement).execute(connection);
    await fillRollups(connection as unknown as Kysely<unknown>);
    await fillSpeakerSets(connection as unknown as Kysely<unknown>);
    await fillWords(connection as unknown as Kysely<unknown>);
    for (const statement of restore) await sql.raw(statement).execute(connection);
    await sql`vacuum (analyze)`.execute(connection);
  });
}

/** 0 ≤ … < 1, from a key and what it is for. */
const chance = (key: string, purpose: number) =>
  `((hashtextextended(${key}, ${purpose}) & 2147483647) / 2147483648::float8)`;
const pick = (key: string, purpose: number, count: number) => `floor(${count} * ${chance(key, purpose)})::integer`;
/** By Zipf: number n comes about 1/n as often as the first. */
const rank = (key: string, purpose: number, count: number) =>
  `least(${count}, floor(exp(ln(${count + 1}) * ${chance(key, purpose)})))::integer`;
const oneOf = (list: readonly string[], index: string) => `(array['${list.join("','")}'])[1 + ${index}]`;

const wordCount = 5_000;
const phraseCount = 20_000;
const syllables =
  "ba be bo da di do fa fe ga go ha hi ka ke ko la le li lo ma me mi na ne no pa pe ra re ri sa se si ta te ti to va ve wa".split(
    " ",
  );
const syllable = (purpose: number) => oneOf(syllables, pick("n::text", purpose, syllables.length));

function fillStatements({ statements, speakers }: SampleLoad): readonly string[] {
  const articleOf = (number: string) => `'art_' || left(md5('a' || ${number}), 24)`;
  const said = (start: string, length: string) => `jsonb_build_object('start', ${start}, 'end', ${start} + ${length})`;
  return [
    `create temporary table words as
      select n as id, ${syllable(1)} || ${syllable(2)} || case when n % 3 > 0 then ${syllable(3)} else '' end
        || case when n % 3 > 1 then ${syllable(4)} else '' end as word
      from generate_series(1, ${wordCount}) as n`,
    `create temporary table phrases as
      select phrase as id, string_agg(word, ' ' order by place) as words
      from generate_series(0, ${phraseCount - 1}) as phrase cross join generate_series(1, 11) as place
      join words on words.id = ${rank("(phrase || ' ' || place)", 1, wordCount)}
      group by phrase`,
    "analyze words, phrases",
    `insert into speakers (id, kind, name, role, organization, aliases, registered)
      select 'speaker-' || lpad(n::text, 6, '0'),
        ${oneOf(["person", "person", "person", "organization", "group"], "n % 5")},
        initcap(first.word || ' ' || last.word), 'head of ' || area.word, initcap(area.word) || ' AG', '[]', false
      from generate_series(1, ${speakers}) as n
      join words as first on first.id = ${pick("n::text", 11, wordCount)} + 1
      join words as last on last.id = ${pick("n::text", 12, wordCount)} + 1
      join words as area on area.id = ${pick("n::text", 13, wordCount)} + 1`,
    `insert into articles (id, language, title, published_on, published_on_source, outlet, url, text)
      select ${articleOf("n")}, ${oneOf(["en", "en", "en", "de", "de"], pick("n::text", 21, 5))}, left(title.words, 60),
        date '2021-01-01' + (n * ${days}::bigint / ${Math.ceil(statements / statementsPerArticle)})::integer, 'given',
        'Outlet ' || ${rank("n::text", 22, 40)}, 'https://example.org/news/' || n,
        repeat(rpad(filler.words, ${passageLength}), ${statementsPerArticle})
      from generate_series(0, ${Math.ceil(statements / statementsPerArticle) - 1}) as n
      join phrases as title on title.id = ${pick("n::text", 23, phraseCount)}
      join phrases as filler on filler.id = ${pick("n::text", 24, phraseCount)}`,
    `insert into statements
        (article_id, id, speaker_id, sieve, attribution_confidence, form, text, content, cue, source)
      select ${articleOf(`n / ${statementsPerArticle}`)}, id,
        case when attributed then 'speaker-' || lpad(${rank("id", 34, speakers)}::text, 6, '0') end,
        case when attributed then 'explicit-name' end, case when attributed then 9000 end,
        ${oneOf(["direct", "indirect", "mixed"], pick("id", 35, 3))}, text,
        jsonb_build_array(${said("start", "length(text)")}), ${said("start + 202", "4")}, ${said("start + 207", "20")}
      from (
        select n, 'st_' || left(md5('s' || n), 24) as id, n % ${statementsPerArticle} * ${passageLength} as start,
          left(one.words || ' ' || two.words || ' ' || three.words, 200) as text, ${chance("n::text", 30)} > 0.15 as attributed
        from generate_series(0, ${statements - 1}) as n
        join phrases as one on one.id = ${pick("n::text", 31, phraseCount)}
        join phrases as two on two.id = ${pick("n::text", 32, phraseCount)}
        join phrases as three on three.id = ${pick("n::text", 33, phraseCount)}
      ) as said`,
    "analyze articles, statements, speakers",
  ];
}

/** Shares of the statements that do not address the first, second and any other target. */
const offTarget = [0.2, 0.5, 0.7];

function fillScored({ scorer }: SampleLoad, target: Target, index: number): string {
  const share = offTarget[index] ?? 0.7;
  const lean = `12000 * (${chance("coalesce(statement.speaker_id, '')", 100 + index)} - 0.5)`;
  const value = `greatest(-10000, least(10000, ${lean} + 9000 * (${chance("statement.id", 200 + index)} - 0.5)))::integer`;
  return `
    insert into scored_statements (target_id, statement_id, article_id, published_on, published_on_source, language,
      outlet, title, url, speaker_id, found_speaker_id, sieve, attribution_confidence, form, text, starts_at, ends_at,
      content, cue, cue_text, source, source_text, target_revision, scorer, scorer_version, value, confidence, evidence,
      labels, undecided)
    select '${target.id}', statement.id, article_id, published_on, published_on_source, language, outlet, title, url,
      speaker_id, speaker_id, sieve, attribution_confidence, form, statement.text, (content -> 0 ->> 'start')::integer,
      (content -> 0 ->> 'end')::integer, content, cue, 'said', source, speakers.name, ${target.revision},
      '${scorer.name}', '${scorer.version}', value, ${pick("statement.id", 300 + index, 10_000)},
      case when value is null then '[]' else jsonb_build_array(jsonb_build_object('start', 10, 'end', 18, 'weight', value / 10000.0)) end,
      case when undecided then '[-1, 0, 1]' when value is null then '[]' when value <= -2000 then '[-1]'
        when value < 2000 then '[0]' else '[1]' end::jsonb,
      undecided
    from statements as statement
    join articles on articles.id = article_id
    left join speakers on speakers.id = speaker_id
    cross join lateral (
      select case when ${chance("statement.id", 400 + index)} >= ${share} then ${value} end as value
    ) as given
    cross join lateral (
      select value is not null and ${chance("statement.id", 500 + index)} < 0.05 as undecided
    ) as doubt`;
}

/** Makes indexes and keys once the rows are there, which is much faster, but the one that rollups are added up by; returns what puts them back. */
async function dropIndexes(database: Database): Promise<readonly string[]> {
  const tables = sql`array['articles', 'statements', 'scored_statements', 'statement_words', 'speakers', 'rollups']::regclass[]`;
  const constraints = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where conrelid = any(${tables}) and contype in ('p', 'u', 'f') and conname <> 'rollups_pkey'
      and conparentid = 0 -- else it goes with the key to the whole of a partitioned table
    order by contype = 'f' desc
  `.execute(database);
  const indexes = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') as definition
    from pg_index where indrelid = any(${tables}) and indexrelid not in (select conindid from pg_constraint)
  `.execute(database);
  for (const { table, name } of constraints.rows)
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(database);
  for (const { name } of indexes.rows) await sql.raw(`drop index ${name}`).execute(database);
  return [
    ...constraints.rows
      .toReversed()
      .map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...indexes.rows.map(({ definition }) => definition),
  ];
}
