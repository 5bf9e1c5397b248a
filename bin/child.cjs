'use strict';
// A process of its own whose output the caller waits for in the middle of a step: the rows of an answer are read one
// by one, and a process that is inside a long step of its own can still be ended.
const { join } = require('node:path');
const { MessageChannel, receiveMessageOnPort, Worker } = require('node:worker_threads');

/** Starts `script` (see child-start.cjs) with a text as its input. */
module.exports = function startChild(script, input) {
  const arrived = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2 } = new MessageChannel();
  const args = [join(__dirname, 'child-start.cjs'), script, String(process.pid)];
  const thread = new Worker(join(__dirname, 'child-thread.cjs'), {
    workerData: { program: process.execPath, args, input, port: port2, arrived },
    transferList: [port2],
    execArgv: [],
  });
  thread.unref();
  let pid;
  let end;
  const receive = () => {
    const message = receiveMessageOnPort(port)?.message;
    if (message?.pid !== undefined) pid = message.pid;
    if (message?.end !== undefined) end = message.end;
    if (message?.bytes !== undefined) port.postMessage('read');
    return message;
  };
  return {
    read(milliseconds) {
      const latest = performance.now() + milliseconds;
      while (end === undefined) {
        const seen = Atomics.load(arrived, 0);
        const message = receive();
        if (message?.bytes !== undefined) return message.bytes;
        if (message !== undefined) continue;
        const left = latest - performance.now();
        if (left <= 0) return undefined;
        Atomics.wait(arrived, 0, seen, left);
      }
      return null;
    },
    get end() {
      return end;
    },
    // One that has not told its number yet sees that nobody waits for it.
    kill() {
      if (end !== undefined) return;
      while (pid === undefined && receive() !== undefined);
      port.postMessage('kill');
      if (pid === undefined) return;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    },
  };
};
