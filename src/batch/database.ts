import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';

/** Columns of a record as DuckDB reads them. */
const RECORD = `{
  id: 'VARCHAR', outcome: 'VARCHAR', problem: 'STRUCT(code VARCHAR, message VARCHAR)',
  article: 'STRUCT(source VARCHAR, url VARCHAR, title VARCHAR, publisher VARCHAR, authors VARCHAR[],
    published DATE, language VARCHAR, sha256 VARCHAR, text VARCHAR, minhash VARCHAR)',
  claims: 'STRUCT(id VARCHAR, kind VARCHAR, main BOOLEAN,
    company STRUCT(name VARCHAR, text VARCHAR, "start" INTEGER, "end" INTEGER),
    count STRUCT("value" BIGINT, low BIGINT, high BIGINT, qualifier VARCHAR, vague VARCHAR, text VARCHAR, "start" INTEGER, "end" INTEGER),
    percent STRUCT("value" DOUBLE, low DOUBLE, high DOUBLE, "of" VARCHAR, text VARCHAR, "start" INTEGER, "end" INTEGER),
    status VARCHAR, time VARCHAR, method VARCHAR, part_of VARCHAR,
    roles STRUCT(text VARCHAR, "start" INTEGER, "end" INTEGER, "group" VARCHAR)[],
    locations STRUCT(text VARCHAR, "start" INTEGER, "end" INTEGER)[],
    dates STRUCT(announced DATE, effective DATE),
    rationale STRUCT(category VARCHAR, text VARCHAR, "start" INTEGER, "end" INTEGER, stance VARCHAR, stated_by STRUCT("type" VARCHAR, name VARCHAR))[],
    attributed_to STRUCT("type" VARCHAR, name VARCHAR),
    evidence STRUCT(text VARCHAR, "start" INTEGER, "end" INTEGER, rule VARCHAR)[])[]',
  versions: 'STRUCT(cutline VARCHAR, rules VARCHAR, vocabulary VARCHAR)', duplicate_of: 'VARCHAR' }`;

/**
 * One row a claim with its article, from which the other tables are made. `counted` is true for what may be added up:
 * no part of a total that is there too, no copy of an article, no history, no denial, no total over many employers.
 */
const CLAIM = `(SELECT *, c.part_of IS NULL AND duplicate_of IS NULL AND c.time = 'current' AND c.status <> 'denied'
    AND c.kind = 'employer' AS counted
  FROM (SELECT article_key, duplicate_of, unnest(claims) AS c FROM outcomes))`;

/**
 * The tables and what fills them, in their order. `article_key` counts the records of the output from 1 and
 * joins the tables; (`article_key`, `claim_id`) is the key of a claim.
 */
const TABLES: Readonly<Record<string, string>> = {
  articles: `SELECT article_key, id, outcome, article.source AS source, article.url AS url,
    article.title AS title, article.publisher AS publisher, article.authors AS authors,
    article.published AS published, article.language AS language, article.sha256 AS sha256,
    article.text AS text, article.minhash AS minhash, duplicate_of, len(claims) AS claims,
    versions.cutline AS cutline, versions.rules AS rules, versions.vocabulary AS vocabulary
    FROM outcomes ORDER BY article_key`,
  // A sum of `count` is right without a condition that could be forgotten: it is null where nothing may be added.
  claims: `SELECT article_key, c.id AS claim_id, c.kind AS kind, c.main AS main, counted,
    c.company.name AS company, c.company.text AS company_text, c.company."start" AS company_start, c.company."end" AS company_end,
    CASE WHEN counted THEN c.count."value" END AS count, c.count."value" AS count_stated, c.count.low AS count_low, c.count.high AS count_high,
    c.count.qualifier AS count_qualifier, c.count.vague AS count_vague, c.count.text AS count_text,
    c.count."start" AS count_start, c.count."end" AS count_end,
    c.percent."value" AS percent, c.percent.low AS percent_low, c.percent.high AS percent_high,
    c.percent."of" AS percent_of, c.percent.text AS percent_text,
    c.percent."start" AS percent_start, c.percent."end" AS percent_end,
    c.status AS status, c.time AS time, c.method AS method, c.part_of AS part_of,
    list_transform(c.locations, lambda l: l.text) AS locations,
    c.dates.announced AS date_announced, c.dates.effective AS date_effective,
    c.attributed_to."type" AS attributed_to, c.attributed_to.name AS attributed_to_name,
    c.evidence[1].text AS evidence, c.evidence[1]."start" AS evidence_start, c.evidence[1]."end" AS evidence_end,
    list_transform(c.evidence, lambda e: e.rule) AS evidence_rules
    FROM ${CLAIM}`,
  roles: `SELECT article_key, claim_id, r.text AS text, r."start" AS "start", r."end" AS "end", r."group" AS soc_group
    FROM (SELECT article_key, c.id AS claim_id, unnest(c.roles) AS r FROM ${CLAIM})`,
  rationale: `SELECT article_key, claim_id, r.category AS category, r.text AS text, r."start" AS "start", r."end" AS "end",
    r.stance AS stance, r.stated_by."type" AS stated_by, r.stated_by.name AS stated_by_name
    FROM (SELECT article_key, c.id AS claim_id, unnest(c.rationale) AS r FROM ${CLAIM})`,
  problems: `SELECT article_key, id, article.source AS source, article.url AS url, problem.code AS code,
    problem.message AS message FROM outcomes WHERE problem IS NOT NULL ORDER BY article_key`,
};

/** The longest record that DuckDB takes, in bytes. */
const MAX_RECORD = 256 * 1024 * 1024;

/**
 * Makes tables of records: a DuckDB database, or a folder with one Parquet file a table. The target is there
 * whole or not at all, and replaces what was there.
 * @param jsonl path of the records as JSON Lines
 * @throws UsageError where the optional package is missing
 */
export async function writeTables(
  jsonl: string,
  target: string,
  format: 'duckdb' | 'parquet',
): Promise<void> {
  const { DuckDBInstance } = await duckdb();
  const temporary = `${target}.${process.pid}.tmp`;
  const instance = await DuckDBInstance.create(format === 'duckdb' ? temporary : ':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE TEMP TABLE outcomes AS SELECT row_number() OVER () AS article_key, *
      FROM read_json(${quoted(jsonl)}, format = 'newline_delimited', maximum_object_size = ${MAX_RECORD}, columns = ${RECORD})`);
    if (format === 'parquet') mkdirSync(temporary);
    for (const [name, select] of Object.entries(TABLES)) {
      const file = quoted(join(temporary, `${name}.parquet`));
      await connection.run(
        format === 'parquet'
          ? `COPY (${select}) TO ${file} (FORMAT parquet)`
          : `CREATE TABLE ${name} AS ${select}`,
      );
    }
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  if (existsSync(target)) rmSync(target, { recursive: true });
  renameSync(temporary, target);
}

/** @throws UsageError where DuckDB is not installed, before any work is done in vain */
export async function duckdb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UsageError('DuckDB and Parquet need a package of their own: npm install @duckdb/node-api');
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
