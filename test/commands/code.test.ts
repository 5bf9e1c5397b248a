import { describe, expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

describe('pwc code', () => {
  test.each(['scibert', '1903.10676', 'SciBERT: A Pretrained Language Model for Scientific Text'])(
    'of %s says nothing about the paper: the name is its own',
    async (name) => {
      const { err } = await pwc(['code', name, '--limit', '1']);
      expect(err).not.toContain('the code of');
    },
  );

  test.each(['SciBERT: A Pretrained', 'pretrained language scientific text'])(
    'of "%s" says whose code it is, since the rows do not',
    async (name) => {
      const { err } = await pwc(['code', name, '--limit', '1']);
      const paper = 'SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)';
      expect(err).toContain(`pwc: note: the code of ${paper}\n`);
    },
  );
});
