#!/usr/bin/env node
// This folder alone touches the process. This file has to be understood by every Node since 14.18, so that an old one
// can hand over to a newer one or say what is missing.
// CommonJS, as all of this folder: Node needs a millisecond less for it than for an ES module.
'use strict';
const { enableCompileCache } = require('node:module');
const { fstatSync, writeSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = dirname(__dirname);
const exitCodes = { io: 5, interrupted: 130 };
// Set for the Node that takes over, so that one which is too old as well does not hand over to itself for ever.
const handedOver = 'PWC_HANDED_OVER';
// Ctrl-C, a kill, a terminal that closes: what was begun is to be tidied up.
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let interrupt = 'SIGINT';

if (isNewEnough(process.versions.node)) {
  delete process.env[handedOver];
  start();
} else if (process.env[handedOver]) {
  giveUp(need());
} else {
  require('./hand-over.cjs')({ root, script: __filename, mark: handedOver, need: need(), giveUp });
}

/** 24.15 is the first whose node:sqlite has all that the archive needs and gives no warning. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

function need() {
  return `needs Node 24.15 or newer, and this is ${process.versions.node}`;
}

async function start() {
  const cwd = require('./folders.cjs').currentFolder();
  if (cwd === undefined) return giveUp('the folder that you are in is gone: cd to another one');
  for (const load of loaders()) {
    let bundle;
    try {
      bundle = load();
    } catch (error) {
      return giveUp(`dist/ is missing or damaged (${error.message}); in ${root} type: npm run build`);
    }
    if (await isAnswered(bundle, cwd)) return;
  }
}

/** How to load what may answer the command line, one after the other. */
function loaders() {
  if (runsFromSource())
    return [() => ({ exports: require(join(root, 'src', 'main.ts')), keep: () => undefined })];
  // In the person's own cache: in the shared folder for temporary files others could leave code for us to run.
  const cache = require('./folders.cjs').compileCacheFolder();
  if (cache !== undefined) enableCompileCache(cache);
  return require('./compiled.cjs').bundlesFor(process.argv[2], join(root, 'dist'), cache);
}

/** Lets a bundle answer the command line. False: it has one command alone, and the line is for another bundle. */
async function isAnswered({ exports: main, keep }, cwd) {
  const runtime = createRuntime(main.ClosedPipe, cwd);
  const explain = async (error) => process.exit(await main.explainStray(error, runtime));
  process.on('uncaughtException', explain);
  const code = await main.run(process.argv.slice(2), runtime);
  process.off('uncaughtException', explain);
  if (code === null) return false;
  process.exitCode = code;
  if (code === exitCodes.interrupted) return endByInterrupt();
  keep();
  // All is written by now. To let Node end by itself would have it tidy up the memory of a process that is gone anyway.
  process.exit();
}

/**
 * Ends as a process does that the signal ends, so that a shell script stops too, and at once: at an ordinary end Node
 * would wait for a worker that is inside a long step of SQLite.
 */
function endByInterrupt() {
  process.removeAllListeners(interrupt);
  process.kill(process.pid, interrupt);
}

/** `npm run dev`. To look this up in package.json at every start would take 3 ms. */
function runsFromSource() {
  return process.execArgv.includes('--conditions=development');
}

function createRuntime(ClosedPipe, cwd) {
  let stderr;
  return {
    get stdin() {
      return require('./stdin.cjs')();
    },
    stdout: createSink(1, ClosedPipe),
    // On a terminal that is a stream of its own, and most answers have nothing to say there.
    get stderr() {
      if (stderr === undefined) stderr = createErrorSink(2, ClosedPipe);
      return stderr;
    },
    env: process.env,
    get home() {
      return require('./folders.cjs').homeFolder();
    },
    cwd,
    sampleArchive: join(root, 'dist', 'sample.db'),
    platform: `node ${process.versions.node}, ${process.platform}`,
    system: process.platform,
    cores: () => require('node:os').availableParallelism(),
    now: () => new Date(),
    startBrowser: (words) => require('./browser.cjs')(words),
    startPager: (words) => require('./pager.cjs')(words, ClosedPipe),
    startChild: (script, input) => require('./child.cjs')(script, input),
    // Without a listener Node does what the person expects: it ends, and the shell sees 130.
    onInterrupt(listener) {
      const listen = (signal) => {
        interrupt = signal;
        listener();
      };
      for (const signal of interrupts) process.on(signal, listen);
      return () => {
        for (const signal of interrupts) process.off(signal, listen);
      };
    },
  };
}

function createSink(fd, ClosedPipe) {
  return isCharacterDevice(fd)
    ? createStreamSink(fd === 1 ? process.stdout : process.stderr, ClosedPipe)
    : { isTTY: false, columns: undefined, rows: undefined, write: writeToDescriptor(fd, ClosedPipe) };
}

/** Only a terminal needs Node's stream, for its width: to make one for a pipe takes a tenth of the time of a start. */
function createStreamSink(stream, ClosedPipe) {
  // The error is also given to the write that failed; without a listener it would end the process.
  stream.on('error', () => undefined);
  return {
    isTTY: Boolean(stream.isTTY),
    // A terminal that does not know says 0: serial lines, and those that a program makes for another.
    get columns() {
      return stream.columns || undefined;
    },
    get rows() {
      return stream.rows || undefined;
    },
    write: writeToStream(stream, ClosedPipe),
  };
}

/** Nobody can be told that nobody can be told. */
function createErrorSink(fd, ClosedPipe) {
  const sink = createSink(fd, ClosedPipe);
  const { write } = sink;
  return Object.defineProperty(sink, 'write', { value: (text) => write(text).catch(() => undefined) });
}

function isCharacterDevice(fd) {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

/** For files and pipes. The whole text is written or the reason is thrown: a full disk, a reader that has gone. */
function writeToDescriptor(fd, ClosedPipe) {
  return async (text) => {
    let rest = typeof text === 'string' ? Buffer.from(text) : text;
    while (rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(fd, rest));
      } catch (error) {
        if (error.code === 'EPIPE') throw new ClosedPipe();
        if (error.code !== 'EAGAIN') throw error;
        // A pipe that somebody else has set not to wait is full.
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }
  };
}

function writeToStream(stream, ClosedPipe) {
  let isClosed = false;
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) return resolve();
        isClosed = isClosed || error.code === 'EPIPE';
        reject(isClosed ? new ClosedPipe() : error);
      });
    });
}

function giveUp(message) {
  process.exitCode = exitCodes.io;
  process.stderr.write(`pwc: ${message}\n`);
}
