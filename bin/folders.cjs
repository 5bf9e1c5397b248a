'use strict';
// The folders of the person who runs pwc.
const { existsSync, mkdirSync } = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');

/** '' where the system does not know it either. An empty HOME is none: the system then goes by whose process this is. */
exports.homeFolder = function homeFolder() {
  if (process.env.HOME === '') delete process.env.HOME;
  try {
    return process.env.HOME || require('node:os').homedir();
  } catch {
    return '';
  }
};

/**
 * The folder that relative paths start from; undefined where it was deleted or cannot be reached. Node then
 * starts no thread either.
 */
exports.currentFolder = function currentFolder() {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
};

/** Where compiled code is kept; undefined where it cannot be. */
exports.compileCacheFolder = function compileCacheFolder() {
  const { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = process.env;
  const base = xdg && isAbsolute(xdg) ? xdg : local || (home && isAbsolute(home) && join(home, '.cache'));
  if (!base) return undefined;
  const folder = join(base, 'pwc', 'compiled');
  // Node's own way of making it never ends in a folder where nothing can be made, as /proc.
  if (!existsSync(folder)) [base, dirname(folder), folder].forEach(makeFolder);
  return existsSync(folder) ? folder : undefined;
};

function makeFolder(path) {
  try {
    mkdirSync(path);
  } catch {
    // It is there already, or it cannot be: then nothing is kept in it.
  }
}
