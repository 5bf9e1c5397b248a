const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['plusmn', '±'],
  ['le', '≤'],
  ['ge', '≥'],
  ['times', '×'],
  ['minus', '-'],
  ['amp', '&'],
]);
const commands = new Map([
  ['times', '×'],
  ['cdot', '·'],
  ['pm', '±'],
  ['sim', '~'],
  ['approx', '~'],
]);

/** The raised decimal point of medical journals, "0·92", and not the product "2·10^5". */
const raisedPoint = /^([+-]?\d+)·(?=\d+(?![\d^*e⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹-]))/;

/**
 * Folds what is only another way to write the same score: invisible characters, blanks, dashes, full-width digits,
 * stars of all kinds, quotation marks around all of it, whose hours they are ("GPU hours"), and the markup of HTML and
 * LaTeX. What those raise or lower stays apart from the number (`^{2}`): a footnote is no digit.
 */
export function cleanScoreText(text: string): string {
  return (
    foldMarkup(text)
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/\ufe6a/g, '%')
      .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
      .replace(/[\u204e\u2217\u22c6\u2605\u2606\ufe61]/g, '*')
      // A dollar is a mark of LaTeX or of a price, and says nothing about the number.
      .replace(/(?<!\d)\$|\$(?!\d)/g, '')
      .replace(/~?±~?/g, '±')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(raisedPoint, '$1.')
      .replace(/(?<=\d) ?[gt]pu[- ]?(?=(?:h|hrs?|hours?|d|days?)(?!\p{L}))/iu, ' ')
      .replace(/^(?:["“”«]([^"“”«»]*)["“”»]|['‘’]([^'‘’]*)['‘’])$/, '$1$2')
      .replace(/^(?:about|around|approx\.?|approximately|ca\.?|circa) ?(?=\.?\d)/i, '~')
  );
}

function foldMarkup(text: string): string {
  if (!/[<&\\]/.test(text)) return text;
  const folded = text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => entities.get(name) ?? entity)
    .replace(/\\[,:; ]/g, ' ')
    .replace(/<sup>([^<>]*)<\/sup>/gi, '^{$1}')
    .replace(/<sub>([^<>]*)<\/sub>/gi, '_{$1}')
    .replace(/<\/?[a-z]+\s*\/?>/gi, '')
    .replace(/\\textsuperscript\{([^{}]*)\}/g, '^{$1}')
    .replace(/\\textsubscript\{([^{}]*)\}/g, '_{$1}')
    // Marks and switches of fonts say nothing; those with an argument are folded below.
    .replace(/\\([a-z]+)(?![a-z{])/gi, (_, name: string) => commands.get(name) ?? '');
  return unwrapCommands(folded);
}

/** `\textbf{\underline{88.1}}` is 88.1; nobody wraps a score deeper than this. */
function unwrapCommands(text: string): string {
  const unwrap = (wrapped: string) => wrapped.replace(/\\[a-z]+\{([^{}]*)\}/gi, '$1');
  return unwrap(unwrap(unwrap(text)));
}
