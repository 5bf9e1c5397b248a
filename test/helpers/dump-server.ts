import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** A file that a server has. */
export interface Served {
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server does with one request in place of answering as it should. */
export type Mischief =
  /** Promises all and breaks the connection off after so many bytes of the body. */
  | { readonly cut: number }
  /** Promises all and falls silent after so many bytes of the body. */
  | { readonly stall: number }
  /** Falls silent before it has said anything. */
  | 'silence'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
  /** Sends this file, whole, whatever part was asked for. */
  | { readonly instead: Served }
  /** Has another file from now on, and answers with it as it should. */
  | { readonly becomes: Served }
  | 'ignores Range'
  | 'answers as it should';

/** A server on this machine alone, which keeps what it was asked. */
export interface DumpServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** `GET /path`, with ` Range` and ` If-Range` behind it, in the order of the requests. */
  readonly requests: string[];
  serve(path: string, file: Served | Uint8Array | string): void;
  /** What is done with the next requests for a path, in turn; HEAD does not count. */
  misbehave(path: string, ...mischief: readonly Mischief[]): void;
  /** Makes it a proxy: every request for another host gets this file, and no tunnel is opened. */
  answerForOthers(file: Served): void;
}

/**
 * Starts a server, which ends with the tests of the file. It breaks a connection off only when the client has dealt with
 * what was sent, since a client may drop what it has not looked at: `hasArrived` tells of the first so many bytes of a file.
 */
export async function startServer(hasArrived: (bytes: number) => boolean = () => true): Promise<DumpServer> {
  const files = new Map<string, Served>();
  const plans = new Map<string, Mischief[]>();
  const requests: string[] = [];
  let forOthers: Served | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(describe(request));
    if (!path.startsWith('/')) return sendWhole(response, forOthers ?? { bytes: Buffer.alloc(0) });
    const mischief = request.method === 'HEAD' ? undefined : plans.get(path)?.shift();
    if (typeof mischief === 'object' && 'becomes' in mischief) files.set(path, mischief.becomes);
    const file = files.get(path);
    if (file === undefined && mischief === undefined) return response.writeHead(404).end();
    const having = { file: file ?? { bytes: Buffer.alloc(0) }, hasArrived };
    return misbehave(mischief ?? 'answers as it should', request, response, having);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    serve: (path, file) =>
      void files.set(path, typeof file === 'object' && 'bytes' in file ? file : { bytes: Buffer.from(file) }),
    misbehave: (path, ...mischief) => void plans.set(path, [...mischief]),
    answerForOthers: (file) => {
      forOthers = file;
    },
  };
}

function describe({ method, url, headers }: IncomingMessage): string {
  const condition = headers['if-range'] === undefined ? '' : ` if ${headers['if-range']}`;
  return `${method} ${url}${headers.range === undefined ? '' : ` ${headers.range}${condition}`}`;
}

interface Having {
  readonly file: Served;
  readonly hasArrived: (bytes: number) => boolean;
}

function misbehave(
  mischief: Mischief,
  request: IncomingMessage,
  response: ServerResponse,
  having: Having,
): unknown {
  const { file, hasArrived } = having;
  if (mischief === 'silence') return undefined;
  if (mischief === 'ignores Range') return sendWhole(response, file);
  if (mischief === 'answers as it should' || 'becomes' in mischief) return sendAsked(request, response, file);
  if ('instead' in mischief) return sendWhole(response, mischief.instead);
  if ('status' in mischief) {
    return response.writeHead(mischief.status, mischief.headers).end(mischief.text ?? '');
  }
  const { start, bytes } = readRange(request, file);
  const count = 'stall' in mischief ? mischief.stall : mischief.cut;
  response.writeHead(start > 0 ? 206 : 200, headersOf(file, start));
  response.write(bytes.subarray(0, count));
  if ('stall' in mischief) return undefined;
  const look: NodeJS.Timeout = setInterval(() => {
    if (!hasArrived(start + count)) return;
    clearInterval(look);
    response.destroy();
  }, 2);
  return look;
}

function sendAsked(request: IncomingMessage, response: ServerResponse, file: Served) {
  const { start, bytes } = readRange(request, file);
  if (start > 0 && bytes.length === 0) {
    return response.writeHead(416, { 'content-range': `bytes */${file.bytes.length}` }).end();
  }
  return response.writeHead(start > 0 ? 206 : 200, headersOf(file, start)).end(bytes);
}

function sendWhole(response: ServerResponse, file: Served) {
  return response.writeHead(200, headersOf(file, 0)).end(file.bytes);
}

/** What of the file is asked for: all of it where If-Range names another one. */
function readRange({ headers }: IncomingMessage, file: Served) {
  const [, digits] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
  const condition = headers['if-range'] as string | undefined;
  const isSame = [undefined, file.etag, file.headers?.['last-modified']].includes(condition);
  const start = isSame ? Number(digits ?? 0) : 0;
  return { start, bytes: file.bytes.subarray(start) };
}

function headersOf({ bytes, etag, headers }: Served, start: number) {
  const range = start > 0 ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {};
  return {
    'content-length': bytes.length - start,
    ...(etag === undefined ? {} : { etag }),
    ...range,
    ...headers,
  };
}

/** Puts repositories behind the paths of the hub: a list with sizes and hashes, and the files. */
export function serveHub(
  server: DumpServer,
  repositories: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>,
): void {
  for (const [name, files] of Object.entries(repositories)) {
    const entries = Object.entries(files).map(([path, bytes]) => {
      const oid = createHash('sha256').update(bytes).digest('hex');
      server.serve(`/datasets/pwc-archive/${name}/resolve/main/${path}`, {
        bytes,
        etag: `"${oid.slice(0, 8)}"`,
      });
      return {
        type: 'file',
        oid: 'git',
        size: bytes.length,
        lfs: { oid, size: bytes.length, pointerSize: 134 },
        path,
      };
    });
    const list = [{ type: 'directory', oid: 'git', size: 0, path: 'data' }, ...entries];
    server.serve(`/api/datasets/pwc-archive/${name}/tree/main?recursive=true`, JSON.stringify(list));
  }
}
