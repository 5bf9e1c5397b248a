import { expect, test } from 'vitest';
import { authorName } from '../../../src/output/formats/author-name.ts';

test.each([
  ['Iz Beltagy', 'Beltagy|Iz'],
  ['Aidan N. Gomez', 'Gomez|Aidan N.'],
  ['Ludwig van der Berg', 'van der Berg|Ludwig'],
  ['Ludwig van der Berg III', 'van der Berg|Ludwig|III'],
  ['Robert L. Logan IV', 'Logan|Robert L.|IV'],
  ['Mary-Jane d’Arc Jr.', 'd’Arc|Mary-Jane|Jr.'],
  ['Qingyao Ai', 'Ai|Qingyao'],
  ['Ana Silva e Souza', 'Souza|Ana Silva e'],
  ['Nguyen The Anh', 'Anh|Nguyen The'],
  ['Beltagy, Iz', 'Beltagy|Iz'],
  ['van der Berg Jr., J. P.', 'van der Berg|J. P.|Jr.'],
  ['Labs, John', 'Labs|John'],
  ['Robert Jr', 'Jr|Robert'],
  ['King, Jr., Martin Luther', 'King|Martin Luther|Jr.'],
  ['Martin Luther King, Jr.', 'King|Martin Luther|Jr.'],
  ['  Iz \n Beltagy ', 'Beltagy|Iz'],
])('a person is taken apart: %j', (name, parts) => {
  const [family, given, suffix = null] = parts.split('|');
  expect(authorName(name)).toEqual({ family, given, suffix });
});

test.each([
  'OpenAI',
  'Madonna',
  'NLLB Team',
  'The ATLAS Collaboration',
  'Team OLMo',
  'Gemini Team, Google',
  'King, Jr., Martin, Luther',
  'Meta AI',
  'Google Research',
  'University of Washington',
  'et al.',
  'Smith and Sons',
  'Johnson & Johnson',
  'Google, Inc.',
  '01. AI',
  '李明',
  '李 明',
  '김 민수',
  'one, two, three',
  ', Iz',
  'Beltagy, -',
])('what is no person of two names is left whole: %j', (name) => {
  expect(authorName(name)).toEqual({ literal: name });
});

test('what has neither a letter nor a digit is no author, such as the colon behind the name of a group', () => {
  expect([':', ' ', '', '–', '*'].map(authorName)).toEqual([null, null, null, null, null]);
});
