import { board, type Dumps, task } from '../../helpers/archive.ts';

/** The page of a paper on the old site. */
export const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;
const of = (number: number) => ({
  paper_title: ['', 'One: a paper', 'Two: another', 'Bare'][number],
  paper_url: `https://arxiv.org/abs/2001.0000${number}`,
});
const row = (model: string, number: number, metrics: Readonly<Record<string, string>>) => ({
  model_name: model,
  metrics,
  ...of(number),
});

/** Two papers with several models on leaderboards that they share, and a third with code only, whose name a model has. */
export function comparedDumps(): Dumps {
  const papers = [1, 2, 3].map((number) => ({
    paper_url: page(`paper-${number}`),
    arxiv_id: `2001.0000${number}`,
    title: of(number).paper_title,
    date: '2020-01-01',
  }));
  // The paper Bare has code and no result; a model has that name.
  const link = { paper_url: page('paper-3'), repo_url: 'https://github.com/some/bare', is_official: true };
  const links = [{ ...link, mentioned_in_paper: false, mentioned_in_github: false, framework: 'none' }];
  const seeing = [
    row('One (large)', 1, { Accuracy: '95', Error: '2.0' }),
    row('Two', 2, { Accuracy: '94', Error: '1.5' }),
    row('One (small)', 1, { Accuracy: '94.5', Error: '3.0' }),
    row('Bare', 0, { Accuracy: '94', Error: 'n/a' }),
  ];
  const reading = [
    row('Two\nlines', 2, { F1: '80.0' }),
    row('One (small)', 1, { F1: '80' }),
    row('else', 0, { F1: '9' }),
  ];
  const hearing = [row('One (large)', 1, { WER: 'unknown' }), row('Two', 2, { WER: '5.0' })];
  const elsewhere = { paper_title: 'Elsewhere', paper_url: 'https://arxiv.org/abs/2001.00009' };
  const alone = [row('One (large)', 1, { F1: '1' }), { ...row('else', 0, { F1: '2' }), ...elsewhere }];
  return {
    papers,
    links,
    evaluations: [
      task('Seeing', { datasets: [board('Things', ['Accuracy', 'Error'], seeing)] }),
      task('Reading Texts (RT)', { datasets: [board('Texts', ['F1'], reading)] }),
      task('Hearing', { datasets: [board('Sounds', ['WER'], hearing)] }),
      task('Alone', { datasets: [board('Itself', ['F1'], alone)] }),
    ],
  };
}
