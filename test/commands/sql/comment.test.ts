import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

test.each(['-- the newest\nSELECT 1 AS one', '--\tthe newest\nSELECT 1 AS one'])(
  'a query that begins with a comment is no flag: %j',
  async (query) => {
    expect(await pwc(['sql', query, '--quiet', '--csv'])).toEqual({ exitCode: 0, out: 'one\n1\n', err: '' });
  },
);
