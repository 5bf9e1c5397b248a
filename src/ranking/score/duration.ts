import type { Numeral } from './numeral.ts';

/** "1:02:33", "10:00:00.5". */
const clockPattern = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/;
/** Days, hours, minutes and seconds in this order, each at most once: "2d 3h", "1 hour 30 min", "5m30s". */
const partsPattern =
  /^(?:(\d+) ?d(?:ays?)?(?:,? |(?=\d)|$))?(?:(\d+) ?h(?:ou)?(?:rs?)?(?:,? |(?=\d)|$))?(?:(\d+) ?m(?:in(?:ute)?s?)?(?:,? |(?=\d)|$))?(?:(\d+(?:\.\d+)?) ?s(?:ec(?:ond)?s?)?)?$/i;

/**
 * The seconds, with their unit, of a cleaned text that is a time in several parts, "1:02:33" or "1h 30m"; null for any
 * other text, of which "45:10" is one: nobody knows whether these are hours or minutes.
 */
export function readDuration(text: string): Numeral | null {
  const seconds = countSeconds(text);
  return seconds === null ? null : { decimal: String(seconds), thousands: null, rest: 's' };
}

function countSeconds(text: string): number | null {
  const [, hours, minutes, seconds] = clockPattern.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const parts = partsPattern.exec(text)?.slice(1) ?? [];
  if (parts.filter((part) => part !== undefined).length < 2) return null;
  const [days = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  return ((days * 24 + hour) * 60 + minute) * 60 + second;
}
