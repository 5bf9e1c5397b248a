/**
 * Makes an archive of made-up papers as large as the real one, or smaller, to measure with.
 *
 *   npm run bench:make -- --out <folder> [--scale 1] [--seed 1] [--no-gzip]
 *
 * The five dumps have the real names, counts, sizes and quirks. The same scale and seed make the same bytes.
 */
import { parseArgs } from 'node:util';
import { makeArchive } from './make/archive.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    gzip: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const scale = Number(values.scale);
const seed = Number(values.seed);
if (values.out === undefined || !(scale > 0) || !Number.isSafeInteger(seed)) {
  console.error('usage: npm run bench:make -- --out <folder> [--scale 1] [--seed 1] [--no-gzip]');
  process.exitCode = 2;
} else {
  const began = performance.now();
  makeArchive({ scale, folder: values.out, seed, isPacked: values.gzip }).then((written) => {
    console.table(Object.fromEntries(written.map(({ file, ...sizes }) => [file, sizes])));
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(
      `${seconds} s, ${Math.round((process.resourceUsage().maxRSS * 1_024) / 1e6)} MB of memory at most`,
    );
  });
}
