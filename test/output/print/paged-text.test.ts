import { describe, expect, test } from 'vitest';
import { showText } from '../../../src/output/print/paged-text.ts';
import { ClosedPipe } from '../../../src/runtime.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';
import { countedRows } from '../reports.ts';

const tty = { columns: 20, rows: 5 };

async function shown(text: string, world: FakeWorld = {}, noPager = false) {
  const runtime = fakeRuntime({ tty, ...world });
  await showText(text.split(/(?<=\n)/), runtime, noPager);
  return { out: runtime.out(), pagers: runtime.pagers };
}

const short = 'a\nb\nc\nd\n';
const long = `${short}e\n`;
const less = { words: ['less'], isClosed: true };

describe('on a terminal', () => {
  test('what fits above the prompt is written without a pager', async () => {
    expect(await shown(short)).toEqual({ out: short, pagers: [] });
  });

  test('what does not fit goes into less, which is waited for', async () => {
    expect(await shown(long)).toEqual({ out: long, pagers: [less] });
  });

  test('a line counts as often as the terminal breaks it, and colours and links take no room', async () => {
    expect((await shown(`${'x'.repeat(20)}\nb\nc\nd\n`)).pagers).toEqual([]);
    expect((await shown(`${'x'.repeat(21)}\nb\nc\nd\n`)).pagers).toEqual([less]);
    const dressed = `\x1b]8;;https://example.org/\x1b\\\x1b[1m${'x'.repeat(20)}\x1b[22m\x1b]8;;\x1b\\`;
    expect(await shown(`${dressed}\nb\nc\nd\n`)).toEqual({ out: `${dressed}\nb\nc\nd\n`, pagers: [] });
  });

  test('colours go into the pager, and links do not', async () => {
    const line = '\x1b]8;;https://example.org/\x1b\\\x1b[1mx\x1b[22m\x1b]8;;\x1b\\\n';
    expect((await shown(line.repeat(5))).out).toBe('\x1b[1mx\x1b[22m\n'.repeat(5));
  });

  test('without the program the text is written as it is', async () => {
    expect(await shown(long, { hasNoPager: true })).toEqual({ out: long, pagers: [] });
  });

  test.each([
    [{ PWC_PAGER: 'most -s', PAGER: 'less' }, ['most', '-s']],
    [{ PAGER: '"/my programs/less" -R' }, ['/my programs/less', '-R']],
    [{ PAGER: 'less' }, ['less']],
  ])('the environment %j names the pager', async (env, words) => {
    expect((await shown(long, { env })).pagers).toEqual([{ words, isClosed: true }]);
  });

  test.each([{ PWC_PAGER: '', PAGER: 'less' }, { PWC_PAGER: 'cat' }, { PAGER: ' ' }, { TERM: 'dumb' }])(
    'the environment %j turns it off',
    async (env) => {
      expect(await shown(long, { env })).toEqual({ out: long, pagers: [] });
    },
  );

  test('--no-pager turns it off', async () => {
    expect(await shown(long, {}, true)).toEqual({ out: long, pagers: [] });
  });

  test('a pager that is left early ends the text, and no further row is read', async () => {
    const counted = countedRows(1_000_000);
    const lines = (function* () {
      for (const row of counted.rows) yield `${row}${'x'.repeat(100)}\n`;
    })();
    const runtime = fakeRuntime({ tty, closeAfter: 10 });
    await expect(showText(lines, runtime, false)).rejects.toThrow(ClosedPipe);
    expect(runtime.pagers).toEqual([less]);
    expect(counted.read()).toBeLessThan(1000);
    expect(counted.isClosed()).toBe(true);
  });
});

test('in a pipe there is no pager', async () => {
  expect(await shown(long, { tty: false })).toEqual({ out: long, pagers: [] });
});
