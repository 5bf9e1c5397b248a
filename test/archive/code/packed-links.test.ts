import { expect, test } from 'vitest';
import { linkUrls, packLinks } from '../../../src/archive/code/packed-links.ts';

const links = [
  { title: 'allenai/scibert', url: 'https://github.com/allenai/scibert' },
  { title: 'the code', url: 'https://github.com/allenai/scibert' },
  { title: null, url: 'https://example.org/code' },
  { title: '', url: 'https://example.org/' },
];

test('packed links keep every title that their address does not say, and give the addresses in their order', () => {
  expect(packLinks(links)).toBe(
    '["https://github.com/allenai/scibert",{"title":"the code","url":"https://github.com/allenai/scibert"},' +
      '{"title":null,"url":"https://example.org/code"},{"title":"","url":"https://example.org/"}]',
  );
  expect(linkUrls(packLinks(links))).toEqual(links.map(({ url }) => url));
  expect(linkUrls(packLinks([]))).toEqual([]);
});
