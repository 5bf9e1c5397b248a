import { isAboutHelpLine, isHelpLine } from './help-lines.ts';
import { holdsPhoneNumber } from './phone-numbers.ts';
import { unmask } from './unmask.ts';

/**
 * What was put into the site to be found by search engines or left by programs that look for holes: kept, but passed
 * over by lists and search. A real name that is hidden does more harm than spam that is shown, so no word on its own
 * makes spam: real datasets speak of airlines, customers, calls and SQL.
 */
interface SpamRule {
  readonly name: 'phone number' | 'help line' | 'scanner' | 'clickbait';
  readonly fits: (text: string) => boolean;
}

/** A longer text is judged by its beginning, so that none makes an import long. */
const JUDGED = 1000;

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
const SPAM_RULES: readonly SpamRule[] = [
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

/**
 * Whether a thing is spam by any of its names, or by a description that gives the number of a help line. A description
 * is to be given only where the thing names no paper: only so is a number to ring what it is there for.
 */
export function isSpam(
  names: readonly (string | null | undefined)[],
  description: string | null = null,
): boolean {
  if (names.some((name) => typeof name === 'string' && spamRuleOf(name) !== null)) return true;
  if (description === null) return false;
  const text = unmask(description.slice(0, JUDGED));
  return holdsPhoneNumber(text) && isAboutHelpLine(text.toLowerCase());
}
