import { inBrackets } from './units.ts';

/** Words of a metric's name that a score may repeat: of letters alone, and not half of "BLEU-4". */
const wordPattern = () => /(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}]|[-@ ]?\d)/gu;

/**
 * A score's text without the metric that it names, "36.3 BLEU", "AP: 62.1" or "54 mAP" under box AP, or "3.5 GPU days" under
 * Cost (GPU days); null where it names none of its own, because what another word counts is another score.
 */
export function dropMetricName(text: string, metric: string): string | null {
  const trimmed = text.trim();
  const folded = trimmed.toLowerCase();
  const names = [metric.trim(), inBrackets(metric).trim(), ...(metric.match(wordPattern()) ?? [])];
  for (const name of names.map((name) => name.toLowerCase()).flatMap((name) => [name, ...withMean(name)])) {
    if (name === '' || folded.length !== trimmed.length) continue;
    const before = trimmed.slice(0, -name.length);
    if (folded.endsWith(name) && /[\d%)×]$|\dx$/i.test(before.trimEnd())) return before;
    const after = trimmed.slice(name.length);
    if (folded.startsWith(name) && /^(?:\s*[:=]|\s+\d)/.test(after)) return after.replace(/^\s*[:=]/, '');
  }
  return null;
}

/** The same metric with and without its mean: AP and mAP, IoU and mIoU. */
function withMean(name: string): readonly string[] {
  if (!/^\p{L}{2,}$/u.test(name)) return [];
  return name.startsWith('m') && name.length > 2 ? [`m${name}`, name.slice(1)] : [`m${name}`];
}
