import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Runtime } from '../../../runtime.ts';
import { VERSION } from '../../../version.ts';
import { describeFailure, describeStatus, NetworkError, Stalled } from './network-error.ts';
import { createAgents } from './proxies.ts';

/** An answer whose body has not been read. Whoever gets one must close it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they were sent, not unpacked. Throws NetworkError where they stop too early. */
  readonly body: AsyncIterable<Buffer>;
  close(): void;
}

/** What to ask for. `also` names the statuses other than 200 that are answers and not refusals. */
export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly also?: readonly number[];
}

/** The way to the hosts of the dumps. */
export interface Connection {
  /** Asks, and follows redirects. Throws NetworkError. */
  ask(url: URL, question?: Question): Promise<Answer>;
  /** The proxy that the environment names for such addresses, as `host:port`. */
  proxyOf(url: URL): string | null;
}

/** What a connection needs of the world; `stallAfter` milliseconds without a byte end a request. */
export interface ConnectionSettings extends Pick<Runtime, 'env' | 'now'> {
  readonly stallAfter: number;
  readonly signal: AbortSignal;
}

const mostRedirects = 10;

/**
 * Opens the way out, through the environment's proxies. It is built on node:http and not on fetch, because fetch unpacks
 * a body that a server labels as packed, which would change a dump, and tunnels plain HTTP in a way that many proxies refuse.
 * Throws UserError (usage) for a proxy that cannot be used.
 */
export function openConnection(settings: ConnectionSettings): Connection {
  const agents = createAgents(settings.env);
  const knownHosts = new Set<string>();
  async function askOnce(url: URL, question: Question): Promise<Answer> {
    try {
      const { response, timer } = await send(url, question, agents.of(url), settings);
      knownHosts.add(url.host);
      return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: readBody(response, timer, url),
        close: () => response.destroy(),
      };
    } catch (error) {
      throw describeFailure(error, url, knownHosts.has(url.host));
    }
  }
  async function ask(start: URL, question: Question = {}): Promise<Answer> {
    let url = start;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await askOnce(url, question);
      if ([200, ...(question.also ?? [])].includes(answer.status)) return answer;
      answer.close();
      const next = readRedirect(answer, url);
      if (next === null) {
        throw describeStatus(answer.status, url, readRetryAfter(answer.headers, settings.now()));
      }
      url = next;
    }
    throw new NetworkError('refused', `it leads round in a circle (${mostRedirects} redirects)`, start);
  }
  return { ask, proxyOf: agents.proxyOf };
}

interface Sent {
  readonly response: IncomingMessage;
  /** Ends the request when it fires; to be put off at each byte. */
  readonly timer: NodeJS.Timeout;
}

function send(
  url: URL,
  { method = 'GET', headers }: Question,
  agent: http.Agent,
  { stallAfter, signal }: ConnectionSettings,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent,
      signal,
      headers: { 'user-agent': `pwc-offline/${VERSION}`, 'accept-encoding': 'identity', ...headers },
    });
    const timer = setTimeout(() => request.destroy(new Stalled(stallAfter)), stallAfter);
    request.on('response', (response) => resolve({ response, timer: timer.refresh() }));
    request.on('error', reject);
    request.on('close', () => clearTimeout(timer));
    request.end();
  });
}

async function* readBody(response: IncomingMessage, timer: NodeJS.Timeout, url: URL): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of response) {
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    throw describeFailure(error, url, true);
  }
}

/** Where an answer sends us; null if nowhere. A way from HTTPS to plain HTTP is not taken. */
function readRedirect({ status, headers }: Answer, url: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  const next = URL.parse(headers.location, url.href);
  const isSafe = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
  if (next !== null && isSafe) return next;
  throw new NetworkError('refused', `it leads to ${headers.location}, where pwc does not go`, url);
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). In milliseconds from now. */
function readRetryAfter(headers: IncomingHttpHeaders, now: Date): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
