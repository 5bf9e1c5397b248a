'use strict';
// The thread that listens to a child while the main thread waits: see child.cjs.
const { spawn } = require('node:child_process');
const { workerData } = require('node:worker_threads');

/** Pieces that the main thread has not read yet; the child waits while there are more. */
const mostWaiting = 16;

const { program, args, input, port, arrived } = workerData;
const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
let waiting = 0;

// It may end before it has read all.
child.stdin.on('error', () => undefined);
child.stdin.end(input);
child.stdout.on('data', (bytes) => {
  waiting += 1;
  if (waiting > mostWaiting) child.stdout.pause();
  tell({ bytes });
});
port.on('message', (word) => {
  if (word === 'kill') return child.kill('SIGKILL');
  waiting -= 1;
  if (waiting <= mostWaiting) child.stdout.resume();
});
child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => finish({ code: null, signal: null, reason: error.message }));
child.on('close', (code, signal) => finish({ code, signal, reason: null }));

function finish(end) {
  tell({ end });
  port.close();
}

function tell(message) {
  port.postMessage(message);
  Atomics.add(arrived, 0, 1);
  Atomics.notify(arrived, 0);
}
