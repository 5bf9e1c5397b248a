import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, expect, test } from 'vitest';
import { text as csv } from '../../../src/output/formats/csv.ts';
import { text as html } from '../../../src/output/formats/html.ts';
import { text as json } from '../../../src/output/formats/json.ts';
import { text as markdown } from '../../../src/output/formats/markdown.ts';
import { text as ndjson } from '../../../src/output/formats/ndjson.ts';
import { binary as parquet } from '../../../src/output/formats/parquet.ts';
import { text as tsv } from '../../../src/output/formats/tsv.ts';
import { escapeLine } from '../../../src/output/text/escape.ts';
import { linesOf, readers, spellings } from '../../contract/readers.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { Browser, chromium } from '../../helpers/chromium.ts';
import { askDuckDb } from '../../helpers/duckdb.ts';
import { hostileNames } from '../../helpers/hostile-names.ts';
import { elementsIn, readMarkup, textIn } from '../../helpers/markup.ts';
import { chartOf, point } from '../chart/charts.ts';
import { entries, entry, pipe, plainLook, samplePage, textOf } from '../reports.ts';

const hostile = hostileNames(10_000);
/** What is written of them: half a surrogate pair is no text. */
const names = hostile.map((name) => name.toWellFormed());
const listOf = () => entries(hostile.map((name) => entry(name, { tags: [name, 'x'] })));
const written = (format: typeof csv, look = {}) =>
  textOf(format(listOf(), pipe, { ...plainLook, ...look })).toWellFormed();

describe('10,000 hostile names', () => {
  test('come back from CSV, also where it is safe for a spreadsheet', () => {
    const read = (look = {}) => readers.csv(written(csv, look)).rows;
    expect(read().map((row) => row.slice(0, 2))).toEqual(names.map((name) => [name, `${name}; x`]));
    const safe = read({ safeCsv: true }).map(([name = '']) => name);
    expect(safe.map((name, index) => (name === names[index] ? name : name.replace(/^'/, '')))).toEqual(names);
    expect(safe.filter((name) => /^(?:[=@\t\r]|[+-](?![\d.]))/.test(name))).toEqual([]);
  });

  test('come back from JSON and from NDJSON', () => {
    const expected = names.map((name) => [name, [name, 'x']]);
    const values = (row: { name: string; tags: string[] }) => [row.name, row.tags];
    expect(JSON.parse(written(json)).map(values)).toEqual(expected);
    expect(linesOf(written(ndjson)).map((line) => values(JSON.parse(line)))).toEqual(expected);
  });

  test('stand on one line each in TSV', () => {
    expect(readers.tsv(written(tsv)).rows.map((row) => row.slice(0, 2))).toEqual(
      names.map((name) => [name, `${name}; x`].map(spellings.tsv)),
    );
  });

  test('come back from a table of Markdown, on one line each and with no tag', () => {
    const text = written(markdown);
    expect(readers.markdown(text).rows.map((row) => row.slice(0, 2))).toEqual(
      names.map((name) => [name, `${name}; x`].map((cell) => escapeLine(cell).trim())),
    );
    expect(linesOf(text).filter((line) => /(?<!\\)(?:\\\\)*[<`]/.test(line))).toEqual([]);
  });

  test('come back from Parquet, as two readers read it', async () => {
    const file = join(temporaryFolder(), 'names.parquet');
    const chunks: Uint8Array[] = [];
    await parquet(
      listOf(),
      { write: async (bytes) => void chunks.push(Buffer.from(bytes as Uint8Array)) },
      1,
    );
    writeFileSync(file, Buffer.concat(chunks));
    // As numbers: the libraries of both readers take the mark of byte order from the head of a text.
    const hexes = names.map((name) => Buffer.from(name).toString('hex').toUpperCase());
    expect(await askDuckDb(`SELECT hex(name), hex(tags[1]), tags[2:] FROM '${file}'`)).toEqual(
      hexes.map((hex) => [hex, hex, ['x']]),
    );
    const bytes = readFileSync(file);
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, compressors, parsers });
    expect(rows.map(({ name, tags }) => [name, tags])).toEqual(names.map((name) => [name, [name, 'x']]));
  });
});

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array) => decoder.decode(bytes) };

describe('10,000 hostile names in the page of a chart', () => {
  const points = hostile.map((name, index) =>
    point(`2019-01-01 ${index}${index % 100 === 0 ? '*' : ''}`, { name, source: name, url: name }),
  );
  const chart = chartOf(points, { title: hostile.slice(0, 20).join(' '), measure: hostile[20] ?? '' });
  const page = textOf(html(samplePage({ blocks: [{ kind: 'chart', heading: null, chart }] })));
  const cells = names.map((name) => [escapeLine(name.trim()) || 'without a name', escapeLine(name)]);
  const shown = cells.toReversed();

  test('are text of well-formed tables and of a well-formed picture', () => {
    const [picture = '', ...tables] = page.match(/<(svg|table)\b.*?<\/\1>/gs) ?? [];
    expect(tables).toHaveLength(2);
    const [, results] = tables.map(readMarkup);
    if (results === undefined) return;
    const rows = elementsIn(results)
      .filter(({ name }) => name === 'tr')
      .slice(1);
    const read = rows.map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'td')
        .map(textIn),
    );
    expect(read.map((row) => row.slice(3))).toEqual(shown);
    const known =
      /^(?:svg|title|desc|rect|g|text|line|circle|polyline|a|table|caption|thead|tbody|tr|th|td)$/;
    const elements = [picture, ...tables].flatMap((text) => elementsIn(readMarkup(text)));
    expect(elements.filter(({ name }) => !known.test(name))).toEqual([]);
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => /^on|style|src/i.test(name))).toEqual([]);
  });

  test.skipIf(chromium === undefined)(
    'are text in Chromium (skipped where it is not installed), which runs none of them',
    async () => {
      const file = join(temporaryFolder(), 'hostile.html');
      writeFileSync(file, page);
      const browser = await Browser.open(pathToFileURL(file).href);
      try {
        const read = await browser.evaluate<string[][]>(
          "[...document.querySelectorAll('#results tbody tr')].map((row) => [...row.cells].slice(3).map((cell) => cell.textContent))",
        );
        expect(read).toEqual(shown);
        const odd = await browser.evaluate<string[]>(
          "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')).concat(/^(?:img|iframe|object|embed|form|b)$/i.test(one.localName) ? one.localName : []))",
        );
        expect([odd, await browser.evaluate("document.querySelectorAll('script').length")]).toEqual([[], 1]);
        expect(browser.doings.mistakes).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
