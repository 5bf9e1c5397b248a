import { describe, expect, test } from 'vitest';
import { sampleNote } from '../helpers/examples.ts';
import { pwc } from '../helpers/pwc.ts';

/** What is said on stderr beside the answer to what is typed at a terminal, or piped in. */
async function said(line: string, stdin: string, isTyped: boolean): Promise<string> {
  const { err } = await pwc(line, { stdin, isTyped });
  return err.replace(sampleNote, '');
}

describe('a command that reads what is typed', () => {
  test.each([
    ['code -', 'scibert\n', 'papers and repositories, one a line,'],
    ['cite -', 'scibert\n', 'names of papers, one a line,'],
    ['compare -', 'scibert\nbert-base\n', 'names of papers or models, one a line,'],
    ['sql -', 'SELECT 1', 'a query'],
    ['submit - --dry-run', '{}', 'results'],
    ['bib -', '@article{a, title={SciBERT}}', 'BibTeX'],
  ])('says so: %s', async (line, stdin, what) => {
    const note = `pwc: note: reading ${what} from the terminal; Ctrl-D at the end\n`;
    expect(await said(line, stdin, true)).toContain(note);
    expect(await said(line, stdin, false)).not.toContain('terminal');
    expect(await said(`${line} --quiet`, stdin, true)).not.toContain('terminal');
  });
});
