/**
 * How the files of an import are written. They are thrown away when anything fails, so nothing has to survive a crash
 * before the end, and nothing is ever taken back. The cache is in KiB.
 */
export function loadPragmas(cache: number, schema = 'main'): string {
  return `PRAGMA ${schema}.page_size = 16384; PRAGMA ${schema}.synchronous = OFF; PRAGMA ${schema}.journal_mode = OFF;
    PRAGMA ${schema}.locking_mode = EXCLUSIVE; PRAGMA ${schema}.cache_size = -${cache}; PRAGMA temp_store = MEMORY;`;
}
