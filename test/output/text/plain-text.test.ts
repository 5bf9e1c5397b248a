import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/output/text/plain-text.ts';

/** What is typed, and what a person reads. */
const readings: readonly (readonly [what: string, markdown: string, text: string])[] = [
  [
    'a link is its text',
    'See [SNLI](/dataset/snli) and [MNLI](https://x.org/a_(b)_c).',
    'See SNLI and MNLI.',
  ],
  ['a link without a text is its address', 'Code: [](https://x.org/a_b)', 'Code: https://x.org/a_b'],
  ['a link over two lines is one', '[Skeleton\r\nActions](https://x.org)', 'Skeleton Actions'],
  ['an address with blanks in it is dropped too', '[view](https://x.org/a b.png) of it', 'view of it'],
  ['an address in angle brackets stays', 'Visit <https://x.org/by/4.0/>.', 'Visit https://x.org/by/4.0/.'],
  ['an address keeps its underscores', 'https://x.org/_a_/b_c_d', 'https://x.org/_a_/b_c_d'],
  ['a reference is its text', 'A [DQN][paper] agent.\n\n[paper]: https://x.org', 'A DQN agent.'],
  ['numbers of a bibliography stay', 'as in [1][2] and [41]', 'as in [1][2] and [41]'],
  ['a picture is gone', 'Before.\n\n![](https://x.org/a.png)\n\nAfter.', 'Before.\n\nAfter.'],
  ['emphasis is dropped', '**BERT** is *not* __that__ _new_, ***really***', 'BERT is not that new, really'],
  [
    'emphasis that was never closed is dropped',
    '****CrossMoDA** is a **benchmark',
    'CrossMoDA is a benchmark',
  ],
  [
    'signs that are no emphasis stay',
    'file_name_1, 3 * 4 * 5, 20*30*40, 2**3',
    'file_name_1, 3 * 4 * 5, 20*30*40, 2**3',
  ],
  ['escaped signs lose the backslash', 'click\\_os, \\# News, \\* new', 'click_os, # News, * new'],
  ['code stays as it is', 'Use `a_b*c*` and ``x`` here', 'Use a_b*c* and x here'],
  [
    'a formula stays, without what Markdown escapes',
    'where $x\\_{t} * y_i$ holds',
    'where $x_{t} * y_i$ holds',
  ],
  ['tags are dropped', '<p>One <b>bold</b><br/>line</p><a href="x">two</a>', 'One bold\nline\n\ntwo'],
  [
    'what is no tag stays',
    'of the form <instrument, verb, target>',
    'of the form <instrument, verb, target>',
  ],
  ['raised and lowered text is marked', '10<sup>6</sup>, x<sub>i</sub>, 1<sup>st</sup>', '10^6, x_i, 1st'],
  ['entities are decoded', 'a&nbsp;&gt; b &amp; &#x00F1; &#241; &constructor;', 'a > b & ñ ñ &constructor;'],
  ['line breaks are blanks', 'One\r\nparagraph.\r\n\r\nAnother.', 'One paragraph.\n\nAnother.'],
  ['a hard break is a line', 'One  \ntwo', 'One\ntwo'],
  [
    'items stand under each other',
    'Steps:\n\n* one\n  goes on\n* two\n1. three',
    'Steps:\n\n- one goes on\n- two\n1. three',
  ],
  [
    'a heading is a paragraph',
    '# Context\nText.\n\nSUMMARY\n------\nMore.',
    'Context\n\nText.\n\nSUMMARY\n\nMore.',
  ],
  ['a table is its rows', '| A | B |\n|---|:-:|\n| 1 | 2 |', 'A | B\n1 | 2'],
  ['a quotation loses its sign', '> Each class\n> has 1,000.', 'Each class has 1,000.'],
  [
    'lines of code stay lines',
    'So:\n```\n@misc{a_b,\n  year = 2018\n}\n```\nEnd.',
    'So:\n\n@misc{a_b,\n  year = 2018\n}\n\nEnd.',
  ],
  ['code that was never closed is text', 'So:\n```\nx = *1*', 'So:\n\nx = 1'],
  [
    'credits of pictures go',
    'Text.\r\n\r\n<span style="color:grey; opacity: 0.6">( Image credit: [A\r\nB](https://x.org) )</span>',
    'Text.',
  ],
  [
    'sources of texts stay',
    'Text.\n\nSource: [A](/paper/a)\nImage Source: [B](https://x.org/b)',
    'Text.\n\nSource: A',
  ],
  ['comments go, however long', `A<!-- ${'old text '.repeat(500)}-->B<!---->C<!-- D`, 'ABC<!-- D'],
  ['nothing is nothing', '<span>( Image credit: [A](b) )</span>', ''],
];

/** Texts that would keep a careless pattern busy for longer than a test may take. */
const endless: readonly (readonly [what: string, markdown: string, text: string])[] = [
  ['blanks', `a\n${' '.repeat(60_000)}b`, 'a b'],
  ['blank lines', `\`\`\`\na${'\n '.repeat(40_000)}b\n\`\`\``, 'a\n\nb'],
  ['comments that are never closed', '<!--'.repeat(40_000), '<!--'.repeat(40_000)],
  ['emphasis that is never closed', '__a '.repeat(30_000), '__a '.repeat(30_000).trim()],
  ['formulas that are never closed', '\\begin{x} '.repeat(60_000), '\\begin{x} '.repeat(60_000).trim()],
  ['quotation of code that is never closed', `a${'`'.repeat(120_000)}b`, `a${'`'.repeat(120_000)}b`],
  ['dashes', `${'-'.repeat(120_000)}b`, `${'-'.repeat(120_000)}b`],
];

describe('plainText', () => {
  it.each(endless)('comes to an end with nothing but %s', (_, markdown, text) => {
    expect(plainText(markdown) === text).toBe(true);
  });

  it.each(readings)('%s', (_, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
