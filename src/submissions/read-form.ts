import { isUtf8 } from 'node:buffer';
import { readCsvForm } from './csv-form.ts';
import { type Draft, unreadable } from './draft.ts';
import { readJsonForm } from './json-form.ts';
import { looksLikeModelCard, readModelCard } from './model-card.ts';

/**
 * The results in a file that somebody submits: JSON, JSON lines, evaluation tables, CSV or a model card, known by the
 * ending of its name or by its looks. `name` is what to call it in errors.
 * Throws `UserError` of kind `usage` where it is none of these, or holds no result.
 */
export function readForm(bytes: Uint8Array, name: string): readonly Draft[] {
  if (!isUtf8(bytes)) throw unreadable(name, 'is not UTF-8 text.');
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  if (text.trim() === '') throw unreadable(name, 'is empty.');
  const drafts = chooseForm(text, name)(text, name);
  if (drafts.length === 0) throw unreadable(name, 'holds no result.');
  return drafts.length === 1 ? drafts.map(({ value }) => ({ place: null, value })) : drafts;
}

function chooseForm(text: string, name: string): (text: string, name: string) => readonly Draft[] {
  if (/\.(?:md|markdown|ya?ml)$/i.test(name)) return readModelCard;
  if (/\.(?:csv|tsv)$/i.test(name)) return readCsvForm;
  if (/^\s*[[{]/.test(text) || /\.(?:json|jsonl|ndjson)$/i.test(name)) return readJsonForm;
  return looksLikeModelCard(text) ? readModelCard : readCsvForm;
}
