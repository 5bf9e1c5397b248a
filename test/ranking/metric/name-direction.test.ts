import { describe, expect, test } from 'vitest';
import { directionByName } from '../../../src/ranking/metric/direction.ts';
import { readNameDirection } from '../../../src/ranking/metric/name-direction.ts';
import { findOthers, split } from '../../helpers/metric-names.ts';

describe('the words of a metric name', () => {
  test('tell errors, distances and costs, of which less is better', () => {
    expect(
      findOthers(
        `Error · Top-1 Error Rate · Percentage error · Test perplexity · Validation PPL · Word Error Rate (WER) ·
         WER-clean · cpWER · tcpWER · WER (test-clean) · test_wer · CER (%) · PER · EER% · HTER · ACER · minDCF · DER ·
         FID · FID-50k · rFID · FVD score · KID · CMMD · LPIPS · LPIPS ↓ · NIQE · MAE · MAE@12 · Mean NME · RMSE log ·
         RMSElog · iRMSE · m-reIRMSE-nz · Abs Rel · AbsRel · SQ Rel · log10 · NLL · NLLgen · Negative ELBO ·
         negative log-likelihood · Bit per Character (BPC) · bits/dimension (8-bits) · bpd · nats · MPJPE · PA-MPJPE (mm) ·
         Average MPJPE (mm) @ 400ms · EPE · EPE3D · AEE · ADE-8/12 · minADE_5 · minFDE (K=6) · brier-minFDE · MMD-CD ·
         1-NNA-CD · CD · Chamfer-L2 · HD95 · Hausdorff Distance (mm) · Edit Distance · text-to-video Median Rank ·
         text-to-videoMedian Rank · Mean Rank · MdR · MnR · Avg. Rank · Reasonable MR^-2 · MissRateTopK_2_5 · FPR95 · FAR ·
         ECE · Brier Score · mCE · LSD · MCD · Fl-all · D1-all · bad 2.0 · A-mean error · L1 error · L2 · L2-1s ·
         Time (ms) · Inference Speed (s) · Speed(ms/f) · Latency, ms · Runtime [s] · Search Time (GPU days) ·
         Number of params · # Params (M) · #params · Parameters(M) · GFLOPs · FLOPS(G) · MACs (G) ·
         Operations per network pass · Memory (MB) · Energy · Cost ($) · Cumulative regret · Hamming Loss · LogLoss ·
         Collision Rate · IDs · NoC@90 · PSNR Gap · AUC Stdev · BSQ-rate over PSNR · 1 - AUC · ΔE · F0 RMSE · F1-EPE ·
         Jaccard (Decay) · Normalized cPSNR`,
        'lower',
      ),
    ).toEqual([]);
  });

  test('tell rates, scores and speeds, of which more is better', () => {
    expect(
      findOthers(
        `Accuracy · Top 5 Accuracy · Percentage correct · F1 · F0.5 · F-measure (Mean) · Precision · R-Prec · Recall@10 ·
         box AP · AP50 · mAP50 · mAP@0.5:0.95 · infAP · MAP · P@1 · R@1 · mR@20 · zR@100 · R1 · Hits@10 · AUC · AUROC ·
         BLEU score · SacreBLEU · ROUGE-L · METEOR · CIDEr · SPIDEr · mIoU · 3DIoU · tIoU · PSNR · SSIM · Dice · EM ·
         Exact Match · AnswerExactMatch (Question Answering) · Score · Success Rate · Pearson Correlation · Kendall's Tau ·
         Rank-1 · rank1(V2T) · Mean Reciprocal Rank · Log-likelihood (nats) · FPS · Speed (FPS) · Throughput (images/s) ·
         tokens/s · Elo · pass@1 · Win rate · CLIP score · Inception score · MOS · SI-SDRi · PESQ · Delta < 1.25 · δ1.25 ·
         % < 11.25 · R^2 · Return · 1 - LPIPS · WER reduction · TAR @ FAR=0.01 · Recall @ 1% FPR · AUC (horizon error) ·
         AP at 10' Elevation error · Recall ( correspondence RMSE below 0.2) · IoU [32 distractors] · P-IDS ·
         Average Accuracy (10 times) · SPL (Success weighted by Path Length) · APH/L2 · CoNLL F1 · Chamfer AP`,
        'higher',
      ),
    ).toEqual([]);
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
    'Scaled time-delay embeddings',
    'Time series',
    'Attack Success Rate',
    'Action Repetition',
    'F1-all',
  ])('of %j say nothing', (name) => {
    expect(directionByName(name)).toBeNull();
  });

  test('are not changed by blanks, tabs and capitals around them', () => {
    expect(directionByName('\t ACCURACY')).toBe('higher');
    expect(directionByName('RMSE ')).toBe('lower');
    expect(directionByName('PERCENTAGE ERROR')).toBe('lower');
  });

  test('tell a difference or an error at the end of a compound from what it is a difference of', () => {
    expect(
      findOthers(
        `Accuracy drop · mIoU drop (%) · Accuracy gap · Success rate drop · F1 std · Dice loss · Coverage error ·
         Jaccard distance · Correlation error · Reward prediction error · Equalized odds difference ·
         Task completion time`,
        'lower',
      ),
    ).toEqual([]);
    expect(
      findOthers(
        `Error reduction · WER improvement · Memory reduction · Accuracy (loss) · AUC (horizon error) ·
         Error detection F1 · Time series accuracy`,
        'higher',
      ),
    ).toEqual([]);
  });

  test('tell what is measured from what it is measured at, of or for', () => {
    expect(
      findOthers(
        `Error rate on accuracy · Loss of accuracy · Time to success · Memory at 90% accuracy · Cost per success`,
        'lower',
      ),
    ).toEqual([]);
    expect(
      findOthers(
        `Accuracy under latency · Success @ low cost · Accuracy @ 100ms · Reduction of FLOPs · Number of correct answers`,
        'higher',
      ),
    ).toEqual([]);
  });

  test('in front of a bracket may be a topic: the time and memory questions of a test have an accuracy', () => {
    expect(findOthers(`Time (Acc) · Memory (F1) · Cost (Accuracy)`, 'higher')).toEqual([]);
  });
});

describe('a name', () => {
  test('that nobody knows says nothing by what it is measured at', () => {
    expect(
      split('TPIR@FPIR=0.01 · VAL@FAR 0.1% · Quux @ 1% FPR · Quux at 95% error').map(directionByName),
    ).toEqual([null, null, null, null]);
    expect(findOthers('FPR@95% recall · MR@2m · Error at 10 km', 'lower')).toEqual([]);
  });

  test('of a share within a tolerance is about what passes', () => {
    expect(
      findOthers(
        'Energy within Threshold (EwT) · Force within threshold · Error within tolerance (%)',
        'higher',
      ),
    ).toEqual([]);
  });

  test('says the opposite with the prefix of a lack', () => {
    expect(
      findOthers(
        `Inaccuracy · Inconsistency · Self-inconsistency rate · Miscoverage · Disagreement · Dissimilarity · Inefficiency ·
         Nonsuccess`,
        'lower',
      ),
    ).toEqual([]);
    expect(findOthers('Incorrectness · Misalignment · Miscalibration area · Infeasibility', 'lower')).toEqual(
      [],
    );
    expect(directionByName('Inception score')).toBe('higher');
  });

  test('says the opposite with a minus in front of a likelihood', () => {
    expect(findOthers('-LL · −log p(x) · -ELBO · -log-likelihood · - log p(x)', 'lower')).toEqual([]);
    expect(findOthers('LL · log p(x) · ELBO', 'higher')).toEqual([]);
    expect(directionByName('- Accuracy')).toBe('higher');
  });

  test('may state the better direction in any words', () => {
    expect(
      findOthers(
        'Quux (smaller is better) · Accuracy (lower = better) · Quux, less is better · Reward (the smaller the better)',
        'lower',
      ),
    ).toEqual([]);
    expect(
      findOthers('Loss (larger is better) · Error: more is better · Cost (bigger is better)', 'higher'),
    ).toEqual([]);
  });

  test('of so much per thing is a cost where the thing is what the work is done on', () => {
    expect(
      findOthers(
        's/image · Speed (s/frame) · Bits/subword · bits per atom · nats per pixel · ms/frame',
        'lower',
      ),
    ).toEqual([]);
    expect(findOthers('images/s · frames/sec · bits/s', 'higher')).toEqual([]);
  });

  test('that ends in a mere score does not say surely that it is a good one', () => {
    expect(readNameDirection('Predictive score')).toEqual({ direction: 'higher', isSure: false });
    expect(readNameDirection('Score')).toEqual({ direction: 'higher', isSure: false });
    expect(readNameDirection('F1 score')).toEqual({ direction: 'higher', isSure: true });
    expect(readNameDirection('Brier score')).toEqual({ direction: 'lower', isSure: true });
  });

  test('are read in a name of any length', () => {
    expect(directionByName('1 - '.repeat(20_000).concat('WER'))).toBe('higher');
    expect(directionByName(`1 - WER${' '.repeat(20_000)}(%`)).toBe('lower');
    expect(directionByName(`1 - WER${' '.repeat(20_000)}(%)`)).toBe('higher');
    expect(directionByName(' '.repeat(100_000))).toBe(null);
    expect(directionByName(`WER ${'gpu '.repeat(20_000)}`)).toBe('lower');
    expect(directionByName(' >  3 px')).toBe(directionByName('3px'));
  });

  test('in capitals that are no unit is no measure of length or energy', () => {
    expect(split('MM-Vet · MMBench · EV').map(directionByName)).toEqual([null, null, null]);
    expect(findOthers('mm · (meV) · eV', 'lower')).toEqual([]);
  });
});
