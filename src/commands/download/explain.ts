import { UserError } from '../../errors.ts';
import { explainWriteError } from '../../output/print/write-text.ts';
import { filesPage } from './copies/hub.ts';
import { showUrl } from './copies/remote-file.ts';
import { WrongContent } from './files/fetch-file.ts';
import { NetworkError } from './network/network-error.ts';

/** What is known where a download stops. */
export interface Situation {
  readonly folder: string;
  /** The hub or the mirror. */
  readonly base: URL;
  readonly isMirror: boolean;
  /** The command to type in order to go on. */
  readonly again: string;
  readonly wasInterrupted: boolean;
  readonly proxyOf: (url: URL) => string | null;
}

/** Says what stopped a download and what to do. What is no failure of the network, the host or the disk is passed on. */
export function explainFailure(error: unknown, situation: Situation): unknown {
  const { folder, again } = situation;
  if (situation.wasInterrupted) {
    return new UserError('interrupted', `interrupted; what was fetched stays in ${folder}.`, [
      `To go on: ${again}`,
    ]);
  }
  if (error instanceof NetworkError) return explainNetwork(error, situation);
  if (error instanceof WrongContent) {
    const message = `${error.path} came wrong twice: ${error.message}.`;
    return new UserError('io', message, ['It was thrown away.', ...elsewhere(situation)], error);
  }
  const explained = error instanceof UserError ? error : explainWriteError(error, folder);
  if (!(explained instanceof UserError) || explained.kind !== 'io' || explained.hints.length > 0)
    return explained;
  return new UserError('io', explained.message, [`What was fetched stays. To go on: ${again}`], error);
}

function explainNetwork(error: NetworkError, situation: Situation): UserError {
  const { host } = error.url;
  const place = showUrl(error.url);
  switch (error.trouble) {
    case 'unreachable':
      return new UserError(
        'io',
        `could not reach ${host}: ${error.message}.`,
        reach(error, situation),
        error,
      );
    case 'insecure':
      return new UserError(
        'io',
        `could not reach ${host} safely: ${error.message}.`,
        [trust, ...elsewhere(situation)],
        error,
      );
    case 'refused':
      return new UserError('io', `could not get ${place}: ${error.message}.`, elsewhere(situation), error);
    default:
      return new UserError(
        'io',
        `gave up on ${place}: ${error.message}${askedToWait(error)}.`,
        [`What was fetched stays. To go on: ${situation.again}`, ...elsewhere(situation)],
        error,
      );
  }
}

const trust =
  'A network that looks into secure connections has a certificate of its own: trust it with NODE_EXTRA_CA_CERTS=<file.pem>, or what the system trusts with NODE_USE_SYSTEM_CA=1. A wrong date on this machine has the same effect.';

function askedToWait({ retryAfter }: NetworkError): string {
  return retryAfter === null || retryAfter < 1000
    ? ''
    : `, and asks to wait ${Math.ceil(retryAfter / 1000)}s`;
}

function reach(error: NetworkError, situation: Situation): readonly string[] {
  const proxy = situation.proxyOf(error.url);
  const variable = error.url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const way =
    proxy === null
      ? [
          'Check the connection. Where only a proxy leads out, type:',
          `${variable}=http://<proxy>:<port> ${situation.again}`,
        ]
      : [`It was tried through the proxy ${proxy}, as ${variable} or ALL_PROXY says. Is that right?`];
  return [...way, ...elsewhere(situation)];
}

/** Other ways to the same files. */
function elsewhere({ base, isMirror }: Situation): readonly string[] {
  const page = isMirror ? base : filesPage(base);
  return [
    `${isMirror ? 'Another mirror' : 'A mirror'}: pwc download --from <URL>`,
    `By hand: save the files of ${showUrl(page)}`,
    'and type: pwc import <folder>',
  ];
}
