import { describe, expect, test } from 'vitest';
import * as higherWords from '../../../src/ranking/metric/higher-words.ts';
import * as lowerWords from '../../../src/ranking/metric/lower-words.ts';
import { findOthers } from '../../helpers/metric-names.ts';

describe('the well-known metrics', () => {
  test.each([
    [
      'speech',
      `WIL · RTF · JER · MCD (dB) · V/UV Error · GPE · VDE · FFE · FAD · KLD · MR-STFT · LE-CD · SELD score · Periodicity`,
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
      `ID Sw. · IDSW · FP · FN · FP (×10^3) · FN (x1000) · Lost tracks · Fragments · Frag · Mostly Lost · FPPI · FPs/image · FPs per image · False positives per image`,
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
      'graphs and their sizes',
      'SHD · SID · Normalized cut · Ncut · Bytes per image · Bytes · CO2e (kg)',
      'Bytes per second · Edge F1',
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
    [
      'the spread of predictions, and how well they are calibrated',
      `MPIW · PINAW · Interval width · Prediction set size · ACE · UCE · ENCE · RMSCE · IBS · D-calibration · WQL · TACE ·
       Volatility · Portfolio risk · Policy risk · CVaR`,
      `PICP · Coverage`,
    ],
    [
      'effort until a goal',
      `Steps to solve · Environment steps to solve · Episodes to solve · Average steps to goal · Epochs to convergence ·
       Iterations to target · Trajectory length · Token usage · Tokens used · RAM usage · CPU usage ·
       TPU-core-days · Timeout rate`,
      `Success at 100 steps · Solved tasks · Survival time · Time to collision · Bits per spike`,
    ],
    [
      'images and their registration',
      `% |J|<0 · % of |Jφ| ≤ 0 · Folding ratio · % of folded voxels · Negative Jacobian (%) · 95HD · MASD · GMSD · PieAPP · NDB ·
       D_s · SAM · oLRP · LAMR · Simulation displacement · Solid intersection volume`,
      `clDice · AJI · Intersection over Union · Unknown recall`,
    ],
    [
      'text, speech and graphs',
      `Word Information Lost · Average Lagging · AL · Repetition-4 · HalRate · Hal. · Contradiction rate · ANMRR · Conductance ·
       Davies-Bouldin index · Flip rate · Cprimary · Spectral convergence · PRD (%) · FDopenl3 · KLpasst · FIDclip · ε · REL`,
      `Recip. rank`,
    ],
    [
      'tasks that few leaderboards have',
      `AER · Alignment error rate · Translation Edit Rate · MARE · BDE · Acc Err · Performance dropping rate ·
       Average tardiness · Timesteps to threshold · PAR-2 · Communication rounds · Training epochs · Bit-width ·
       Fehlerrate · Taux d'erreur · 错误率`,
      `CMLt · AMLt · Param-Efficient Score`,
    ],
    ['medicine', `HD95 · ASSD · VOE · AVD · CREMI Score · TRE`, `NSD · Dice · Sensitivity · C-index`],
    [
      'search and routes',
      `Optimality Gap · Gap (%) · Makespan · Tour length · Simple regret · Avg L2 (m) · Average L2 · Collision rate`,
      `Collision-free rate · Success rate · SPL · Route completion`,
    ],
    [
      'what a result costs',
      `Training time · Training time (secs) · Inference (Secs) · Time per frame · Time (s) · Memory usage · Peak memory · BFLOPs · TPUv3 Hours · A100 hours ·
       V100 GPU-days · Search cost · Energy (kWh) · BD-rate over VTM-12.1 · Bjøntegaard Delta Rate (%) · Activation bits · bpp`,
      `Energy efficiency · Time saved · Cost savings · Speedup · FLOPs reduction · Params drop (%) · Compression ratio ·
       BD-PSNR · BD-rate savings · Throughput`,
    ],
  ])('of %s are known with their directions', (_, lower, higher) => {
    expect([findOthers(lower, 'lower'), findOthers(higher, 'higher')]).toEqual([[], []]);
  });
});

test('no word is listed twice: of two lists only the later would count', () => {
  const lists = Object.values({ ...lowerWords, ...higherWords });
  const words = lists.flatMap((list) => list.split(',')).map((word) => word.trim().replace(/\s+/g, ' '));
  expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
});
