import type { Archive } from '../../archive/archive.ts';
import { readInfo } from '../../archive/info.ts';
import type { Provenance } from '../../output/provenance.ts';
import { VERSION } from '../../version.ts';

/**
 * What `--provenance` says of any answer: whose data it is, under which licence, from which dumps the archive was built,
 * and by which command line the answer was made, when.
 */
export function describeSource(archive: Archive, argv: readonly string[], now: Date): Provenance {
  const { builtAt, dumps } = readInfo(archive);
  return {
    source: 'Papers With Code (paperswithcode.com) and its contributors',
    licence: 'CC BY-SA 4.0',
    licence_url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    attribution:
      'Data from Papers With Code and its contributors, CC BY-SA 4.0; chosen and arranged by pwc. Share what is made of it alike.',
    command: ['pwc', ...argv],
    made_at: now.toISOString(),
    pwc_version: VERSION,
    archive_built_at: builtAt,
    is_sample: archive.isSample,
    dumps: dumps.map(({ name, file, bytes, modified, records, sha256 }) => ({
      name,
      file,
      bytes,
      modified,
      records,
      sha256,
    })),
  };
}
