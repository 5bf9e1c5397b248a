import type { Direction } from '../../model.ts';

/** A metric as heads and subtitles have it, with an arrow that goes up where higher is better: "F1 ↑". */
export function metricText(name: string, direction: Direction | null): string {
  const arrow = direction === null ? '' : { higher: ' ↑', lower: ' ↓' }[direction];
  return (name.trim() + arrow).trim();
}

/** A score as a person reads it: the dump's own text, and how it was brought to the scale of its column. */
export function scoreText(text: string, scaled: boolean): string {
  return scaled ? `${text.trim()} (scaled)` : text.trim();
}
