/**
 * Statements whose comments stand inside, where SQLite keeps them: so whoever opens the file with `sqlite3` reads them at
 * `.schema`. Full-text tables read what is in their brackets themselves and have none.
 */
export function keepComments(sql: string): string {
  return sql
    .replace(/((?:^-- .*\n)+)(CREATE TABLE \w+ \()\s*/gm, '$2\n$1  ')
    .replace(/((?:^-- .*\n)+)(CREATE VIEW \w+ AS)\s*/gm, '$2\n$1');
}
