import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Ways to another host that no policy of a browser stops: therefore no source of the app may use them. */
const waysOut: readonly (readonly [name: string, pattern: RegExp])[] = [
	['opening a window', /\bwindow\.open\b|\bopen\(\s*['"`]https?:/],
	['going to another address', /\blocation\.(?:assign|replace)\b|\blocation(?:\.href)?\s*=[^=]/],
	['a refresh in markup', /http-equiv=["']?refresh/i],
	['a connection made ahead', /rel=["'](?:preconnect|dns-prefetch|prerender)/],
	['a call between browsers', /\bRTCPeerConnection\b|\bWebTransport\b/],
	['an address of another host', /(?:href|src|action|fetch\()\s*=?\s*["'`{(]*https?:\/\//]
];

const rooms = [
	'src/routes',
	'src/lib/ui',
	'src/lib/composition',
	'src/lib/storage',
	'src/lib/exchange'
];
const sources = [
	'src/app.html',
	'src/service-worker.ts',
	...rooms.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|svelte|js)$/.test(path))
			.map((path) => join(room, path))
	)
];

describe('the sources of the page', () => {
	it.each(waysOut)('know nothing of %s', (_, pattern) => {
		expect(sources.length).toBeGreaterThan(200);
		expect(sources.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
	});

	it.each([
		['opening a window', "window.open('x')"],
		['going to another address', 'location.href = to'],
		['a refresh in markup', '<meta http-equiv="refresh">'],
		['a connection made ahead', '<link rel="preconnect">'],
		['a call between browsers', 'new RTCPeerConnection()'],
		['an address of another host', '<a href="https://example.org">']
	])('would be caught at %s', (name, line) => {
		expect(waysOut.find(([one]) => one === name)?.[1].test(line)).toBe(true);
	});
});
