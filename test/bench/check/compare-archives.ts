import { DatabaseSync } from 'node:sqlite';

/**
 * What differs between two archive files, a line for each: every table is read in the order of its columns, the time of
 * the import aside, and the full text compares itself with its own index. Nothing where they are the same archive.
 */
export function compareArchives(one: string, other: string): string[] {
  const database = new DatabaseSync(one);
  try {
    database.prepare('ATTACH ? AS other').run(other);
    const tables = database
      .prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'paper_text%' AND name NOT LIKE 'search_text%'",
      )
      .all() as { name: string }[];
    const differences = tables.flatMap(({ name }) => compareTable(database, name));
    for (const text of ['paper_text', 'search_text'])
      database.exec(`INSERT INTO main.${text} (${text}) VALUES ('integrity-check')`);
    return [...differences, ...compareWords(database)];
  } finally {
    database.close();
  }
}

function compareTable(database: DatabaseSync, name: string): string[] {
  const but = name === 'archive_info' ? " WHERE key <> 'built_at'" : '';
  const rows = (schema: string) => `SELECT * FROM ${schema}.${name}${but}`;
  const count = (sql: string) => countRows(database, sql);
  const missing =
    count(`${rows('main')} EXCEPT ${rows('other')}`) + count(`${rows('other')} EXCEPT ${rows('main')}`);
  const sizes = count(rows('main')) - count(rows('other'));
  return missing === 0 && sizes === 0 ? [] : [`${name}: ${missing} rows differ, ${sizes} more`];
}

/** Words of the full text by the number of papers and places in which they stand, and those of names one by one. */
function compareWords(database: DatabaseSync): string[] {
  return [
    ['paper_text', 'col', 'full text'],
    ['search_text', 'instance', 'names'],
  ].flatMap(([table, kind, title]) => {
    database.exec(`CREATE VIRTUAL TABLE temp.${table}_words USING fts5vocab(main, ${table}, ${kind});
      CREATE VIRTUAL TABLE temp.${table}_others USING fts5vocab(other, ${table}, ${kind})`);
    const [words, others] = ['words', 'others'].map((side) => `SELECT * FROM temp.${table}_${side}`);
    const differing =
      countRows(database, `${words} EXCEPT ${others}`) + countRows(database, `${others} EXCEPT ${words}`);
    return differing === 0 ? [] : [`${title}: ${differing} words differ`];
  });
}

function countRows(database: DatabaseSync, sql: string): number {
  return Number((database.prepare(`SELECT COUNT(*) AS n FROM (${sql})`).get() as { n: number }).n);
}
