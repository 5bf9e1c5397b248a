'use strict';
// Like pwc.js this has to be understood by every Node since 14.18.
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Runs the Node that a checkout brings along in place of this one, which is too old. `mark` is the variable that
 * tells the other so, `giveUp` says in one line what is missing.
 */
module.exports = function handOver({ root, script, mark, need, giveUp }) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(pinned)) return runWith(pinned, { script, mark, need, giveUp });
  if (existsSync(join(root, 'node_modules', 'node'))) {
    return giveUp(
      `${need}; to unpack the one in ${root}, type there: npm rebuild node --ignore-scripts=false && npm run build`,
    );
  }
  const isCheckout = existsSync(join(root, 'src'));
  return giveUp(`${need}; ${isCheckout ? `in ${root} type: npm ci` : 'install a newer one, for example 24'}`);
};

function runWith(node, { script, mark, need, giveUp }) {
  const args = [script, ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, [mark]: '1' } });
  const stopForwarding = forwardSignals(child);
  child.on('error', (error) => {
    stopForwarding();
    giveUp(`${need}; ${node} does not run: ${error.message}`);
  });
  child.on('exit', (code, signal) => {
    stopForwarding();
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

/** Keeps this process alive until the other has tidied up. Returns what ends that. */
function forwardSignals(child) {
  // A terminal sends Ctrl-C to both of us; a second one would break off the other's tidying up.
  const hasTerminal = [0, 1, 2].some((fd) => require('node:tty').isatty(fd));
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !hasTerminal) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
