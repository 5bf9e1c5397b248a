'use strict';
// Node's own compile cache holds what is compiled when a file is loaded. Functions are compiled when they are first called,
// anew at every start, which took a quarter of a look-up. So the code of pwc is kept with the functions that a command calls.
const {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} = require('node:fs');
const { isAscii } = require('node:buffer');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { constants, Script } = require('node:vm');

/** The first runs of a command add the functions they call: a page, a list, a mistake. Later ones only read. */
const learningRuns = 4;
const headerBytes = 128;

/** Under which name code is kept where no command gives it one. */
const unnamed = 'others';

/**
 * Loads a file of CommonJS as `require` does. What is kept of it in the folder under a name is used if it is of the very
 * same file; V8 turns away what another version or other flags of it have written.
 */
exports.loadCompiled = function loadCompiled(file, folder, name = unnamed) {
  const { size, ino, ctimeMs } = statSync(file);
  const origin = `${process.version} ${process.arch} ${size} ${ino} ${ctimeMs}`;
  const kept = readKept(folder, name, origin) ?? readKept(folder, unnamed, origin);
  const bytes = readFileSync(file);
  const script = new Script(wrap(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')), {
    filename: file,
    cachedData: kept?.code,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file));
  return {
    exports: loaded.exports,
    /** To be called after the work, with the name that it is to be kept under. */
    keep(as = unnamed) {
      const runs = kept?.name === as && !script.cachedDataRejected ? kept.runs : 0;
      if (runs < learningRuns)
        writeKept(join(folder, as), `${runs + 1} ${origin}`, script.createCachedData());
    },
  };
};

function readKept(folder, name, origin) {
  try {
    const bytes = readFileSync(join(folder, name));
    const header = bytes.toString('latin1', 0, headerBytes).trimEnd();
    const blank = header.indexOf(' ');
    if (header.slice(blank + 1) !== origin) return undefined;
    return { name, runs: Number(header.slice(0, blank)), code: bytes.subarray(headerBytes) };
  } catch {
    return undefined;
  }
}

/** The file is there whole or not at all: V8 does not notice code that is damaged. */
function writeKept(path, header, code) {
  const begun = `${path}.${process.pid}`;
  try {
    const fd = openSync(begun, 'wx', 0o600);
    try {
      writeSync(fd, header.padEnd(headerBytes));
      for (let at = 0; at < code.length; ) at += writeSync(fd, code, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(begun, path);
  } catch {
    // The next run compiles again.
    rmSync(begun, { force: true });
  }
}
