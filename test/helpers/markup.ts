/** An element as `readMarkup` finds it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const noCharacterOfXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * Reads XML of elements, attributes in double quotes and text, and throws for everything else: a tag that is not closed,
 * a bare & or <, an unknown entity, a character that XML has not, half a surrogate pair.
 */
export function readMarkup(text: string): MarkupElement {
  if (noCharacterOfXml.test(text) || !text.isWellFormed()) throw new Error('a character that XML has not');
  const top: MarkupElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [piece, end, name, attributes = '', alone] of text.matchAll(
    /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g,
  )) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`${piece} after the end`);
    if (name === undefined) parent.children.push(plain(piece));
    else if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes ${parent.name}`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || typeof root !== 'object' || others.length > 0) throw new Error('not one element');
  return root;
}

/** An element and all elements in it. */
export function elementsIn(element: MarkupElement): readonly MarkupElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)));
  return [element, ...inside];
}

/** The text in an element. */
export function textIn(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text.replace(/[&<](?:([a-z]+|#\d+);)?/g, (whole, name) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`a bare ${whole}`);
    return character;
  });
}
