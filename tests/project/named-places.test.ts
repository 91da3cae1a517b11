import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every place a page links to, without what is on the net and without the place within it. */
const placesIn = (page: string): readonly string[] =>
	Array.from(
		readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g),
		([, place]) => place ?? ''
	)
		.filter((place) => !/^[a-z]+:/.test(place))
		.map((place) => join(dirname(page), place));

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'docs/accessibility.md',
	'docs/administrators.md',
	'docs/asvs.md',
	'docs/releasing.md',
	'docs/reliability.md',
	'docs/security.md',
	'docs/threat-model.md'
];
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly scripts: Readonly<Record<string, string>>;
	readonly version: string;
};

describe('the documentation', () => {
	it.each(pages)('names only places and tests that are there: %s', (page) => {
		const places = placesIn(page);
		expect(places.length).toBeGreaterThan(3);
		expect(places.filter((place) => !existsSync(place))).toEqual([]);
	});

	it.each(['README.md', 'CONTRIBUTING.md', 'docs/releasing.md'])(
		'names only commands that there are: %s',
		(page) => {
			const named = Array.from(
				readFileSync(page, 'utf8').matchAll(/npm run (?:-s )?([a-z0-9:-]+)/g),
				([, name]) => name ?? ''
			);
			expect(named.length).toBeGreaterThan(2);
			expect(named.filter((name) => !(name in scripts))).toEqual([]);
		}
	);

	it('has a part in the changelog for the version that a release would have', () => {
		const parts = Array.from(
			readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm),
			([, title]) => title
		);
		expect(parts[0]).toBe('Unreleased');
		expect(parts[1]).toMatch(/^\d+\.\d+\.\d+（\d{4}-\d\d-\d\d）$/);
		expect(parts.some((title) => title?.startsWith(`${version}（`))).toBe(true);
	});
});
