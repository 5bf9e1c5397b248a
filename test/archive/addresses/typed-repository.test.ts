import { expect, test } from 'vitest';
import { typedRepository } from '../../../src/archive/addresses/typed-repository.ts';

test.each([
  ['allenai/scibert', 'github.com/allenai/scibert'],
  // As a shell completes a folder.
  ['AllenAI/SciBERT/', 'github.com/allenai/scibert'],
  ['https://raw.githubusercontent.com/allenai/scibert/master/README.md', 'github.com/allenai/scibert'],
  ['allenai', null],
  ['allenai/', null],
  ['allenai/scibert/tree', null],
  ['cs/0112017', null],
])('the repository that "%s" names is %j', (typed, address) => {
  expect(typedRepository(typed)).toBe(address);
});
