import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { UserError } from '../../../errors.ts';
import type { Runtime } from '../../../runtime.ts';

/** The ways out of this machine. */
export interface Agents {
  of(url: URL): HttpAgent;
  /** The proxy that the environment names for such addresses, as `host:port`; null for none. NO_PROXY is not looked at. */
  proxyOf(url: URL): string | null;
}

/**
 * Agents that go through the proxies of HTTPS_PROXY, HTTP_PROXY and ALL_PROXY (small letters first, as curl has it),
 * but not to the hosts of NO_PROXY. Node's own switch for this, NODE_USE_ENV_PROXY, counts only when a process starts.
 * Throws UserError (usage) for a proxy that is no address of HTTP.
 */
export function createAgents(env: Runtime['env']): Agents {
  const http = readProxy(env, 'HTTP_PROXY');
  const https = readProxy(env, 'HTTPS_PROXY');
  const noProxy = env.no_proxy || env.NO_PROXY;
  const proxyEnv = {
    ...(http === null ? {} : { HTTP_PROXY: http.href }),
    ...(https === null ? {} : { HTTPS_PROXY: https.href }),
    ...(noProxy ? { NO_PROXY: noProxy } : {}),
  };
  const agents = { http: new HttpAgent({ proxyEnv }), https: new HttpsAgent({ proxyEnv }) };
  const isSecure = (url: URL) => url.protocol === 'https:';
  return {
    of: (url) => (isSecure(url) ? agents.https : agents.http),
    proxyOf: (url) => (isSecure(url) ? https : http)?.host ?? null,
  };
}

function readProxy(env: Runtime['env'], variable: string): URL | null {
  const name = [variable.toLowerCase(), variable, 'all_proxy', 'ALL_PROXY'].find((key) => env[key]);
  const value = name === undefined ? '' : (env[name] ?? '');
  if (value === '') return null;
  // curl takes `proxy:3128` for an address of HTTP, so that many machines have it set in this way.
  const text = value.includes('://') ? value : `http://${value}`;
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UserError('usage', `${name} has to be the address of an HTTP proxy, such as http://proxy:3128.`);
}
