import type { Direction } from '../../model.ts';

/** The sign of a direction in a head: up where higher is better. */
export function arrowOf(direction: Direction): string {
  return direction === 'higher' ? '↑' : '↓';
}

/** A score as a person reads it: the dump's own text, and how it was brought to the scale of its column. */
export function scoreText(text: string, scaled: boolean): string {
  return scaled ? `${text.trim()} (scaled)` : text.trim();
}
