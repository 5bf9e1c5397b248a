import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed } from '../../helpers/pwc.ts';
import { comparedDumps } from './compared-dumps.ts';

const { path } = await archiveOf(comparedDumps());
const compared = (names: string, more: string) =>
  printed(`compare ${names} --archive ${path} --quiet ${more}`);

test('a comparison in LaTeX has the best of each row bold, and cites the papers in the head', async () => {
  expect(await compared('one two bare', '--format latex --underline-second')).toBe(
    String.raw`\begin{tabular}{lllrrrr}
\toprule
Task & Dataset & Metric & One~\cite{one2020} & Two~\cite{two2020} & Bare & Of \\
\midrule
Seeing & Things & Accuracy $\uparrow$ & \textbf{95 (1)} & \underline{94 (3)} & \underline{94 (3)} & 4 \\
Seeing & Things & Error $\downarrow$ & \underline{2.0 (2)} & \textbf{1.5 (1)} & n/a (–) & 3 \\
Reading Texts (RT) & Texts & F1 $\uparrow$ & \textbf{80 (1)} & \textbf{80.0 (1)} &  & 3 \\
Hearing & Sounds & WER $\downarrow$ & unknown (–) & 5.0 (1) &  & 1 \\
\bottomrule
\end{tabular}
`,
  );
});

test('a comparison in BibTeX has the papers, by the same keys', async () => {
  const text = await compared('one two', '--format bibtex');
  expect(text.match(/(?<=@\w+\{).*(?=,)/g)).toEqual(['one2020', 'two2020']);
});

test('a comparison of models in BibTeX has the papers that the shared scores come from', async () => {
  const text = await compared('"one (small)" two --as model', '--format bibtex');
  expect(text.match(/title = .*/g)).toEqual(['title = {One: a paper},', 'title = {Two: another},']);
  // The other model's only paper is that of a score which it shares with nobody.
  const fewer = await compared('else "two lines" --as model', '--format bibtex');
  expect(fewer.match(/title = .*/g)).toEqual(['title = {Two: another},']);
});
