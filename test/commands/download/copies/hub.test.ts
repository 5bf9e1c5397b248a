import { expect, test } from 'vitest';
import { listRepository } from '../../../../src/commands/download/copies/hub.ts';
import { openConnection } from '../../../../src/commands/download/network/connection.ts';
import { defaultPatience } from '../../../../src/commands/download/network/patience.ts';
import { startServer } from '../../../helpers/dump-server.ts';

const server = await startServer();
const { signal } = new AbortController();
const source = {
  base: new URL(server.url),
  isMirror: false,
  connection: openConnection({ env: {}, now: () => new Date(0), stallAfter: 20_000, signal }),
  patience: defaultPatience,
  signal,
  onRetry: () => undefined,
};
const answerWith = (status: number) =>
  server.misbehave('/api/datasets/pwc-archive/methods/tree/main?recursive=true', { status });

test.each([401, 403, 404, 410])('the hub has no such repository where it answers %i', async (status) => {
  answerWith(status);
  expect(await listRepository('methods', source)).toBeNull();
});

test('another refusal of the hub is an error', async () => {
  answerWith(418);
  await expect(listRepository('methods', source)).rejects.toThrow("it answered 418 I'm a Teapot");
});
