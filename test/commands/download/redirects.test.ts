import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { serveHub, startServer } from '../../helpers/dump-server.ts';
import { download, packed } from './downloading.ts';

const path = '/datasets/pwc-archive/files/resolve/main/methods.json.gz';

describe('a redirect', () => {
  test.each([
    ['round in a circle', path, /it leads round in a circle \(10 redirects\)/],
    [
      'to another kind of address',
      'file:///etc/passwd',
      /it leads to file:\/\/\/etc\/passwd, where pwc does not go/,
    ],
  ])('%s is not followed', async (_, location, message) => {
    const server = await startServer();
    serveHub(server, { files: { 'methods.json.gz': packed('methods') } });
    server.misbehave(path, ...Array(20).fill({ status: 302, headers: { location } }));
    const { exitCode, err } = await download([temporaryFolder(), '--from', server.url, '--only', 'methods']);
    expect(exitCode).toBe(5);
    expect(err).toMatch(message);
  });
});
