import { describe, expect, test } from 'vitest';
import { directionByName } from '../../src/ranking/direction.ts';

function split(names: string): readonly string[] {
  return names.split('·').map((name) => name.trim());
}

/** Those of the names that do not say this. */
function findOthers(names: string, direction: 'higher' | 'lower'): readonly string[] {
  return split(names).filter((name) => directionByName(name) !== direction);
}

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
    'Infraction penalty',
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

describe('the well-known metrics', () => {
  test.each([
    [
      'speech',
      `WIL · RTF · JER · MCD (dB) · V/UV Error · GPE · FFE · FAD · KLD · MR-STFT · LE-CD · SELD score · Periodicity`,
      `PESQ · STOI · SI-SNRi · UTMOS · SECS · RTFx · LR-CD · Signal-to-noise ratio · Signal-to-Distortion Ratio ·
       100-WER`,
    ],
    [
      'depth, flow, stereo and point clouds',
      `Abs. Rel. · SILog · WHDR · EPE3D · 1px total · 3px · bad 1.0 · Outliers3D · CD-L1 · EMD · P2S · p2p · RE (all) ·
       TE (all) · RRE (°) · RTE (cm) · Overall (mm) · Acc. (mm) · Comp. (cm) · t_rel`,
      `δ1.25 · Delta < 1.25 · Error < 5cm · Feature Matching Recall · Normal Consistency · F-score · HIoU`,
    ],
    [
      'tracking and detection',
      `ID Sw. · IDSW · FP · FN · Frag · Mostly Lost · FPPI · FPs/image · FPs per image · False positives per image`,
      `MOTA · HOTA · IDF1 · AssA · AMOTA · MOTA/L2 · L2 mAP · MAR@100 · GAP · Speed (FPs)`,
    ],
    [
      'forecasts',
      `sMAPE · WMAPE · MASE · OWA · ND · CRPS-sum · Quantile loss · Interval score ·
       Continuous Ranked Probability Score · MaxAE · ODRMSE · RL2(*100) · RMSE@60min · mADEK @4.8s · minADE ·
       MAR, walking, 1,000ms · ED@20 Noun`,
      `CRPSS · R^2 · Coefficient of determination · Sharpe Ratio`,
    ],
    [
      'generation',
      `sFID · CFID · FID (50k) · FVD16 · CMMD · Self-BLEU · Foot skating ratio · Accel (mm/s^2) ·
       Acceleration error (mm/s²) · LSE-D · Learned Perceptual Image Patch Similarity`,
      `Inception Score · CLIP score · Dist-1 · Distinct-2 · Diversity · APD@2000ms`,
    ],
    [
      'ranks',
      `Rank · Average rank · Avg. Rank · Rank (all) · Mean rank · MedR`,
      `Rank-1 · Rank@1 · rank 5 · R-1 · MRR · Mean reciprocal rank · Percentile rank · Rank correlation`,
    ],
    [
      'chemistry',
      `RMSD · Vina score · Docking score · FCD · gap (meV) · HOMO (meV) · Energy MAE · Force MAE (meV/Å)`,
      `RMSD<2 Å (%) · % RMSD < 2 · TM-score · lDDT · PoseBusters Internal Energy · Validity`,
    ],
    [
      'rates at a rate',
      `FPR@TPR95 · FPR@95%TPR · FPR at TPR 95% · FPR (95% TPR) · FPR95TPR · BPCER @ APCER=1% · Error rate at 95% recall`,
      `TPR@FPR=0.1 · TPR at 1% FPR · Recall at 80% precision · AUC (FPR<0.3)`,
    ],
    [
      'calibration and uncertainty',
      `ECE (%) · Brier score · NLL · AURC · AUGRC · Area under the risk-coverage curve · In-domain CE ·
       Negative log-prob`,
      `Log-prob · ELBO · AUROC`,
    ],
    [
      'language models',
      `bits per byte · Bits/byte · TTFT · Time to first token · Toxicity score · Unsafe rate · Hallucination rate ·
       chair_i · CHAIRs · MetricX-23 · NED · Model Entropy`,
      `pass@1 · Win rate · Elo · 1-NED · 1-N.E.D · tokens/s · Non-toxicity`,
    ],
    ['medicine', `HD95 · ASSD · VOE · AVD · CREMI Score · TRE`, `NSD · Dice · Sensitivity · C-index`],
    [
      'search and routes',
      `Optimality Gap · Gap (%) · Makespan · Tour length · Simple regret · Avg L2 (m) · Average L2 · Collision rate`,
      `Collision-free rate · Success rate · SPL · Route completion`,
    ],
    [
      'what a result costs',
      `Training time · Time per frame · Time (s) · Memory usage · Peak memory · BFLOPs · TPUv3 Hours · A100 hours ·
       V100 GPU-days · Search cost · Energy (kWh) · BD-rate over VTM-12.1 · bpp`,
      `Energy efficiency · Time saved · Cost savings · Speedup · FLOPs reduction · Params drop (%) · Compression ratio ·
       BD-PSNR · BD-rate savings · Throughput`,
    ],
  ])('of %s are known with their directions', (_, lower, higher) => {
    expect([findOthers(lower, 'lower'), findOthers(higher, 'higher')]).toEqual([[], []]);
  });
});
