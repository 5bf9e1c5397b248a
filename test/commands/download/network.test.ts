import { createServer } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import {
  describeFailure,
  describeStatus,
  Stalled,
} from '../../../src/commands/download/network/network-error.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { startServer } from '../../helpers/dump-server.ts';
import { download, packed, readTree, text } from './downloading.ts';

const elsewhere = `     A mirror: pwc download --from <URL>
     By hand: save the files of https://huggingface.co/datasets/pwc-archive/files/tree/main
     and type: pwc import <folder>
`;

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('where nobody answers, a download says at once what to do', () => {
  test('of a mirror', async () => {
    const host = `127.0.0.1:${await freePort()}`;
    expect(await download(['dumps', '--from', `http://${host}/pwc`], { cwd: temporaryFolder() })).toEqual({
      exitCode: 5,
      out: '',
      err: `pwc: could not reach ${host}: the connection was refused (ECONNREFUSED).
     Check the connection. Where only a proxy leads out, type:
     HTTP_PROXY=http://<proxy>:<port> pwc download dumps --from http://${host}/pwc/
     Another mirror: pwc download --from <URL>
     By hand: save the files of http://${host}/pwc/
     and type: pwc import <folder>
`,
    });
  });

  test('without the password of the mirror, nor who asks', async () => {
    const host = `127.0.0.1:${await freePort()}`;
    const from = `http://ana:secret@${host}/pwc`;
    const { err } = await download(['dumps', '--from', from], { cwd: temporaryFolder() });
    expect(err.split('\n')[2]).toBe(
      `     HTTP_PROXY=http://<proxy>:<port> pwc download dumps --from "http://<user>:<password>@${host}/pwc/"`,
    );
  });

  test('nor that of an address that is none, or that was given twice', async () => {
    expect((await download(['--from', 'ftp://ana:secret@host/pwc'])).err).toBe(
      'pwc: --from takes an address that begins with https:// or http://, not "…@host/pwc".\n',
    );
    expect((await download(['--from', 'http://a:secret@one/', '--from', 'http://two/'])).err).toBe(
      'pwc: --from was given twice, as "http://…@one/" and as "http://two/"; give it once.\n',
    );
  });

  test('of the proxy', async () => {
    const proxy = `127.0.0.1:${await freePort()}`;
    expect(await download([], { env: { HOME: '/nowhere', HTTPS_PROXY: proxy } })).toEqual({
      exitCode: 5,
      out: '',
      err: `pwc: could not reach huggingface.co: the connection was refused (ECONNREFUSED).
     It was tried through the proxy ${proxy}, as HTTPS_PROXY or ALL_PROXY says. Is that right?
${elsewhere}`,
    });
  });

  test('of a host that takes the connection and stays silent', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    afterAll(() => void silent.close());
    const from = `http://127.0.0.1:${(silent.address() as { port: number }).port}`;
    const { exitCode, err } = await download([temporaryFolder(), '--from', from], { stallAfter: 50 });
    expect([exitCode, err.split('\n')[0]]).toEqual([
      5,
      `pwc: could not reach ${from.slice(7)}: nothing came for 1s.`,
    ]);
  });
});

describe('a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])('that %s names is gone through', async (variable) => {
    const proxy = await startServer();
    const bytes = packed('methods');
    proxy.answerForOthers({ bytes });
    const folder = temporaryFolder();
    const env = { [variable]: proxy.url, NO_PROXY: 'elsewhere.invalid' };
    const words = [folder, '--from', 'http://mirror.invalid/pwc', '--only', 'methods'];
    expect((await download(words, { env })).exitCode).toBe(0);
    expect(new Set(proxy.requests)).toEqual(
      new Set([
        'GET http://mirror.invalid/pwc/api/datasets/pwc-archive/files/tree/main?recursive=true',
        'GET http://mirror.invalid/pwc/',
        'HEAD http://mirror.invalid/pwc/jul-28-methods.json.gz',
        'GET http://mirror.invalid/pwc/jul-28-methods.json.gz',
      ]),
    );
    expect(readTree(folder)).toEqual({ 'jul-28-methods.json.gz': text(bytes) });
  });

  test('is asked for a tunnel to a secure host, and believed when it wants a password', async () => {
    const proxy = await startServer();
    const { exitCode, err } = await download([], { env: { HOME: '/nowhere', https_proxy: proxy.url } });
    expect([exitCode, err, proxy.requests]).toEqual([
      5,
      `pwc: could not reach huggingface.co: the proxy did not let it through: it asks for a name and a password.
     It was tried through the proxy ${proxy.url.slice(7, -1)}, as HTTPS_PROXY or ALL_PROXY says. Is that right?
${elsewhere}`,
      ['CONNECT huggingface.co:443'],
    ]);
  });

  test.each(['NO_PROXY', 'no_proxy'])('is not used for the hosts of %s', async (variable) => {
    const [proxy, mirror] = [await startServer(), await startServer()];
    mirror.serve('/methods.json.gz', packed('methods'));
    const env = { HTTP_PROXY: proxy.url, [variable]: '127.0.0.1' };
    const words = [temporaryFolder(), '--from', mirror.url, '--only', 'methods'];
    expect((await download(words, { env })).exitCode).toBe(0);
    expect(proxy.requests).toEqual([]);
  });

  test.each(['socks5://127.0.0.1:1080', 'http://', '://'])('has to be one of HTTP: %s', async (address) => {
    expect(await download([], { env: { HOME: '/nowhere', ALL_PROXY: address } })).toEqual({
      exitCode: 2,
      out: '',
      err: 'pwc: ALL_PROXY has to be the address of an HTTP proxy, such as http://proxy:3128.\n',
    });
  });
});

describe('a failure of the network', () => {
  const url = new URL('https://huggingface.co/datasets');
  const failure = (code: string, message = 'words of the system') =>
    Object.assign(new Error(message), { code });

  test.each([
    ['ENOTFOUND', 'unreachable', 'its name is not known here (ENOTFOUND)'],
    ['EAI_AGAIN', 'unreachable', 'its name could not be looked up (EAI_AGAIN)'],
    ['EAI_FAIL', 'unreachable', 'its name could not be looked up (EAI_FAIL)'],
    ['ENETUNREACH', 'unreachable', 'there is no way to it (ENETUNREACH)'],
    ['CERT_HAS_EXPIRED', 'insecure', 'words of the system (CERT_HAS_EXPIRED)'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'insecure', 'words of the system (SELF_SIGNED_CERT_IN_CHAIN)'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'insecure', 'words of the system (ERR_TLS_CERT_ALTNAME_INVALID)'],
    ['HPE_INVALID_CONSTANT', 'broken', 'it does not speak HTTP'],
    ['ECONNRESET', 'broken', 'the connection broke off'],
  ])('of code %s is %s: %s', (code, trouble, message) => {
    expect(describeFailure(failure(code), url, false)).toMatchObject({ trouble, message });
  });

  test('may pass when the host has answered before, and a certificate never does', () => {
    const mayPass = (code: string, isKnown: boolean) => describeFailure(failure(code), url, isKnown).mayPass;
    expect([mayPass('ENOTFOUND', false), mayPass('ENOTFOUND', true)]).toEqual([false, true]);
    expect([mayPass('CERT_HAS_EXPIRED', true), mayPass('ECONNRESET', false)]).toEqual([false, true]);
    expect(describeFailure(new Stalled(30_000), url, false)).toMatchObject({
      trouble: 'unreachable',
      message: 'nothing came for 30s',
      mayPass: false,
    });
  });

  test('is a refusal or a plea for patience, by the status', () => {
    const troubleOf = (status: number) => describeStatus(status, url, null).trouble;
    expect([401, 403, 404, 410, 418].map(troubleOf)).toEqual(Array(5).fill('refused'));
    expect([408, 429, 500, 502, 503, 504].map(troubleOf)).toEqual(Array(6).fill('busy'));
  });
});
