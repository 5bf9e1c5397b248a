import { printed } from '../../helpers/pwc.ts';

/** What `pwc bib` says of the entries of a text: key, status, by what it was found and the paper's id, with commas. */
export async function matchesOf(text: string): Promise<string[]> {
  const rows = await printed('bib - --csv --no-headers --columns key,status,found_by,arxiv_id -q', {
    stdin: text,
  });
  return rows.trimEnd().split('\n');
}
