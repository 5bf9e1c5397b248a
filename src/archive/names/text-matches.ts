import type { Archive } from '../archive.ts';
import { type Candidate, distinctCandidates, type Step } from './ladder.ts';
import { exactMatches, keyMatches, prefixMatches, SHORT_FORMS, wordMatches } from './name-matches.ts';
import type { NamedKind } from './name-texts.ts';
import { KEY_SOURCE, type KeySource, nameKey, spellingKey } from './writing/keys.ts';
import { renameTask } from './writing/known-tasks.ts';
import { otherForms } from './writing/other-forms.ts';
import { turnScales } from './writing/scales.ts';

/** What a text fits at one step of the ladder, as it is written, heaviest first. `isPage`: it is the slug of a page. */
export function findText(
  archive: Archive,
  kind: NamedKind,
  { text, isPage }: { readonly text: string; readonly isPage: boolean },
  step: Step,
): Candidate[] {
  const key = nameKey(text);
  const matches = (...sources: readonly KeySource[]) => keyMatches(archive, kind, [key], sources);
  if (key === '' && step !== 'exact') return [];
  switch (step) {
    case 'exact':
      return exactMatches(archive, kind, text, isPage);
    case 'normalised':
      return matches(KEY_SOURCE.name);
    case 'slug':
      return matches(KEY_SOURCE.slug);
    case 'short form':
      return keyMatches(archive, kind, [key, ...spellings(text)], SHORT_FORMS);
    case 'loose form':
      return matches(KEY_SOURCE.looseForm, KEY_SOURCE.variantForm);
    case 'words':
      return allMatches([text, ...otherForms(text)], (form) => wordMatches(archive, kind, form));
    case 'prefix':
      return firstMatches([text, ...turnScales(text)], (form) =>
        prefixMatches(archive, kind, form, nameKey(form)),
      );
  }
}

/** The keys of a text however it is spelt. */
function spellings(text: string): string[] {
  return [text, ...otherForms(text)].map(spellingKey);
}

/** What the first of some forms of a text fits: another one counts where the text as it was typed fits nothing. */
export function firstMatches<Form>(forms: readonly Form[], find: (form: Form) => Candidate[]): Candidate[] {
  for (const form of forms) {
    const found = find(form);
    if (found.length > 0) return found;
  }
  return [];
}

/** The tasks that papers call so: whoever types "asr" hardly means Accented Speech Recognition, whose initials those are as well. */
export function findKnownTask(archive: Archive, typed: string): Candidate[] {
  const steps: readonly Step[] = ['normalised', 'short form'];
  return distinctCandidates(
    renameTask(typed).flatMap((text) =>
      firstMatches(steps, (step) => findText(archive, 'task', { text, isPage: false }, step)),
    ),
  );
}

/** What any of some forms of a text fits: "EN->DE" and "English-German" both are "en-de". */
function allMatches(forms: readonly string[], find: (form: string) => Candidate[]): Candidate[] {
  if (forms.length === 1) return forms.flatMap(find);
  return distinctCandidates(forms.flatMap(find));
}
