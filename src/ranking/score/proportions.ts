import { type Column, type ColumnScore, findRange, isBare } from './column-score.ts';
import { shiftDecimal } from './numeral.ts';

/**
 * Brings 0.95 to 95 in a column that holds both. At least four in five scores are percentages or shares, of whichever
 * there are more. Where most are percentages, a share is raised whose hundredfold falls between half the lowest and 1.2
 * times the highest of them; 1, which would be the best of all or the worst, only where four in five are. Where most
 * are shares, all are raised, if no percentage is below half of the lowest hundredfold. Only for proportions of which
 * more is better: a word error rate of 0.9 among 2.1 and 3.0 is the best one.
 */
export function raiseProportions(column: Column): Column {
  const shares = column.flatMap((score) => findHundredfold(score) ?? []);
  const values = column.flatMap(({ value }) => value ?? []);
  const percentages = values.filter((value) => value > 1.5 && value <= 100);
  const known = shares.length + percentages.length;
  if (shares.length === 0 || percentages.length === 0 || known * 5 < values.length * 4) return column;
  const { lowest, highest } = findRange(percentages);
  const areMostlyShares = shares.length > percentages.length;
  if (areMostlyShares && lowest < findRange(shares).lowest / 2) return column;
  const farthest = findFarthest(percentages);
  const limit = percentages.length * 5 < values.length * 4 ? 99.99 : 100;
  return column.map((score) => {
    const hundredfold = findHundredfold(score);
    if (hundredfold === null || hundredfold > farthest) return score;
    const isInside = hundredfold >= lowest / 2 && hundredfold <= highest * 1.2 && hundredfold <= limit;
    return areMostlyShares || isInside ? { ...score, value: hundredfold, scaled: true } : score;
  });
}

/** What a bare number from 0 to 1 is in per cent; null for any other score. */
function findHundredfold(score: ColumnScore): number | null {
  const { text, value, scaled } = score;
  if (!isBare(score) || scaled || value === null || value <= 0 || value > 1) return null;
  return shiftDecimal(text.decimal, 2);
}

/**
 * The largest hundredfold of which fewer than one in five percentages are below a tenth. Where they begin nearer to a small
 * number, as 0.4, 1.9 and 4.8 do on a hard task, it is one of them.
 */
function findFarthest(percentages: readonly number[]): number {
  const sorted = percentages.toSorted((one, other) => one - other);
  return (sorted[Math.ceil(sorted.length / 5) - 1] ?? 0) * 10;
}
