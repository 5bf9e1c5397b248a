'use strict';
// The main file of a child process: `node child-start.cjs <script> <pid of the parent>`. The script's function `answer`
// gets what stands on stdin, and a function that writes.
const { readFileSync, writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Worker } = require('node:worker_threads');

const [script, parent] = process.argv.slice(2);

// Whoever waits for the answer may be killed while this process is inside a long step, where it hears of nothing.
const watch = `setInterval(() => process.ppid === ${Number(parent)} || process.kill(process.pid, 'SIGKILL'), 500)`;
new Worker(watch, { eval: true }).unref();

import(pathToFileURL(script)).then((module) => {
  const { answer } = module.default ?? module;
  answer(readFileSync(0, 'utf8'), write);
});

/** Waits while the reader is behind. Throws where there is no reader any more. */
function write(text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
