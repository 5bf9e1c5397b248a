import { describe, expect, test } from 'vitest';
import { type DirectionDecision, decideDirections } from '../../../src/ranking/metric/direction.ts';

function board(metric: string, ...texts: readonly (string | null)[]) {
  return { task: 'T', metrics: [metric], mainTexts: texts };
}

/** The decision on the main metric of the first leaderboard. */
function decideFirst(...boards: Parameters<typeof decideDirections>[0]): DirectionDecision | undefined {
  return decideDirections(boards)[0]?.[0];
}

const byOrder = (direction: string) => ({ direction, source: 'order', conflict: false });

describe('the order of the rows', () => {
  test('tells the direction of the main metric', () => {
    expect(decideFirst(board('Quux', '90', '85', '80'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', '1', '2', '3'))).toEqual(byOrder('lower'));
  });

  test('is read from the scores that the site could read, with per cent signs and blanks', () => {
    expect(decideFirst(board('Quux', '1.5%', ' 2.5 ', '3.5%%', '-', '**0.5**', '0.9 ± 0.1', null))).toEqual(
      byOrder('lower'),
    );
    expect(decideFirst(board('Quux', '3', '2', '\ufeff9', '7,5'))).toEqual(byOrder('higher'));
  });

  test('counts when 9 of 10 neighbouring pairs go one way', () => {
    const nineOfTen = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '5'];
    expect(decideFirst(board('Quux', ...nineOfTen))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', ...nineOfTen.slice(1)))).toMatchObject({ source: 'assumed' });
  });

  test('is not told by equal neighbours', () => {
    expect(decideFirst(board('Quux', '5', '5', '5', '5', '4'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', '5', '5', '5.0'))).toMatchObject({ source: 'assumed' });
  });

  test('needs two scores', () => {
    const assumed = { direction: 'higher', source: 'assumed', conflict: false };
    expect(decideFirst(board('Quux'))).toEqual(assumed);
    expect(decideFirst(board('Quux', '5'))).toEqual(assumed);
    expect(decideFirst(board('Quux', null, '-', 'N/A'))).toEqual(assumed);
  });

  test('says nothing where the rows of most leaderboards are in no order, as in files in order of time', () => {
    const risen = board('Quux', '60', '70', '80', '90');
    const mixed = board('Frob', '60', '80', '70', '90', '75');
    const fallen = board('Frob', '4', '3', '2', '1');
    const beside = (count: number, ...boards: readonly ReturnType<typeof board>[]) =>
      decideFirst(risen, ...Array<typeof mixed>(count).fill(mixed), ...boards);
    expect(beside(9)).toEqual({ direction: 'higher', source: 'assumed', conflict: false });
    expect(beside(5, fallen, fallen, fallen, fallen)).toEqual(byOrder('lower'));
    // Too few to tell, and two pairs may be in order by chance.
    expect(beside(8)).toEqual(byOrder('lower'));
    expect(beside(8, board('Frob', '1', '3', '2'))).toEqual(byOrder('lower'));
  });

  test('says nothing about the other metrics', () => {
    expect(
      decideDirections([{ task: 'T', metrics: ['Quux', 'FPS', 'Params', 'Frob'], mainTexts: ['1', '2'] }]),
    ).toEqual([
      [
        byOrder('lower'),
        { direction: 'higher', source: 'name', conflict: false },
        { direction: 'lower', source: 'name', conflict: false },
        { direction: 'higher', source: 'assumed', conflict: false },
      ],
    ]);
  });
});

describe('the vote of other leaderboards', () => {
  const low = [board('Quux', '1', '2'), board('quux', '1', '2')];

  test('decides where the order cannot, whatever the case, blanks and dashes of the name', () => {
    const boards = [board(' Foo-bar '), board('foo bar', '1', '2'), board('FooBar', '3', '4')];
    expect(decideFirst(...boards)).toEqual({ direction: 'lower', source: 'vote', conflict: false });
    const signs = [board('Foo-bar'), board('foo_bar', '1', '2'), board('Foo−Bar', '3', '4')];
    expect(decideFirst(...signs)).toEqual({ direction: 'lower', source: 'vote', conflict: false });
  });

  test('decides other metrics of a leaderboard too', () => {
    const decisions = decideDirections([
      { task: 'T', metrics: ['Accuracy', 'Quux'], mainTexts: ['9', '8'] },
      ...low,
    ]);
    expect(decisions[0]?.[1]).toEqual({ direction: 'lower', source: 'vote', conflict: false });
  });

  test('needs two votes', () => {
    expect(decideFirst(board('Quux'), board('Quux', '1', '2'))).toMatchObject({ source: 'assumed' });
  });

  test('needs 80 % of one mind', () => {
    const high = board('Quux', '2', '1');
    expect(decideFirst(board('Quux'), ...low, ...low, high)).toMatchObject({
      direction: 'lower',
      source: 'vote',
    });
    expect(decideFirst(board('Quux'), high, high, high, high, board('Quux', '1', '2'))).toEqual({
      direction: 'higher',
      source: 'vote',
      conflict: false,
    });
    expect(decideFirst(board('Quux'), ...low, board('Quux', '1', '2'), high)).toMatchObject({
      source: 'assumed',
    });
  });

  test('outranks the name', () => {
    expect(decideFirst(board('Loss'), board('Loss', '9', '8'), board('Loss', '7', '6'))).toMatchObject({
      direction: 'higher',
      source: 'vote',
    });
  });

  test('does not overrule an order that no name contradicts', () => {
    expect(decideFirst(board('Quux', '9', '8'), ...low)).toEqual(byOrder('higher'));
  });
});

describe('a row order that the name contradicts', () => {
  test('gives way to the name where nobody votes', () => {
    expect(decideFirst(board('EER', '4.92', '2.22'))).toEqual({
      direction: 'lower',
      source: 'name',
      conflict: true,
    });
    expect(decideFirst(board('Exact Span F1', '65.5', '66.4'))).toEqual({
      direction: 'higher',
      source: 'name',
      conflict: true,
    });
  });

  test('gives way to the vote where the others side with the name', () => {
    const boards = [board('BLEU', '21', '33.3'), board('BLEU', '40', '39'), board('BLEU', '30', '29')];
    expect(decideFirst(...boards)).toEqual({ direction: 'higher', source: 'vote', conflict: true });
  });

  test('stands where the others side with the order', () => {
    const boards = [board('Loss', '9', '8'), board('Loss', '7', '6'), board('Loss', '5', '4')];
    expect(decideFirst(...boards)).toEqual(byOrder('higher'));
  });

  test('stands where the name is an abbreviation that may mean something else', () => {
    expect(decideFirst(board('MR', '90', '85'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('FMR', '0.98', '0.91'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('MR'))).toEqual({ direction: 'lower', source: 'name', conflict: false });
  });

  test('is not defended by its own vote', () => {
    const boards = [board('BLEU', '21', '33.3'), board('BLEU', '11', '12')];
    expect(decideFirst(...boards)).toEqual({ direction: 'higher', source: 'name', conflict: true });
  });
});

test('no leaderboards and no metrics need no decision', () => {
  expect(decideDirections([])).toEqual([]);
  expect(decideDirections([{ task: 'T', metrics: [], mainTexts: [] }])).toEqual([[]]);
});
