'use strict';
// Node's own compile cache holds what is compiled when a file is loaded. Functions are compiled when they are first called,
// anew at every start, which took a quarter of a look-up. So the code of pwc is kept with the functions that a command calls.
const {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} = require('node:fs');
const { isAscii } = require('node:buffer');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The first runs of a command add the functions they call: a page, a list, a mistake. Later ones only read. */
const learningRuns = 4;
const headerBytes = 128;

/** Of so many copies of pwc, or of Node, code is kept at once. */
const mostCopies = 3;

/**
 * How to load what may answer a command line with this first word: the bundle of a command, if it is one, and the whole
 * of pwc. Each is one file of CommonJS: as ES modules in chunks the same code needs a third more time to start.
 */
exports.bundlesFor = function bundlesFor(word, dist, cache) {
  const whole = () => loadCompiled(join(dist, 'main.cjs'), cache, word === '__complete' ? word : 'others');
  const own = join(dist, 'commands', `${word}.cjs`);
  // A word with a slash would lead elsewhere.
  const isCommand = /^[a-z]+$/.test(word) && existsSync(own);
  return isCommand ? [() => loadCompiled(own, cache, word), whole] : [whole];
};

/**
 * Loads a bundle, a file of CommonJS in the function that Node makes of one (src/build/bundles.ts), as `require` does, but
 * that it cannot use `import()`: esbuild writes `require` for that. What is kept of it in the folder under a name is used
 * if it is of the very same file; V8 turns away what another version or other flags of it have written. Each copy of pwc
 * has files of its own, so that two that are used in turn both keep theirs. Without a folder nothing is kept.
 */
function loadCompiled(file, folder, name) {
  const { size, ino, ctimeMs } = statSync(file);
  const origin = `${process.version} ${process.arch} ${size} ${ino} ${ctimeMs}`;
  const copy = hashOf(`${process.version} ${process.arch} ${__dirname}`);
  const path = folder && join(folder, `${name}-${copy}`);
  const kept = path && readKept(path, origin);
  const bytes = readFileSync(file);
  const script = new Script(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'), {
    filename: file,
    cachedData: kept?.code,
  });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file));
  return {
    exports: loaded.exports,
    /** To be called after the work. */
    keep() {
      const runs = kept && !script.cachedDataRejected ? kept.runs : 0;
      if (path === undefined || runs >= learningRuns) return;
      writeKept(path, `${runs + 1} ${origin}`, script.createCachedData());
      if (runs === 0) removeOldCopies(folder);
    },
  };
}

/** FNV-1a, since Node's own hashes take milliseconds to load. Two copies with one hash would only compile more often. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function readKept(path, origin) {
  try {
    const bytes = readFileSync(path);
    const header = bytes.toString('latin1', 0, headerBytes).trimEnd();
    const blank = header.indexOf(' ');
    if (header.slice(blank + 1) !== origin) return undefined;
    return { runs: Number(header.slice(0, blank)), code: bytes.subarray(headerBytes) };
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

/** Removes what is kept of the copies that have kept nothing for the longest time, and of those that have no hash. */
function removeOldCopies(folder) {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    const latest = new Map();
    for (const { name } of files) {
      const { mtimeMs } = statSync(join(folder, name));
      latest.set(copyOf(name), Math.max(latest.get(copyOf(name)) ?? 0, mtimeMs));
    }
    latest.set(undefined, 0);
    const kept = [...latest].sort((one, other) => other[1] - one[1]).slice(0, mostCopies);
    const copies = kept.flatMap(([copy]) => copy ?? []);
    for (const { name } of files)
      if (!copies.includes(copyOf(name))) rmSync(join(folder, name), { force: true });
  } catch {
    // Another process tidies up at the same time.
  }
}

/** The hash of the copy of pwc that a file is kept for, also of one that was only begun. */
function copyOf(name) {
  return /-([\da-f]{8})(?:\.\d+)?$/.exec(name)?.[1];
}
