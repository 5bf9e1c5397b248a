/**
 * The ladder by which a typed name finds its thing: the first step with hits decides. Papers, tasks, datasets and
 * methods climb the same steps; how a step is looked up differs. Case, accents, blanks and dashes are set aside from the
 * second step on: a name that is written so goes before the site's slug. A short form of a full name, which nobody may
 * use, comes after the beginning of a name.
 */
export const STEPS = ['exact', 'normalised', 'slug', 'short form', 'prefix', 'loose form', 'words'] as const;

/** One of `STEPS`. */
export type Step = (typeof STEPS)[number];

/** Whether a name that fits at this step is all there, be it as a short form that is in use ("ner"). */
export function isWrittenOut(step: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf('short form');
}

/** A thing that a typed name may mean. `weight` is how much it is used: its results and repositories, a method's papers. */
export interface Candidate {
  readonly id: number;
  readonly weight: number;
}

/** The candidates of the first step that had any, heaviest first. */
export interface Hits {
  readonly step: Step;
  readonly candidates: readonly Candidate[];
  /** How many there are in all, where `candidates` holds only the heaviest. */
  readonly total: number;
}

/** What a name meant: one thing, or several of which none stands out. */
export type Choice =
  | { readonly kind: 'one'; readonly candidate: Candidate; readonly others: number }
  | { readonly kind: 'several'; readonly hits: Hits };

/**
 * Decides between the hits of a step. One hit is the answer; of several the one that stands out; with `first` the heaviest
 * whatever the others weigh. Throws where there are no hits: such a step is none that decides.
 */
export function chooseCandidate(hits: Hits, first: boolean): Choice {
  const [best] = hits.candidates;
  if (best === undefined) throw new Error('a step without hits decides nothing');
  return standsOut(hits.candidates) || first
    ? { kind: 'one', candidate: best, others: hits.total - 1 }
    : { kind: 'several', hits };
}

/** Whether the first of some candidates has at least three times the weight of the next and a weight of at least 3. */
export function standsOut([best, next]: readonly Candidate[]): boolean {
  if (best === undefined || next === undefined) return best !== undefined;
  return best.weight >= 3 && best.weight >= 3 * next.weight;
}

/** Heaviest first; of equal weight the one that was there first. */
export function sortCandidates(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.weight - a.weight || a.id - b.id);
}

/** Each thing once, heaviest first. */
export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  return sortCandidates([...new Map(candidates.map((one) => [one.id, one])).values()]);
}

/** All the candidates of a step, heaviest first as they are given, as its hits; null where there are none. */
export function hitsOf(step: Step, candidates: readonly Candidate[]): Hits | null {
  return candidates.length === 0 ? null : { step, candidates, total: candidates.length };
}
