/** Words that people add to what they look for, and that are part of no name. */
const FILLERS =
  /^(?:best|top|current|sota|state-of-the-art|leaderboards?|benchmarks?|rankings?|results?|scores?|performance|datasets?|corpus|tasks?|models?|methods?)$/i;

/** The same in several words, as questions begin: "what is the state of the art on imagenet". */
const PHRASES = /(?<=^|\s)(?:(?:what|which)(?:'s|’s| is| are) the|state of the art)(?=\s|$)/gi;

/** How many rows are wanted or which metric: nothing of a name, though a "1" alone would be found in many a one. */
const TOP = /(?<=^|\s)top[\s-]?\d+(?:[\s-](?:accuracy|acc|error|err))?(?=\s|$)/gi;

/**
 * Typed words without those that say only what is asked for: "imagenet leaderboard", "best on imagenet", "imagenet top 1".
 * Null where there are none of these, or nothing else.
 */
export function withoutFillers(words: readonly string[]): readonly string[] | null {
  const typed = words.join(' ').trim();
  const rest = typed.replace(PHRASES, ' ').replace(TOP, ' ').trim();
  const kept = rest.split(/\s+/).filter((part) => part !== '' && !FILLERS.test(part));
  const named = /^(?:on|for|in)$/i.test(kept[0] ?? '') ? kept.slice(1) : kept;
  return named.length === 0 || kept.length === typed.split(/\s+/).length ? null : named;
}
