import { describe, expect, test } from 'vitest';
import { paperAddress } from '../../../src/archive/addresses/addresses.ts';

const cvf =
  'http://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html';
const hash = '1457c0d6bfcb4967418bfb8ac142f64a';
const nips = `http://proceedings.neurips.cc/paper/2020/hash/${hash}-Abstract.html`;

describe('the page and the PDF of a paper in proceedings have one address', () => {
  test.each([
    [
      cvf,
      'https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
    ],
    [
      cvf,
      'https://www.cv-foundation.org/openaccess/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf',
    ],
    [
      'http://openaccess.thecvf.com//content/CVPR2021W/NTIRE/html/A_B_CVPRW_2021_paper.html',
      'https://openaccess.thecvf.com/content/CVPR2021W/NTIRE/papers/A_B_CVPRW_2021_paper.pdf',
    ],
    [nips, `https://proceedings.neurips.cc/paper/2020/file/${hash}-Paper.pdf`],
    [nips, `https://papers.nips.cc/paper/2020/hash/${hash}-Abstract.html`],
    [nips, `https://proceedings.neurips.cc/paper_files/paper/2020/file/${hash}-Paper.pdf`],
    [nips, `https://papers.nips.cc/paper_files/paper/2020/hash/${hash}-Abstract-Conference.html`],
    [
      `https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/hash/${hash}-Abstract-round1.html`,
      `https://datasets-benchmarks-proceedings.neurips.cc/paper/2021/file/${hash}-Paper-round1.pdf`,
    ],
    [
      'http://papers.nips.cc/paper/7181-attention-is-all-you-need',
      'https://proceedings.neurips.cc/paper/7181-attention-is-all-you-need.pdf',
    ],
    [
      'https://proceedings.mlr.press/v70/finn17a.html',
      'http://proceedings.mlr.press/v70/finn17a/finn17a.pdf',
    ],
    ['https://proceedings.mlr.press/v37/ioffe15.html', 'http://jmlr.org/proceedings/papers/v37/ioffe15.pdf'],
    [
      'https://ojs.aaai.org/index.php/AAAI/article/view/6499',
      'https://www.aaai.org/ojs/index.php/AAAI/article/download/6499/6355',
    ],
  ])('%s is %s', (page, pdf) => {
    expect(paperAddress(pdf)).toBe(paperAddress(page));
  });

  test.each([
    [cvf, cvf.replace('He_', 'She_')],
    [cvf, cvf.replaceAll('2016', '2017')],
    [nips, nips.replace('/2020/', '/2021/')],
    [nips, nips.replace('1457', '1458')],
    ['https://proceedings.mlr.press/v70/finn17a.html', 'https://proceedings.mlr.press/v70/finn17b.html'],
    ['https://proceedings.mlr.press/v70/', 'https://proceedings.mlr.press/v71/'],
    [
      'https://ojs.aaai.org/index.php/AAAI/article/view/1',
      'https://ojs.aaai.org/index.php/ICWSM/article/view/1',
    ],
  ])('%s is not %s', (one, other) => {
    expect(paperAddress(other)).not.toBe(paperAddress(one));
  });
});

test('an address of proceedings that is usual is kept, so that it is found in an older archive too', () => {
  expect([cvf, nips, 'https://proceedings.mlr.press/v70/finn17a.html'].map(paperAddress)).toEqual([
    cvf.slice('http://'.length),
    nips.slice('http://'.length),
    'proceedings.mlr.press/v70/finn17a.html',
  ]);
});
