/** Words that people type between a noun and a name because other tools want them there. */
const VERBS = new Set(['info', 'show', 'view', 'get', 'read', 'list', 'ls', 'search']);

/** A typed text without the verb before the name; null where there is none. To be tried where the whole text fits nothing. */
export function dropVerb(typed: string): { readonly verb: string; readonly name: string } | null {
  const [verb = '', ...rest] = typed.trim().split(/\s+/);
  return VERBS.has(verb.toLowerCase()) && rest.length > 0 ? { verb, name: rest.join(' ') } : null;
}

/** A typed text without the word "paper" behind a name: "the BERT paper"; null where there is none. To be tried likewise. */
export function dropPaper(typed: string): string | null {
  const text = typed.trim();
  if (!/\spaper$/i.test(text)) return null;
  const name = text.slice(0, -'paper'.length).replace(/^(?:the\s+)?(?:original\s+)?/i, '');
  return name.trim() === '' ? null : name.trim();
}
