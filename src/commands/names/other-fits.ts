import { countOf } from '../../output/text/count.ts';

/** What else a name fits: how many others, and what the heaviest of them is called. */
export interface OtherFits {
  readonly count: number;
  readonly next: string | undefined;
  readonly noun?: 'leaderboard' | 'model' | 'paper';
}

/** "1 other name fits: MNLI-m", "12 other names fit, such as MNLI-m". */
export function tellOthers({ count, next, noun }: OtherFits): string {
  const other = `other ${noun ?? 'name'}`;
  const fit = countOf(count, `${other} fits`, `${other}s fit`);
  return next === undefined ? fit : `${fit}${count === 1 ? ':' : ', such as'} ${next}`;
}
