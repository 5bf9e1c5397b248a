import { inBrackets } from './units.ts';

/** Words of a metric's name that a score may repeat: of letters alone, and not half of "BLEU-4". */
const wordPattern = () => /(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}]|[-@ ]?\d)/gu;

/**
 * A score's text without the metric that it names, "36.3 BLEU", "AP: 62.1" under box AP or "3.5 GPU days" under Cost
 * (GPU days); null where it names none of its own, because what another word counts is another score.
 */
export function dropMetricName(text: string, metric: string): string | null {
  const trimmed = text.trim();
  const folded = trimmed.toLowerCase();
  const names = [metric.trim(), inBrackets(metric).trim(), ...(metric.match(wordPattern()) ?? [])].map(
    (name) => name.toLowerCase(),
  );
  for (const name of names) {
    if (name === '' || folded.length !== trimmed.length) continue;
    const before = trimmed.slice(0, -name.length);
    if (folded.endsWith(name) && /[\d%)×]$|\dx$/i.test(before.trimEnd())) return before;
    const after = trimmed.slice(name.length);
    if (folded.startsWith(name) && /^\s*[:=]/.test(after)) return after.replace(/^\s*[:=]/, '');
  }
  return null;
}
