/** The statements of a text of SQL, each of which ends a line: between two of them an import can be stopped. */
export function statementsOf(sql: string): string[] {
  return sql.split(/;\s*\n/).filter((statement) => statement.trim() !== '');
}
