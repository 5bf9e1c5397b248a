import { expect, test } from 'vitest';
import { directionByName } from '../../../src/ranking/metric/direction.ts';
import { isProportion } from '../../../src/ranking/metric/kind.ts';
import { findOthers, split } from '../../helpers/metric-names.ts';

test('a quantile of losses or of waiting is no precision', () => {
  expect(findOthers('P50 QL · P90 QL (%) · P99 TTFT · P95 TPOT (ms) · TTFT', 'lower')).toEqual([]);
  expect(findOthers('P50 · P@50', 'higher')).toEqual([]);
});

test('work per second of sound costs, and work per second of a chip does not', () => {
  expect(findOthers('MACs (G/s) · GMACs/s · MAC/s · MACs (M/s)', 'lower')).toEqual([]);
  expect(findOthers('GFLOPS/s · images/s · MACs reduction', 'higher')).toEqual([]);
});

test('how long a forecast holds, how much rain it finds and the largest fragment are good', () => {
  const names = 'Valid prediction time (s) · CSI (t=30) · mCSI · CSI-pool16 · POD · MaxFrag · MaxFrag Top-1';
  expect(findOthers(names, 'higher')).toEqual([]);
  expect(split('CSI · CSI-M · POD · MaxFrag').filter((name) => !isProportion(name))).toEqual([]);
  expect(findOthers('Prediction time (s) · Frag', 'lower')).toEqual([]);
});

test('what stands under a one is turned round', () => {
  expect(findOthers('1/εB · 1/ε_B @ ε_S=50% · 1 / FPR', 'higher')).toEqual([]);
  expect(findOthers('1/accuracy', 'lower')).toEqual([]);
  expect(['1/2', '1/4 data'].map(directionByName)).toEqual([null, null]);
});

test('unfairness is told by the name of what is missed, unless it is a ratio', () => {
  expect(
    findOthers(
      'DPD · Demographic parity · Statistical parity (%) · Equalized odds · Gender bias score',
      'lower',
    ),
  ).toEqual([]);
  expect(findOthers('Demographic parity ratio · Equalised odds ratio · Bias detection F1', 'higher')).toEqual(
    [],
  );
});

test('whether an attack should find what it looks for nobody can tell', () => {
  const names = split('Attack accuracy · MIA AUC · MIA accuracy · Membership inference AUC');
  expect(names.map(directionByName)).toEqual([null, null, null, null]);
  expect(findOthers('AutoAttack accuracy · Accuracy (AutoAttack) · Accuracy under attack', 'higher')).toEqual(
    [],
  );
});

test('short names of depth, faces, video, proteins and memory are of errors and costs', () => {
  expect(
    findOthers('SI log · FR10% · FR8 · BD-BR (%) · Smin · S-min · KV cache size · Privacy budget', 'lower'),
  ).toEqual([]);
});

test('the chance at which a privacy is measured is no share of depths', () => {
  expect(
    findOthers('ε (δ=1e-5) · ε (δ = 10^-5) · ε (δ=10⁻⁵) · Privacy budget ε (δ=0.00001)', 'lower'),
  ).toEqual([]);
  expect(findOthers('δ1.25 · δ<1.25 · δ1', 'higher')).toEqual([]);
});

test('how long people watch, a car drives alone or a forecast holds is good', () => {
  expect(
    findOthers(
      'Watch time (s) · Dwell time · Km per disengagement · Miles per intervention · Correlation time · ERL (mm)',
      'higher',
    ),
  ).toEqual([]);
  expect(findOthers('Disengagements · Interventions', 'lower')).toEqual([]);
});

test('carbon, energy and memory are costs in any short form', () => {
  expect(findOthers('kgCO2 · tCO2e · gCO2eq · Wh · J/inference · Peak mem. · GPU mem', 'lower')).toEqual([]);
});

test('other rare names are of errors', () => {
  const names = '1-px · 3 px · BDBR-PSNR · Dose score · σ_NMAD · Fake rate · Flicker · KPD';
  expect(findOthers(names, 'lower')).toEqual([]);
});

test('whether a refusal is of what is harmful decides, and is not told by the word', () => {
  expect(split('Refusal (harmful) · Refusal rate (harmful prompts)').map(directionByName)).toEqual([
    null,
    null,
  ]);
  expect(findOthers('False refusal rate · Harmful responses', 'lower')).toEqual([]);
});

test('steps, rounds, prices and tokens that are spent cost', () => {
  const names =
    'Number of function evaluations · Sampling steps · Training steps · Iterations · Avg tokens · $/1M tokens · API price · ' +
    'Rounds to target accuracy · Episodes until solved · Elapsed · Average turns · Compression rate (bpp)';
  expect(findOthers(names, 'lower')).toEqual([]);
  expect(split('IS (first 20 steps) · Quux (8 bits) · 3 turns').map(directionByName)).toEqual([
    null,
    null,
    null,
  ]);
  expect(
    findOthers('Score (1M steps) · Success in 5 turns · Infraction penalty · tokens/s', 'higher'),
  ).toEqual([]);
});

test('mistakes and distances of documents, colours, graphs and molecules are lower the better', () => {
  const names =
    'WindowDiff · Pk · Overall Edit · Text Edit · D-SSIM · CIEDE · DRD · Edge cut · MAT-R · SSE · Perplexities · ' +
    'Neg. Jacobian (%) · Steric clashes · False rejects per hour · Unsupported claims · Human Correction Efforts';
  expect(findOthers(names, 'lower')).toEqual([]);
});

test('a share with few mistakes is good, and so is a score made of a divergence', () => {
  expect(findOthers('Accuracy ≤1 error · ≤2 errors · E_hull < 0 · KL divergence score', 'higher')).toEqual(
    [],
  );
});

test('letters that changed their places are understood in the commonest words', () => {
  expect(findOthers('Erorr rate · Perplexty · Latancy · Paramters (M) · Hausdorf distance', 'lower')).toEqual(
    [],
  );
});
