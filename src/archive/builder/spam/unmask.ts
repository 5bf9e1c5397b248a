/** Letters of other scripts that are drawn like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ո: 'n',
  ο: 'o',
  α: 'a',
  ν: 'v',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ο: 'O',
  Α: 'A',
  Ε: 'E',
};

/**
 * A text as it looks: styled letters and digits (𝟏, ①, １, 1️⃣) as plain ones, without what is invisible, without Latin marks,
 * letters of other scripts as the Latin ones they are drawn like, and an O between digits as 0.
 */
export function unmask(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}|[\u115f\u3164]|[\u0300-\u036f]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]/gu, '')
    .replace(/[а-яѕіјԁոοανΑΕΟА-ЯІ]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/(?<=\d[^\p{L}\p{N}]{0,2})[Oo]+(?=[^\p{L}]|$)/gu, (letters) => '0'.repeat(letters.length));
}
