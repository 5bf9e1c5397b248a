'use strict';
// Shows long output a screen at a time. A file of its own, since nothing else needs the module for processes.
const { spawn } = require('node:child_process');

/**
 * Starts a pager in front of the terminal; resolves with null where no such program is. `words` are the program and
 * its arguments. While it runs Ctrl-C is the pager's: less stops searching and stays.
 */
module.exports = function startPager([program, ...args], ClosedPipe) {
  // As git and gh do: end at once if one screen holds all, let colours through, leave the text on the screen.
  const env = { LESS: 'FRX', LV: '-c', ...process.env };
  const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'], env });
  const stay = () => undefined;
  process.on('SIGINT', stay);
  // The error is also given to the write that failed; without a listener it would end the process.
  child.stdin.on('error', () => undefined);
  const left = new Promise((resolve) => child.once('close', resolve)).finally(() =>
    process.off('SIGINT', stay),
  );
  const pager = {
    // Whatever goes wrong, the person has left the pager, or it has never read.
    write: (text) =>
      new Promise((resolve, reject) => {
        child.stdin.write(text, (error) => (error ? reject(new ClosedPipe()) : resolve()));
      }),
    close: async () => {
      child.stdin.end();
      await left;
    },
  };
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(pager));
    child.once('error', () => {
      process.off('SIGINT', stay);
      resolve(null);
    });
  });
};
