import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
};

/** Serves a built site below its base path from a folder; answers once the port is open. Port 0 picks a free one. */
export function serveSite(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const pathname = readPathname(request.url ?? '/');
    const file = pathname === undefined ? undefined : fileFor(folder, base, pathname);
    const found = file ?? path.join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[path.extname(found)] ?? 'application/octet-stream',
    });
    if (!existsSync(found)) response.end();
    else
      createReadStream(found)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const at = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://localhost:${at}${base}` });
    });
  });
}

/** Whether nobody listens on a port yet; port 0, which picks one, is always free. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The path of a request, or undefined where it is badly written: nobody's request may end the server. */
function readPathname(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** The file that an address names, or undefined; nothing outside the folder is ever served. */
function fileFor(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const file = path.join(folder, pathname.slice(base.length));
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = path.join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}
