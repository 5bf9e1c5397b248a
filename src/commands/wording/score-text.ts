import type { Direction, DirectionSource } from '../../model.ts';

/** A metric as heads and subtitles have it, with an arrow that goes up where higher is better: "F1 ↑". */
export function metricText(name: string, direction: Direction | null): string {
  const text = name.trim();
  const arrow = direction === null ? '' : { higher: '↑', lower: '↓' }[direction];
  // Some names have it already: "FID ↓", "BLEU (↑)".
  return text.replace(/\)$/, '').endsWith(arrow) ? text : `${text} ${arrow}`.trim();
}

/** A metric's direction, null where nothing tells it and higher was assumed: then no arrow says that it is known. */
export function knownDirection(metric: {
  readonly direction: Direction | null;
  readonly directionSource: DirectionSource | null;
}): Direction | null {
  return metric.directionSource === 'assumed' ? null : metric.direction;
}

/** A score as a person reads it: the dump's own text, and how it was brought to the scale of its column. */
export function scoreText(text: string, scaled: boolean): string {
  return scaled ? `${text.trim()} (scaled)` : text.trim();
}
