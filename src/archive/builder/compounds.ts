/** "Re-Identification" is asked for as "reidentification" and "re-id" too. */
export function withCompounds(names: string): string {
  // In two steps: one expression for words and the dashes between them takes years of a name of half a million letters.
  const runs = (names.match(/[\p{L}\p{N}-]+/gu) ?? []).flatMap((run) => run.split('--'));
  const compounds = runs.filter((run) => run.includes('-', 1) && run.lastIndexOf('-', run.length - 2) > 0);
  return [names, ...compounds.map((compound) => compound.replaceAll('-', ''))].join(' ');
}
