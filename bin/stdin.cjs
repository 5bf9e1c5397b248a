'use strict';
// Reads what is piped in. Not through Node's stream: rows are asked for one by one, and to answer a line before the next
// is there the reader has to wait.
const { readSync } = require('node:fs');
const { isatty } = require('node:tty');

const stdin = 0;
const pieceLength = 65_536;
const pause = 5;

/** stdin, in pieces that are read when they are asked for. Reading throws the system's error, e.g. where it is a folder. */
module.exports = () => ({ isTTY: isatty(stdin), [Symbol.iterator]: readPieces });

function* readPieces() {
  for (;;) {
    const piece = Buffer.allocUnsafe(pieceLength);
    const length = readPiece(piece);
    if (length === 0) return;
    if (length > 0) yield piece.subarray(0, length);
    // Somebody has set the pipe not to wait, and it is empty.
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

/** How many bytes were read; 0 at the end, -1 where none are there yet. */
function readPiece(piece) {
  try {
    return readSync(stdin, piece);
  } catch (error) {
    // The end of a pipe, as Windows says it.
    if (error.code === 'EOF') return 0;
    if (error.code === 'EAGAIN') return -1;
    throw error;
  }
}
