import { describe, expect, test } from 'vitest';
import { browsed } from '../browse-dumps.ts';

const answer = await browsed();
const jsonOf = async (line: string) => JSON.parse((await answer(...line.split(' '), '--json')).out);

describe('the tree of tasks', () => {
  test('has a task with two parents under both, its subtasks once, and marks it and a cycle', async () => {
    expect(
      (await answer('task', '--tree', '--columns', 'name,depth,parent,mark', '--csv')).out,
    ).toBe(`name,depth,parent,mark
Parsing,0,,
Chunking,1,Parsing,
Deep Parsing,1,Parsing,
Chunking,2,Deep Parsing,shown above
Tagging,0,,
Chicken,0,,
Egg,1,Chicken,
Chicken,2,Egg,cycle
`);
  });

  test('of one task is what is below it', async () => {
    const rows = await jsonOf('task --tree deep parsing');
    expect(rows).toEqual([
      {
        name: 'Deep Parsing',
        slug: null,
        depth: 0,
        parent: null,
        mark: null,
        leaderboards: 0,
        results: 0,
        papers: 0,
      },
      {
        name: 'Chunking',
        slug: null,
        depth: 1,
        parent: 'Deep Parsing',
        mark: null,
        leaderboards: 1,
        results: 1,
        papers: 1,
      },
    ]);
  });

  test('is drawn with branches, and has every id once', async () => {
    expect((await answer('task', '--tree', '--area', 'nlp', '--ascii', '-f', 'table')).out).toBe(
      `TASK                          LEADERBOARDS  RESULTS  PAPERS
Parsing                                  3        5       3
|- Chunking                              1        1       1
\`- Deep Parsing                          0        0       0
   \`- (shown above) Chunking             1        1       1
`,
    );
    expect((await answer('task', '--tree', 'parsing', '--ids')).out).toBe(
      'parsing\nChunking\nDeep Parsing\n',
    );
  });
});
