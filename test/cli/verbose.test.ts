import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

const time = 'pwc: time: 0 ms: opening the archive 0, looking up 0, writing 0\n';

test.each([
  ['paper scibert', 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)'],
  ['results scibert', 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)'],
  ['code scibert', 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)'],
  ['rank ner bc5cdr', 'Named Entity Recognition (NER) on BC5CDR'],
  ['rank ner', 'Named Entity Recognition (NER): 5 leaderboards'],
  ['rank', '58 leaderboards'],
])(
  'pwc %s --verbose says what was matched and how long it took, beside the same answer',
  async (line, matched) => {
    const quiet = await pwc(`${line} --quiet`);
    const { out, err } = await pwc(`${line} --quiet -v`);
    expect({ out, err }).toEqual({ out: quiet.out, err: `pwc: matched: ${matched}\n${time}` });
  },
);
