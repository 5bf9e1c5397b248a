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

test('a mean of recalls or of first ranks is no mean rank', () => {
  expect(
    findOthers(
      `mean R@50 · meanR@20 · Mean R@K · Mean R@10 (t2i) · Median R@1 · Mean R1 · Mean Rank@1 · Avg. Rank@5 ·
       Average Rank-1 · Mean rank-1 accuracy`,
      'higher',
    ),
  ).toEqual([]);
  expect(
    findOthers(
      `Mean R · MeanR (t2v) · Median R · Mean Rank · Mean rank (5 folds) · Average rank (10 tasks) · MedR@1000`,
      'lower',
    ),
  ).toEqual([]);
});

test('what is avoided is no failure', () => {
  expect(
    findOthers(
      `Collision avoidance · Collision avoidance rate (%) · Collisions avoided · No-collision rate · Failure-free rate`,
      'higher',
    ),
  ).toEqual([]);
  expect(findOthers(`Collision rate · Failures`, 'lower')).toEqual([]);
});

test('work per watt is efficient, and a return of costs costs', () => {
  expect(findOthers(`GFLOPS/W · TOPS/W · GFLOPs per watt · Inferences per joule`, 'higher')).toEqual([]);
  expect(
    findOthers(
      `Cost return · Slowdown (x) · Wirelength · HPWL · Index size · Compressed size · GPU RAM · CO2eq (g) ·
       Unfaithfulness · LVD · S2M (mm) · Scan2Mesh · Point-to-plane · JPE · C_avg · C_llr · Cdet · Deletion`,
      'lower',
    ),
  ).toEqual([]);
});

test('people in texts are no error rate of phonemes', () => {
  expect(findOthers('PER F1 · F1 (PER) · PER-LOC-ORG F1 · PER accuracy · PER (F1)', 'higher')).toEqual([]);
  expect(
    findOthers('PER · PER (%) · Dev PER · False alarms per hour · FALSE ALARMS PER HOUR', 'lower'),
  ).toEqual([]);
});

test('expansions, attempts and what is misclassified are costs and errors', () => {
  expect(
    findOthers('Node expansions · Nodes expanded · Attempts · ACPL · Misclassified (%)', 'lower'),
  ).toEqual([]);
});

test('an overlap in brackets is what counts as found, and not what is measured', () => {
  expect(
    findOthers(
      'Miss rate (IoU=0.5) · LAMR (IoU > 0.5) · FPPI [IoU 0.3] · Localization error (IoU ≥ 50%)',
      'lower',
    ),
  ).toEqual([]);
  expect(
    findOthers('AP (IoU=0.5) · Precision (IoU>0.7) · Overlap (IoU) · IoU 0.5 · IoU (%)', 'higher'),
  ).toEqual([]);
});

test('what a model keeps in memory costs, and what it is good for in machine learning does not', () => {
  expect(
    findOthers(
      'Memory size · Buffer size · Memorization rate · Memorisation · Intransigence · NLPD',
      'lower',
    ),
  ).toEqual([]);
  expect(findOthers('ML efficacy · ML utility · Codebook utilisation', 'higher')).toEqual([]);
  expect(findOthers('ML · ML (%)', 'lower')).toEqual([]);
});

test('arrows and statements of any kind tell the better direction', () => {
  expect(
    findOthers(
      'Quux ⇓ · Quux ⇩ · Quux (lower the better) · Accuracy (low is better) · Quux (lower is best) · Quux $\\downarrow$',
      'lower',
    ),
  ).toEqual([]);
  expect(
    findOthers('Error ⇑ · Quux ⇧ · Error (higher the better) · Loss (high is better)', 'higher'),
  ).toEqual([]);
});
