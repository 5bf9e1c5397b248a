import { nameKey } from '../../archive/names/writing/keys.ts';

/** A name with its full name in brackets, where that says more. */
export function titleOf(name: string, fullName: string | null): string {
  return fullName === null || nameKey(fullName) === nameKey(name) ? name : `${name} (${fullName})`;
}

/** Those of some values that say anything. */
export function present(...values: readonly (string | null)[]): string[] {
  return values.flatMap((value) => (value === null || value.trim() === '' ? [] : [value.trim()]));
}
