import { createRandom } from './random.ts';

/** What breaks LaTeX, BibTeX, terminals and readers, in pieces. */
const pieces = [
  ...'\\{}$&%#_~^<>|"\'`@,;:()[]*-=+!?./',
  ...[
    '\\input{/etc/passwd}',
    '\\write18{ls}',
    '\\def\\x{',
    '\\end{tabular}',
    '\\\\',
    '\\',
    '{{',
    '}}',
    '{',
    '}',
    '}{',
  ],
  ...[
    '$x^2$',
    '$x^',
    '$$',
    '$\\mathcal{L}_1$',
    '$\\foo{x}$',
    '$a_b_c$',
    "$f'^2$",
    '$\\frac{a}{b}$',
    '$\\frac{a}$',
    '$^3$',
    '$ x $',
    '$5',
    '$}$',
    '${$',
  ],
  ...['%', ' and ', ', ', 'others', '--', '---', '``', "''", '\n', '\r\n', '\t', '\u2028'],
  ...[
    '\0',
    '\x07',
    '\x1b[31m',
    '\x7f',
    '\x85',
    '\x9b',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udfff',
  ],
  ...[
    '<b>',
    '</script>',
    '&amp;',
    '=cmd()',
    'é',
    'e\u0301',
    'ß',
    'Ø',
    'α',
    'Γ',
    '→',
    '≤',
    '×',
    '日本語',
    '😀',
    'Ж',
  ],
  ...['BERT', 'SciBERT', '3D', 'the', 'of', 'Über', 'a', 'I', ' ', ' ', ' '],
];

/** So many names put together of such pieces, the same each time. */
export function hostileNames(count: number): string[] {
  const below = createRandom(20190326);
  const pick = () => pieces[below(pieces.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 1 + below(9) }, pick).join(''));
}
