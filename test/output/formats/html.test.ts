import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/output/chart/chart.ts';
import { text as html } from '../../../src/output/formats/html.ts';
import { text as svg } from '../../../src/output/formats/svg.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { Browser, chromium } from '../../helpers/chromium.ts';
import { chartOf, manyPoints, point } from '../chart/charts.ts';
import { nastyNames, samplePage, textOf } from '../reports.ts';

const folder = temporaryFolder();

function write(chart: Chart, name: string): string {
  const page = samplePage({ blocks: [{ kind: 'chart', heading: null, chart }] });
  const file = join(folder, name);
  writeFileSync(file, textOf((name.endsWith('.svg') ? svg : html)(page)));
  return pathToFileURL(file).href;
}

async function inBrowser(
  url: string,
  look: (browser: Browser) => Promise<void>,
  isDark = false,
): Promise<void> {
  const browser = await Browser.open(url, isDark);
  try {
    await look(browser);
    expect(browser.doings).toEqual({ requests: expect.any(Array), mistakes: [] });
    expect(
      browser.doings.requests.filter((request) => request !== url && !request.startsWith('data:')),
    ).toEqual([]);
  } finally {
    await browser.close();
  }
}

const three = chartOf([
  point('2018-01-01 70*', { name: 'First', source: 'A paper', url: 'https://arxiv.org/abs/1' }),
  point('2018-06-01 60', { name: 'Other' }),
  point('2019-01-01 80*', { name: 'Second', gain: 10 }),
  point('2020-01-01 90*', { name: 'Third', gain: 10, url: 'javascript:document.title="run"' }),
]);

const hostile = [
  ...nastyNames,
  '</title></svg><script>document.title="run"</script>',
  '"><img src=x onerror="document.title=\'run\'">',
  "' onfocus='document.title=1' x='",
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '</script><script>document.title="run"</script>',
];

describe('a chart as HTML', () => {
  test('asks for nothing from anywhere and lets no script run but its own', () => {
    const page = textOf(html(samplePage({ blocks: [{ kind: 'chart', heading: null, chart: three }] })));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'unsafe-inline'; img-src data:;/,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(
      page.match(/\b(?:src|href)="[^"]*"/g)?.filter((link) => !/"(?:https:\/\/arxiv\.org|data:,)/.test(link)),
    ).toEqual([]);
    expect(page).not.toContain('javascript:');
  });

  const inChromium = test.skipIf(chromium === undefined);

  inChromium(
    'in Chromium (skipped where it is not installed) goes by keyboard and tells each record',
    async () => {
      await inBrowser(write(three, 'three.html'), async (browser) => {
        const told = () => browser.evaluate<string>("document.getElementById('told').textContent");
        await browser.press('Tab');
        expect(await told()).toBe('First\n70 · 2018-01-01\nA paper');
        await browser.press('ArrowRight');
        expect(await told()).toBe('Second\n80 (+10) · 2019-01-01');
        await browser.press('End');
        expect(await told()).toBe('Third\n90 (+10) · 2020-01-01');
        await browser.press('Home');
        await browser.press('Tab');
        expect(await told()).toBe('Second\n80 (+10) · 2019-01-01');
      });
    },
  );

  inChromium('in Chromium (skipped where it is not installed) is read aloud as a whole', async () => {
    await inBrowser(write(three, 'aloud.html'), async (browser) => {
      const aloud = await browser.readAloud();
      expect(aloud).toEqual(
        expect.arrayContaining([
          'heading: Task on Dataset',
          'link: First, 70 · 2018-01-01, A paper',
          'image: Third, 90 (+10) · 2020-01-01',
          'table: The best so far, newest first (3)',
          'columnheader: Score',
          'cell: 2019-01-01',
          'link: A paper',
        ]),
      );
      expect(aloud.filter((line) => line.includes('Other'))).toEqual([]);
    });
  });

  inChromium('in Chromium (skipped where it is not installed) finds results as one types', async () => {
    await inBrowser(write(chartOf(manyPoints(1000)), 'many.html'), async (browser) => {
      await browser.evaluate("document.querySelector('details').open = true");
      await browser.evaluate("document.getElementById('find').focus()");
      await browser.ask('Input.insertText', { text: '2012-01-0' });
      expect(await browser.evaluate("document.getElementById('count').textContent")).toBe(
        '3 of 1000 results',
      );
      expect(
        await browser.evaluate(
          "[...document.querySelectorAll('#results tbody tr')].filter((row) => !row.hidden).length",
        ),
      ).toBe(3);
    });
  });

  inChromium('in Chromium (skipped where it is not installed) shows any name and runs none', async () => {
    const points = hostile.map((name, index) =>
      point(`2019-02-${String(index + 1).padStart(2, '0')} ${index}*`, { name, source: name, url: name }),
    );
    for (const file of ['hostile.html', 'hostile.svg']) {
      await inBrowser(write(chartOf(points, { title: hostile.join(' ') }), file), async (browser) => {
        expect(await browser.evaluate("document.querySelectorAll('script').length")).toBe(
          file.endsWith('html') ? 1 : 0,
        );
        expect(
          await browser.evaluate("document.querySelectorAll('img, iframe, [onerror], [onfocus]').length"),
        ).toBe(0);
        expect(await browser.evaluate('document.title')).not.toBe('run');
        const titles = await browser.evaluate<string[]>(
          "[...document.querySelectorAll('.pwc-record title')].map((title) => title.textContent)",
        );
        expect(titles.map((title) => title.split('\n')[0])).toEqual(
          expect.arrayContaining(hostile.slice(-7)),
        );
      });
    }
  });

  inChromium(
    'in Chromium (skipped where it is not installed) is dark where that is preferred, and light else',
    async () => {
      for (const [isDark, ground] of [
        [true, 'rgb(13, 17, 23)'],
        [false, 'rgb(255, 255, 255)'],
      ] as const) {
        for (const file of ['ground.html', 'ground.svg']) {
          await inBrowser(
            write(three, file),
            async (browser) => {
              const fill = "getComputedStyle(document.querySelector('.pwc-ground')).fill";
              expect(await browser.evaluate(fill)).toBe(ground);
            },
            isDark,
          );
        }
      }
    },
  );
});
