import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { policyOf, policyWith } from './csp.ts';
import { rangeOf } from './range.ts';

/** `port` 0 takes any free one; `host` is this machine only unless told otherwise. */
export type ServeOptions = { base?: string; port?: number; host?: string };
export type Served = { url: string; close: () => Promise<void> };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
const isText = (type: string): boolean => /charset=utf-8|wasm/.test(type);

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), serial=(), bluetooth=()',
};

/** Names that change with the content, so what stands under them never does. */
const isHashed = (path: string): boolean =>
  path.startsWith('_astro/') || /^pagefind\/.*\.pf_(fragment|index|meta|filter)$/.test(path);

/** What other organisations' pages may read: facts without personal data. */
const isPublicData = (path: string): boolean => /^(api|calendar|feeds)\//.test(path);

type Answer = {
  body: Buffer;
  type: string;
  etag: string;
  policy: string;
  packed: Map<string, Buffer>;
};

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** Reads files once and forgets them when they change on disk. */
function openShelf(folder: string) {
  const shelf = new Map<string, { stamp: string; answer: Promise<Answer> }>();
  return async (path: string): Promise<Answer | undefined> => {
    const file = join(folder, path);
    const facts = await stat(file).catch(() => undefined);
    if (!facts?.isFile()) return undefined;
    const stamp = `${facts.size} ${facts.mtimeMs} ${facts.ino}`;
    const known = shelf.get(path);
    if (known?.stamp === stamp) return known.answer;
    const answer = readFile(file).then((body) => answerWith(path, body));
    shelf.set(path, { stamp, answer });
    return answer;
  };
}

/**
 * Browsers before Chrome 95 and Safari 16 start WebAssembly under 'unsafe-eval' only. They run the
 * search in this worker, which has a policy of its own; newer browsers never load it.
 */
const SEARCH_WORKER = 'pagefind/pagefind-worker.js';
const workerPolicy = "default-src 'self'; script-src 'self' 'unsafe-eval'";

function answerWith(path: string, body: Buffer): Answer {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const own = path.endsWith('.html') ? policyOf(body.toString('utf8')) : undefined;
  const policy = path.endsWith(SEARCH_WORKER) ? workerPolicy : (own ?? policyWith([]));
  return {
    body,
    type,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    policy: `${policy}; frame-ancestors 'none'`,
    packed: new Map(),
  };
}

async function packedBody(answer: Answer, accepted: string) {
  const coding = (['br', 'gzip'] as const).find((name) =>
    new RegExp(`\\b${name}\\b`).test(accepted),
  );
  if (!coding || !isText(answer.type) || answer.body.length < 500) return undefined;
  const body = answer.packed.get(coding) ?? (await compress[coding](answer.body));
  answer.packed.set(coding, body);
  return { coding, body };
}

/** The path inside the site; undefined for what is outside it or tries to leave it. */
export function pathIn(url: string, base: string): string | undefined {
  const [written = ''] = url.split(/[?#]/);
  if (!written.startsWith(base)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(written.slice(base.length));
  } catch {
    return undefined;
  }
  const unsafe = /[\0\\]|^\/|\/\/|(^|\/)\./;
  return unsafe.test(path) ? undefined : path;
}

type Find = (path: string) => Promise<Answer | undefined>;

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  path: string,
  status: number,
): Promise<void> {
  const range = status === 200 ? request.headers.range : undefined;
  const accepted = range ? '' : String(request.headers['accept-encoding'] ?? '');
  const packed = await packedBody(answer, accepted);
  const etag = `"${answer.etag}${packed ? `-${packed.coding}` : ''}"`;
  const body = packed?.body ?? answer.body;
  const headers: Record<string, string | number> = {
    ...always,
    'Content-Security-Policy': answer.policy,
    'Content-Type': answer.type,
    'Cache-Control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Accept-Ranges': 'bytes',
    ...(packed && { 'Content-Encoding': packed.coding }),
    ...(isPublicData(path) && { 'Access-Control-Allow-Origin': '*' }),
  };
  const finish = (code: number, bytes?: Buffer, more: Record<string, string> = {}) => {
    const length = bytes ? { 'Content-Length': bytes.length } : {};
    response.writeHead(code, { ...headers, ...more, ...length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  if (status === 200 && namesTag(request.headers['if-none-match'], etag)) return finish(304);
  const unchanged = [undefined, etag].includes(request.headers['if-range'] as string | undefined);
  const part = range && unchanged ? rangeOf(range, body.length) : undefined;
  if (part === 'none')
    return finish(416, Buffer.alloc(0), { 'Content-Range': `bytes */${body.length}` });
  if (!part) return finish(status, body);
  const { first, last } = part;
  finish(206, body.subarray(first, last + 1), {
    'Content-Range': `bytes ${first}-${last}/${body.length}`,
  });
}

const namesTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  find: Find,
  base: string,
): Promise<void> {
  const url = request.url ?? '/';
  const redirect = (to: string) => {
    response.writeHead(308, { ...always, Location: to });
    response.end();
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...always, Allow: 'GET, HEAD' });
    response.end();
    return;
  }
  if (base !== '/' && (url === '/' || url === base.slice(0, -1))) return redirect(base);
  const path = pathIn(url, base);
  if (path !== undefined) {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const answer = await find(file);
    if (answer) return send(request, response, answer, file, 200);
    if (!path.endsWith('/') && (await find(`${path}/index.html`))) {
      const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
      return redirect(`${base}${encodeURI(path)}/${query}`);
    }
  }
  const language = /^(en|zh-cn)(?=\/)/.exec(path ?? '')?.[0];
  const lost = (language && (await find(`${language}/404.html`))) ?? (await find('404.html'));
  if (lost) return send(request, response, lost, '404.html', 404);
  response.writeHead(404, { ...always, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('404\n');
}

/** Serves a folder with the headers of production until it is closed. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { base = '/', port = 0, host = '127.0.0.1' } = options;
  const find = openShelf(folder);
  const server = createServer((request, response) => {
    answerTo(request, response, find, base).catch((error: unknown) => {
      process.stderr.write(`${request.url ?? ''}: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, always);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
