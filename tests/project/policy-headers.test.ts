import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveSite, siteHeaders } from '../../scripts/serve-site.mjs';

/** What a policy within a page cannot say. */
const needed = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), serial=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Cache-Control': 'no-cache'
};

describe('the headers of the site', () => {
	it('are sent with pages, scripts and what is not there', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-'));
		writeFileSync(join(folder, 'index.html'), '<!doctype html>');
		writeFileSync(join(folder, 'service-worker.js'), '');
		writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
		const { server, port } = await serveSite(folder, 4700);
		try {
			expect(siteHeaders).toEqual(needed);
			for (const [path, type] of [
				['', 'text/html; charset=utf-8'],
				['service-worker.js', 'text/javascript; charset=utf-8'],
				['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
				['nowhere', 'text/html; charset=utf-8']
			]) {
				const { headers } = await fetch(`http://127.0.0.1:${String(port)}/${path ?? ''}`);
				for (const [name, value] of Object.entries(needed)) expect(headers.get(name)).toBe(value);
				expect(headers.get('Content-Type')).toBe(type);
			}
		} finally {
			server.close();
			rmSync(folder, { recursive: true });
		}
	});

	it.each(['docs/security.md', 'docs/administrators.md'])('are those that %s asks for', (page) => {
		const text = readFileSync(page, 'utf8');
		for (const [name, value] of Object.entries(needed)) {
			const rows = text.split('\n').filter((line) => line.includes(`| \`${name}\``));
			expect(rows, name).toHaveLength(1);
			expect(rows[0], name).toContain(value);
		}
	});
});
