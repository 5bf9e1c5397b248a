import { expect, test } from 'vitest';
import { writeNote } from '../../../src/output/print/note.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

async function told(note: string, columns?: number): Promise<string> {
  const runtime = fakeRuntime(columns === undefined ? {} : { tty: { columns, rows: 24 } });
  await writeNote(note, runtime);
  return runtime.err();
}

const long = `"nets" is read as ${'Network '.repeat(8)}and 3 other names fit`;

test('a note is one line where nobody looks at it', async () => {
  expect(await told(long)).toBe(`pwc: note: ${long}\n`);
});

test('a note is broken between words on a terminal, its lines under each other', async () => {
  expect(await told(long, 50)).toBe(
    [
      'pwc: note: "nets" is read as Network Network',
      '     Network Network Network Network Network',
      '     Network and 3 other names fit',
      '',
    ].join('\n'),
  );
});

test('a note has 20 cells beside its margin on the narrowest terminal', async () => {
  expect(await told('the name fits one other paper', 10)).toBe(
    'pwc: note: the name\n     fits one other paper\n',
  );
});

test('a command at the end of a note stays whole', async () => {
  expect(await told('read "info" as a verb: pwc paper attention is all you need', 50)).toBe(
    'pwc: note: read "info" as a verb:\n     pwc paper attention is all you need\n',
  );
});
