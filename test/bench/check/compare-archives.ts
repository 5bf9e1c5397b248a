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
    database.exec("INSERT INTO main.paper_text (paper_text) VALUES ('integrity-check')");
    return [...differences, ...compareWords(database)];
  } finally {
    database.close();
  }
}

function compareTable(database: DatabaseSync, name: string): string[] {
  const but = name === 'archive_info' ? " WHERE key <> 'built_at'" : '';
  const rows = (schema: string) => `SELECT * FROM ${schema}.${name}${but}`;
  const count = (sql: string) =>
    Number((database.prepare(`SELECT COUNT(*) AS n FROM (${sql})`).get() as { n: number }).n);
  const missing =
    count(`${rows('main')} EXCEPT ${rows('other')}`) + count(`${rows('other')} EXCEPT ${rows('main')}`);
  const sizes = count(rows('main')) - count(rows('other'));
  return missing === 0 && sizes === 0 ? [] : [`${name}: ${missing} rows differ, ${sizes} more`];
}

/** Words of the full text by the number of papers and places in which they stand. */
function compareWords(database: DatabaseSync): string[] {
  database.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, paper_text, col);
    CREATE VIRTUAL TABLE temp.other_words USING fts5vocab(other, paper_text, col)`);
  const sql = 'SELECT COUNT(*) AS n FROM (SELECT * FROM temp.words EXCEPT SELECT * FROM temp.other_words)';
  const both = [
    sql,
    sql.replace(
      /words EXCEPT SELECT \* FROM temp\.other_words/,
      'other_words EXCEPT SELECT * FROM temp.words',
    ),
  ];
  const differing = both.reduce(
    (sum, query) => sum + Number((database.prepare(query).get() as { n: number }).n),
    0,
  );
  return differing === 0 ? [] : [`full text: ${differing} words differ`];
}
