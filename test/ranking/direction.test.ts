import { describe, expect, test } from 'vitest';
import { type DirectionDecision, decideDirections, directionByName } from '../../src/ranking/direction.ts';

function board(metric: string, ...texts: readonly (string | null)[]) {
  return { metrics: [metric], mainTexts: texts };
}

/** The decision on the main metric of the first leaderboard. */
function decideFirst(...boards: Parameters<typeof decideDirections>[0]): DirectionDecision | undefined {
  return decideDirections(boards)[0]?.[0];
}

const byOrder = (direction: string) => ({ direction, source: 'order', conflict: false });

describe('the order of the rows', () => {
  test('tells the direction of the main metric', () => {
    expect(decideFirst(board('Quux', '90', '85', '80'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', '1', '2', '3'))).toEqual(byOrder('lower'));
  });

  test('is read from the scores that the site could read, with per cent signs and blanks', () => {
    expect(decideFirst(board('Quux', '1.5%', ' 2.5 ', '3.5%%', '-', '**0.5**', '0.9 ± 0.1', null))).toEqual(
      byOrder('lower'),
    );
    expect(decideFirst(board('Quux', '3', '2', '\ufeff9', '7,5'))).toEqual(byOrder('higher'));
  });

  test('counts when 9 of 10 neighbouring pairs go one way', () => {
    const nineOfTen = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '5'];
    expect(decideFirst(board('Quux', ...nineOfTen))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', ...nineOfTen.slice(1)))).toMatchObject({ source: 'assumed' });
  });

  test('is not told by equal neighbours', () => {
    expect(decideFirst(board('Quux', '5', '5', '5', '5', '4'))).toEqual(byOrder('higher'));
    expect(decideFirst(board('Quux', '5', '5', '5.0'))).toMatchObject({ source: 'assumed' });
  });

  test('needs two scores', () => {
    const assumed = { direction: 'higher', source: 'assumed', conflict: false };
    expect(decideFirst(board('Quux'))).toEqual(assumed);
    expect(decideFirst(board('Quux', '5'))).toEqual(assumed);
    expect(decideFirst(board('Quux', null, '-', 'N/A'))).toEqual(assumed);
  });

  test('says nothing about the other metrics', () => {
    expect(decideDirections([{ metrics: ['Quux', 'FPS', 'Params', 'Frob'], mainTexts: ['1', '2'] }])).toEqual(
      [
        [
          byOrder('lower'),
          { direction: 'higher', source: 'name', conflict: false },
          { direction: 'lower', source: 'name', conflict: false },
          { direction: 'higher', source: 'assumed', conflict: false },
        ],
      ],
    );
  });
});

describe('the vote of other leaderboards', () => {
  const low = [board('Quux', '1', '2'), board('quux', '1', '2')];

  test('decides where the order cannot, whatever the case, blanks and dashes of the name', () => {
    const boards = [board(' Foo-bar '), board('foo bar', '1', '2'), board('FooBar', '3', '4')];
    expect(decideFirst(...boards)).toEqual({ direction: 'lower', source: 'vote', conflict: false });
  });

  test('decides other metrics of a leaderboard too', () => {
    const decisions = decideDirections([{ metrics: ['Accuracy', 'Quux'], mainTexts: ['9', '8'] }, ...low]);
    expect(decisions[0]?.[1]).toEqual({ direction: 'lower', source: 'vote', conflict: false });
  });

  test('needs two votes', () => {
    expect(decideFirst(board('Quux'), board('Quux', '1', '2'))).toMatchObject({ source: 'assumed' });
  });

  test('needs 80 % of one mind', () => {
    const high = board('Quux', '2', '1');
    expect(decideFirst(board('Quux'), ...low, ...low, high)).toMatchObject({
      direction: 'lower',
      source: 'vote',
    });
    expect(decideFirst(board('Quux'), ...low, board('Quux', '1', '2'), high)).toMatchObject({
      source: 'assumed',
    });
  });

  test('outranks the name', () => {
    expect(decideFirst(board('Loss'), board('Loss', '9', '8'), board('Loss', '7', '6'))).toMatchObject({
      direction: 'higher',
      source: 'vote',
    });
  });

  test('does not overrule an order that no name contradicts', () => {
    expect(decideFirst(board('Quux', '9', '8'), ...low)).toEqual(byOrder('higher'));
  });
});

describe('a row order that the name contradicts', () => {
  test('gives way to the name where nobody votes', () => {
    expect(decideFirst(board('EER', '4.92', '2.22'))).toEqual({
      direction: 'lower',
      source: 'name',
      conflict: true,
    });
    expect(decideFirst(board('Exact Span F1', '65.5', '66.4'))).toEqual({
      direction: 'higher',
      source: 'name',
      conflict: true,
    });
  });

  test('gives way to the vote where the others side with the name', () => {
    const boards = [board('BLEU', '21', '33.3'), board('BLEU', '40', '39'), board('BLEU', '30', '29')];
    expect(decideFirst(...boards)).toEqual({ direction: 'higher', source: 'vote', conflict: true });
  });

  test('stands where the others side with the order', () => {
    const boards = [board('Loss', '9', '8'), board('Loss', '7', '6'), board('Loss', '5', '4')];
    expect(decideFirst(...boards)).toEqual(byOrder('higher'));
  });

  test('is not defended by its own vote', () => {
    const boards = [board('BLEU', '21', '33.3'), board('BLEU', '11', '12')];
    expect(decideFirst(...boards)).toEqual({ direction: 'higher', source: 'name', conflict: true });
  });
});

test('no leaderboards and no metrics need no decision', () => {
  expect(decideDirections([])).toEqual([]);
  expect(decideDirections([{ metrics: [], mainTexts: [] }])).toEqual([[]]);
});

describe('the words of a metric name', () => {
  test.each(
    `Error · Top-1 Error Rate · Percentage error · Test perplexity · Validation PPL · Word Error Rate (WER) · WER-clean ·
     cpWER · tcpWER · WER (test-clean) · test_wer · CER (%) · PER · EER% · HTER · ACER · minDCF · DER · FID · FID-50k ·
     rFID · FVD score · KID · CMMD · LPIPS · LPIPS ↓ · NIQE · MAE · MAE@12 · Mean NME · RMSE log · RMSElog · iRMSE ·
     m-reIRMSE-nz · Abs Rel · AbsRel · SQ Rel · log10 · NLL · NLLgen · Negative ELBO · negative log-likelihood ·
     Bit per Character (BPC) · bits/dimension (8-bits) · bpd · nats · MPJPE · PA-MPJPE (mm) · Average MPJPE (mm) @ 400ms ·
     EPE · EPE3D · AEE · ADE-8/12 · minADE_5 · minFDE (K=6) · brier-minFDE · MMD-CD · 1-NNA-CD · CD · Chamfer-L2 · HD95 ·
     Hausdorff Distance (mm) · Edit Distance · text-to-video Median Rank · text-to-videoMedian Rank · Mean Rank · MdR ·
     MnR · Avg. Rank · Reasonable MR^-2 · MissRateTopK_2_5 · FPR95 · FAR · ECE · Brier Score · mCE · LSD · MCD ·
     Fl-all · D1-all · bad 2.0 · A-mean error · L1 error · L2 · L2-1s · Time (ms) · Inference Speed (s) · Speed(ms/f) ·
     Latency, ms · Runtime [s] · Search Time (GPU days) · Number of params · # Params (M) · #params · Parameters(M) ·
     GFLOPs · FLOPS(G) · MACs (G) · Operations per network pass · Memory (MB) · Energy · Cost ($) · Cumulative regret ·
     Hamming Loss · LogLoss · Collision Rate · IDs · NoC@90 · PSNR Gap · AUC Stdev · BSQ-rate over PSNR · 1 - AUC · ΔE ·
     F0 RMSE · F1-EPE · Jaccard (Decay) · Normalized cPSNR`.split('·'),
  )('of %s say that lower is better', (name) => {
    expect(directionByName(name.trim())).toBe('lower');
  });

  test.each(
    `Accuracy · Top 5 Accuracy · Percentage correct · F1 · F0.5 · F-measure (Mean) · Precision · R-Prec · Recall@10 ·
     box AP · AP50 · mAP50 · mAP@0.5:0.95 · infAP · MAP · P@1 · R@1 · mR@20 · zR@100 · R1 · Hits@10 · AUC · AUROC ·
     BLEU score · SacreBLEU · ROUGE-L · METEOR · CIDEr · SPIDEr · mIoU · 3DIoU · tIoU · PSNR · SSIM · Dice · EM ·
     Exact Match · AnswerExactMatch (Question Answering) · Score · Success Rate · Pearson Correlation · Kendall's Tau ·
     Rank-1 · rank1(V2T) · Mean Reciprocal Rank · Log-likelihood (nats) · FPS · Speed (FPS) · Throughput (images/s) ·
     tokens/s · Elo · pass@1 · Win rate · CLIP score · Inception score · MOS · SI-SDRi · PESQ · Delta < 1.25 · δ1.25 ·
     % < 11.25 · R^2 · Return · 1 - LPIPS · WER reduction · TAR @ FAR=0.01 · Recall @ 1% FPR · AUC (horizon error) ·
     AP at 10' Elevation error · Recall ( correspondence RMSE below 0.2) · IoU [32 distractors] · P-IDS ·
     Average Accuracy (10 times) · SPL (Success weighted by Path Length) · APH/L2 · CoNLL F1 · Chamfer AP`.split(
      '·',
    ),
  )('of %s say that higher is better', (name) => {
    expect(directionByName(name.trim())).toBe('higher');
  });

  test.each([
    '',
    ' ',
    '-1',
    '520',
    'Quux',
    'Backbone',
    'Training Split',
    'Price',
    'Overall',
    'PCDR-Kid',
    'Reasoning (Sce.)',
    '3 sec',
    '5..20sec',
    '12k',
    'Error Recovery',
    'Average Decisions',
    'avg ± std',
    'Matched',
  ])('of %j say nothing', (name) => {
    expect(directionByName(name)).toBeNull();
  });

  test('are not changed by blanks, tabs and capitals around them', () => {
    expect(directionByName('\t ACCURACY')).toBe('higher');
    expect(directionByName('RMSE ')).toBe('lower');
    expect(directionByName('PERCENTAGE ERROR')).toBe('lower');
  });
});
