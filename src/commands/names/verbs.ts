/** Words that people type between a noun and a name because other tools want them there. */
const VERBS = new Set(['info', 'show', 'view', 'get', 'read', 'list', 'ls', 'search']);

/** A typed text without the verb before the name; null where there is none. To be tried where the whole text fits nothing. */
export function dropVerb(typed: string): { readonly verb: string; readonly name: string } | null {
  const [verb = '', ...rest] = typed.trim().split(/\s+/);
  return VERBS.has(verb.toLowerCase()) && rest.length > 0 ? { verb, name: rest.join(' ') } : null;
}
