import { expect, test } from 'vitest';
import { printed, terminal } from '../helpers/pwc.ts';

/** The lines of a screen that lead to one of its rows. */
async function leads(line: string): Promise<readonly string[]> {
  const screen = await printed(`${line} --quiet`, terminal(200));
  return screen.split('\n').filter((text) => /^(?:One of them|The first):/.test(text));
}

test.each([
  ['task', 'One of them: pwc task "Question Answering"'],
  ['task --sort -papers', 'One of them: pwc task "Image Classification"'],
  ['task --sort name', null],
  ['dataset --sort -name', 'One of them: pwc dataset "WMT 2016"'],
  ['method --sort name', 'One of them: pwc method "1x1 Convolution"'],
  ['paper --sort title', 'One of them: pwc paper 1909.06317'],
  [
    'rank --sort -task',
    'One of them: pwc rank "Unsupervised Machine Translation" "WMT2016 English-Romanian"',
  ],
  ['area --sort -name', 'One of them: pwc area Speech'],
  ['conference --sort conference', 'One of them: pwc conference ACL'],
  [
    'search --in tasks "entity recognition" --sort -name',
    'The first: pwc task weakly-supervised-named-entity-recognition',
  ],
  [
    'search --in leaderboards ner',
    'The first: pwc rank "Named Entity Recognition (NER)" "CoNLL 2003 (English)"',
  ],
  ['search --in models bert', 'The first: pwc model BERT'],
  ['paper --until 1900', null],
])('%s leads to the first row that it shows, where that has a name', async (line, hint) => {
  expect(await leads(line)).toEqual(hint === null ? [] : [hint]);
});
