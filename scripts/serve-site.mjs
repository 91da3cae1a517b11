import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.gz': 'application/octet-stream'
};

/** What a meta element cannot say; the same lines belong into any other web server's settings. */
export const siteHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Cache-Control': 'no-cache'
};

/**
 * Serves a folder on this machine only; resolves with the port that was free.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
export function serveSite(folder, port) {
	const server = createServer((request, response) => {
		const path = fileFor(folder, request.url ?? '/');
		if (path === undefined) {
			response.writeHead(404, { ...siteHeaders, 'Content-Type': types['.html'] });
			response.end(readIfThere(join(folder, '404.html')) ?? 'Not found');
			return;
		}
		response.writeHead(200, {
			...siteHeaders,
			'Content-Type': types[extname(path)] ?? 'application/octet-stream'
		});
		response.end(request.method === 'HEAD' ? undefined : readFileSync(path));
	});
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port < 65535) resolve(serveSite(folder, port + 1));
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => resolve({ server, port }));
	});
}

/**
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
	const path = pathIn(url);
	if (path === undefined || path.includes('\0') || path.split(sep).includes('..')) return undefined;
	const base = join(folder, path);
	return [base, `${base}.html`, join(base, 'index.html')].find(isFile);
}

/** The path that an address names; none where it is not one. */
function pathIn(/** @type {string} */ url) {
	try {
		return normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? ''));
	} catch {
		return undefined;
	}
}

function isFile(/** @type {string} */ path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

const readIfThere = (/** @type {string} */ path) => (isFile(path) ? readFileSync(path) : undefined);
