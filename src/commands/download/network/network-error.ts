import { STATUS_CODES } from 'node:http';

/**
 * What went wrong: `unreachable` nobody answered, `insecure` no trusted secure connection, `broken` the answer stopped
 * or made no sense, `busy` the host asks for patience, `refused` the host does not have it or does not give it.
 */
export type NetworkTrouble = 'unreachable' | 'insecure' | 'broken' | 'busy' | 'refused';

/** A request that came to nothing. `message` says why, as the end of a sentence: "it answered 503 Service Unavailable". */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly trouble: NetworkTrouble;
  /** What was asked for; after a redirect the address that it led to. */
  readonly url: URL;
  /** The status of an answer that was a refusal. */
  readonly status: number | null;
  /** Whether the same request may work in a while. */
  readonly mayPass: boolean;
  /** How long the host asks to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(
    trouble: NetworkTrouble,
    message: string,
    url: URL,
    more: { mayPass?: boolean; status?: number; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.trouble = trouble;
    this.url = url;
    this.status = more.status ?? null;
    this.mayPass = more.mayPass ?? (trouble === 'broken' || trouble === 'busy');
    this.retryAfter = more.retryAfter ?? null;
  }
}

/** The request was given up because nothing came. */
export class Stalled extends Error {
  override readonly name = 'Stalled';

  constructor(milliseconds: number) {
    super(`nothing came for ${Math.max(1, Math.round(milliseconds / 1000))}s`);
  }
}

/** Reasons for which nobody answers, by the code of Node's error. */
const unreachable: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'there is no way to it',
  EHOSTUNREACH: 'there is no way to it',
  ENETDOWN: 'the network is down',
  EHOSTDOWN: 'it is down',
};

const insecure = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO$)/;

/** An error of Node's while asking `url`. `isKnown`: the host has answered before, so that silence may be a passing fault. */
export function describeFailure(error: unknown, url: URL, isKnown: boolean): NetworkError {
  if (error instanceof NetworkError) return error;
  const { code = '', message, statusCode } = error as Error & { code?: string; statusCode?: number };
  const more = { cause: error, mayPass: isKnown };
  if (code === 'ERR_PROXY_TUNNEL') {
    const reason = statusCode === 407 ? 'it asks for a name and a password' : `it answered ${statusCode}`;
    return new NetworkError('unreachable', `the proxy did not let it through: ${reason}`, url, more);
  }
  const reason = unreachable[code] ?? (code.startsWith('EAI_') ? unreachable.EAI_AGAIN : undefined);
  if (reason !== undefined) return new NetworkError('unreachable', `${reason} (${code})`, url, more);
  if (insecure.test(code)) return new NetworkError('insecure', `${message} (${code})`, url, { cause: error });
  if (error instanceof Stalled || code === 'ETIMEDOUT') {
    return new NetworkError(isKnown ? 'broken' : 'unreachable', message, url, more);
  }
  if (code.startsWith('HPE_')) return new NetworkError('broken', 'it does not speak HTTP', url, more);
  return new NetworkError('broken', 'the connection broke off', url, { cause: error });
}

/** Statuses that say "later": RFC 9110, 6585 and 8470. */
const busy = [408, 425, 429, 500, 502, 503, 504];

/** The error for an answer with this status. `retryAfter` in milliseconds. */
export function describeStatus(status: number, url: URL, retryAfter: number | null): NetworkError {
  const words = `it answered ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
  return new NetworkError(busy.includes(status) ? 'busy' : 'refused', words, url, { status, retryAfter });
}
