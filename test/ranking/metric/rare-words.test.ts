import { expect, test } from 'vitest';
import { findOthers } from '../../helpers/metric-names.ts';

test('rare abbreviations of errors and distances are known', () => {
  expect(
    findOthers(
      `RMSSE · WRMSSE · MQL · MBE · SWER · WDER · PFER (%) · avgerr · PRDN · DTW · APE (m) · DCD · GED · IGD · DBI ·
       Sync-D · EOD · SPD · DEO · TVD · ΔDP · ΔEO · xsim++ · Surprisal · Energy above hull (eV/atom)`,
      'lower',
    ),
  ).toEqual([]);
});

test('rare units, prices and watts are of costs and errors', () => {
  expect(
    findOthers(`MAT-R (Å) · AMR [Å] · Price per 1M tokens · API price · Power (W) · Power (mW)`, 'lower'),
  ).toEqual([]);
  expect(findOthers(`COV-R (0.5 Å) · Success rate (<2Å) · Price direction accuracy`, 'higher')).toEqual([]);
});

test('good things are told from costs of the same word', () => {
  expect(
    findOthers(`Codebook usage (%) · nDTW · DTW similarity · Information transfer rate`, 'higher'),
  ).toEqual([]);
});

test('how far from the true distribution answers are is a distance, and nothing else with that word', () => {
  expect(findOthers('Distribution', 'lower')).toEqual([]);
  expect(findOthers('Distribution accuracy', 'higher')).toEqual([]);
});
