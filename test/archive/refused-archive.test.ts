import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive, unreadableArchive } from '../../src/archive/archive.ts';
import { sampleArchive, temporaryFolder } from '../helpers/archive.ts';

const hints = ['Let it be read, or point to another: --archive <path>, or PWC_ARCHIVE'];

test('an archive that the system does not let us read is not to be built again for that', () => {
  const refusal = Object.assign(new Error("EACCES: permission denied, access '/a.db'"), { code: 'EACCES' });
  const { kind, message, hints: said } = unreadableArchive('/a.db', refusal);
  expect([kind, message]).toEqual(['archive', '/a.db cannot be read as an archive: permission denied.']);
  expect(said).toEqual(hints);
});

// Who is root may read everything.
test.skipIf(process.getuid?.() === 0)('and whoever opens it is told why', async () => {
  const path = join(temporaryFolder(), 'archive.db');
  copyFileSync((await sampleArchive()).path, path);
  chmodSync(path, 0o000);
  const message = `${path} cannot be read as an archive: permission denied.`;
  expect(() => openArchive(path)).toThrow(expect.objectContaining({ message, hints }));
});
