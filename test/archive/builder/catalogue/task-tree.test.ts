import { describe, expect, test } from 'vitest';
import { spreadAreas, type TaskDraft } from '../../../../src/archive/builder/catalogue/task-tree.ts';

/** A task: its own areas and its parents. */
type Sketch = readonly [name: string, areas: readonly string[], parents: readonly string[]];

/** The areas that tasks have from above, as "task: area". */
function inherit(...sketches: readonly Sketch[]): string[] {
  const ids = new Map(sketches.map(([name], index) => [name, index + 1]));
  const drafts = sketches.map(
    ([name, areas, parents], index): TaskDraft => ({
      id: index + 1,
      name,
      url: null,
      description: null,
      synonyms: new Set(),
      areas: new Set(areas),
      parents: new Set(parents.map((parent) => ids.get(parent) ?? -1)),
    }),
  );
  const inherited = spreadAreas(drafts);
  return inherited.map(({ task, area }) => `${sketches[task - 1]?.[0]}: ${area}`).sort();
}

describe('a task that names no area', () => {
  test('has those of its parent, and so has its child', () => {
    expect(
      inherit(['top', ['Vision', 'Speech'], []], ['middle', [], ['top']], ['leaf', [], ['middle']]),
    ).toEqual(['leaf: Speech', 'leaf: Vision', 'middle: Speech', 'middle: Vision']);
  });

  test('has those of both its parents, once each', () => {
    const areas = inherit(
      ['a', ['Vision', 'Robots'], []],
      ['b', ['Speech', 'Robots'], []],
      ['child', [], ['a', 'b']],
    );
    expect(areas).toEqual(['child: Robots', 'child: Speech', 'child: Vision']);
  });

  test('has those of its nearest ancestors only', () => {
    const areas = inherit(
      ['far', ['Vision'], []],
      ['between', [], ['far']],
      ['near', ['Speech'], []],
      ['child', [], ['between', 'near']],
    );
    expect(areas).toEqual(['between: Vision', 'child: Speech']);
  });

  test('has none when nothing above it has any, in a circle too', () => {
    expect(inherit(['top', [], []], ['child', [], ['top']], ['a', [], ['b']], ['b', [], ['a']])).toEqual([]);
  });

  test('has those that lead into a circle', () => {
    const areas = inherit(
      ['a', [], ['c']],
      ['b', [], ['a']],
      ['c', [], ['b']],
      ['d', ['Vision'], []],
      ['e', [], ['d', 'c']],
      ['f', ['Music'], ['f']],
    );
    expect(areas).toEqual(['e: Vision']);
    expect(inherit(['a', ['Vision'], ['c']], ['b', [], ['a']], ['c', [], ['b']])).toEqual([
      'b: Vision',
      'c: Vision',
    ]);
  });

  test('has them through ten thousand levels', () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, level): Sketch => [
        `t${level}`,
        level === 0 ? ['Vision'] : [],
        level === 0 ? [] : [`t${level - 1}`],
      ],
    );
    expect(inherit(...chain)).toHaveLength(9_999);
  });
});

test('a task that names areas keeps to its own', () => {
  expect(inherit(['top', ['Vision'], []], ['child', ['Speech'], ['top']])).toEqual([]);
});
