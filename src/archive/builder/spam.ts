import { holdsPhoneNumber, holdsPlainPhoneNumber } from './phone-numbers.ts';
import { unmask } from './unmask.ts';

/**
 * What was put into the site to be found by search engines or left by programs that look for holes: kept, but passed
 * over by lists and search. A real name that is hidden does more harm than spam that is shown, so no word on its own
 * makes spam: real datasets speak of airlines, customers, calls and SQL.
 */
export interface SpamRule {
  readonly name: 'phone number' | 'help line' | 'scanner' | 'clickbait';
  readonly fits: (text: string) => boolean;
}

/** A longer name is judged by its beginning, so that no name makes an import long. */
const JUDGED = 1000;

/** Somebody asks, in the words in which people ask a search engine; as names have dashes too: "can-you-change-a-flight". */
const QUESTION =
  /\b(?:how (?:do|does|can|could|should|would|to|much|long|many)|can (?:i|you|we|my)|could i|do (?:i|you)|does|what (?:is|are|if|happens|s|to)|whats|is (?:it|there)|are there|will|who|where|when|why|which|como|cual|que|puedo)\b/;

/** And speaks of themselves. */
const PERSONAL = /\b(?:i|my|me|you|your|someone|somebody)\b/;

/** What only a help line is asked for or promises. */
const HELP_LINE =
  /\b(?:refunds?|(?:customer|client) (?:service|care|support|help ?line)|(?:speak|talk|get through|chat) (?:to|with) (?:an? |the )?(?:\w+ )?(?:live|real|human|person|someone|somebody|agent|representative|operator|customer)|(?:live|real|actual|human) (?:agent|person|human|representative|rep|customer)|help ?line|hot ?line|toll free|(?:phone|telephone|contact|support|service) number|(?:support|phone) line|cancell?ation policy|(?:free|same day) cancell?ation|name (?:change|correction)|(?:cancel|change|modify|reschedule|rebook|correct|book)\w* (?:\w+ ){0,3}(?:flights?|tickets?|bookings?|reservations?|trips?|hotels?|itinerary|subscription)|(?:flight|ticket|hotel|booking|reservation) (?:change|cancell?ation|name|reservation)|atencion al cliente|servicio al cliente|reembolso|hablar con (?:una? )?(?:\w+ )?(?:persona|agente|operador|humano))\b/;

/** Companies in whose name such adverts were written. */
const COMPANY =
  /\b(?:air ?(?:lines?|ways)|lufthansa|expedia|quick ?books|turbotax|coinbase|binance|robinhood|metamask|crypto ?com|trust wallet|paypal|cash app|norton|mcafee|geek squad|booking com|travel agency)\b/;

/** Lures without a question: whom to ring, and that at once. */
const LURE =
  /\b(?:call (?:now|us|today)|(?:help ?line|hot ?line|toll free|phone|telephone|contact|customer service|customer care|customer support) (?:phone )?(?:number|help ?line|hot ?line)|(?:support|help) line for|(?:refund|cancell?ation|name change|name correction) policy|telefono)\b/;

/** Decoration that sets such an advert apart: telephones, planes, doubled brackets and words tied with tildes. */
const DECORATION =
  /[\u260e\u2706\u2708\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f6eb}\u{1f6ec}\u{1f919}]|\[\[.*\]\]|\(\(.*\)\)|\{\{.*\}\}|[a-z]~[a-z]|!!!/iu;

/** Words of a help line in the dress or the company of an advert. */
function isHelpLine(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const isAbout = HELP_LINE.test(words);
  const company = COMPANY.test(words);
  if (holdsPlainPhoneNumber(text) && (isAbout || company || LURE.test(words))) return true;
  if (DECORATION.test(text) && isAbout) return true;
  if (LURE.test(words) && company) return true;
  return (
    QUESTION.test(words) && (isAbout ? company || PERSONAL.test(words) : company && PERSONAL.test(words))
  );
}

/** What programs type into every field to find holes: comparisons that are always true, commands, foreign files, markup. */
const PROBES: readonly RegExp[] = [
  // SQL that is always true, that waits, or that asks for another table.
  /\b(?:and|or|xor)\b[\s(]+\d+(?:[-+*]\d+)*\s*=\s*\(?(?:\d|select\b)/i,
  /(['"])([^'"]{0,40})\1\s*=\s*\1\2/,
  /\bunion\s+(?:all\s+)?select\s+(?:null|\d|char\(|concat\(|@@|\*)/i,
  /['";)]\s*;?\s*(?:drop|truncate|alter)\s+(?:table|database)\b/i,
  /\bwaitfor\s+delay\b|\bpg_sleep\s*\(|\bsysdate\(\)|\bdbms_pipe\b|\binformation_schema\b|\bxp_cmdshell\b/i,
  /\bselect\b\W.*\bsleep\(\d+\)/i,
  // Ways out of the folder, and the files that are looked for there.
  /(?:\.\.[\\/]){2}|^\.{1,2}[\\/][\d\\/]+$/,
  /\/etc\/(?:passwd|shadow|shells|hosts)\b|\b(?:win|boot)\.ini\b|\bweb-inf\b/i,
  /%2e%2e|%2527|%27%22|%0d%0a|%3cscript/i,
  // Markup and templates that would run.
  /<\s*script\b|<\s*(?:img|svg|iframe|body)\b[^>]*\bon\w+\s*=|\bjavascript:\w+\(/i,
  /\$\{jndi:|[$#]\{\s*\d+\s*\*\s*\d+\s*\}|\{\{\s*\d+\s*\*\s*\d+\s*\}\}/i,
  /\bprint\(md5\(|\bnslookup\s|[|;&]\s*(?:ping\s+-[cn]|cat\s+\/)/i,
  // Nothing but signs: no letter and no digit in any script.
  /^[!-/:-@[-`{-~\s]{6,}$/,
  /^\d*(?:'"|"'|'\\"|\\'\\")[()]*$/,
];

const CLICKBAIT: readonly RegExp[] = [
  // Thai: "clip", with "viral", "leaked", "watch", "full", "latest", or exclamation marks.
  /คลิป.*(?:ไวรัล|หลุด|ชม|เต็ม|ล่าสุด|!!)|(?:ไวรัล|หลุด|ชม|วีเค|!!).*คลิป|^คลิป/u,
  /\b(?:viral|leaked|xxx)\b.*\b(?:full|original) (?:video|clip|movie|mms)\b|\b(?:full|original) (?:video|clip|mms)\b.*\b(?:viral|leaked|xxx)\b/i,
  /\bwatch\b.*\b(?:full movie|online free|free online)\b/i,
];

/** The rules, the surest first. Each takes a name whose disguise is off. */
export const SPAM_RULES: readonly SpamRule[] = [
  // A number with its country's code is no part of any real name, in whatever signs it is dressed.
  { name: 'phone number', fits: holdsPhoneNumber },
  { name: 'help line', fits: (text) => isHelpLine(text.toLowerCase()) },
  { name: 'scanner', fits: (text) => PROBES.some((probe) => probe.test(text)) },
  { name: 'clickbait', fits: (text) => CLICKBAIT.some((lure) => lure.test(text)) },
];

/** The rule by which a name of a task, dataset, method or leaderboard is spam; null for all others. */
export function spamRuleOf(name: string): SpamRule['name'] | null {
  const text = unmask(name.slice(0, JUDGED));
  return SPAM_RULES.find(({ fits }) => fits(text))?.name ?? null;
}

/** Whether any of some names of one thing is spam. */
export function isSpam(...names: readonly (string | null | undefined)[]): boolean {
  return names.some((name) => typeof name === 'string' && spamRuleOf(name) !== null);
}
