'use strict';
// Opens an address in a browser. A file of its own, since nothing else but the pager needs the module for processes.
const { spawn } = require('node:child_process');

/**
 * Starts a program with its arguments and resolves when it has ended: with true if it could be started and found nothing
 * amiss. It has the terminal, since a browser may be one for terminals.
 */
module.exports = function startBrowser([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
};
