/** Codes of SQLite's errors, which node:sqlite has no constants for. */
export const SQLITE_ERROR = { busy: 5, ioerr: 10, corrupt: 11, toobig: 18, notadb: 26 } as const;

/** The code of an error of SQLite's; undefined for any other. The bits above tell more of the same, such as the step. */
export function sqliteCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
}

/** Whether SQLite says that the file is not what it was written as. */
export function isDamage(error: unknown): boolean {
  const { ioerr, corrupt, notadb } = SQLITE_ERROR;
  const damage: readonly (number | undefined)[] = [ioerr, corrupt, notadb];
  return damage.includes(sqliteCode(error));
}
