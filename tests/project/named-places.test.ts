import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Every place a page links to, without what is on the net and without the place within it. */
const placesIn = (page: string): readonly string[] =>
	Array.from(
		readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g),
		([, place]) => place ?? ''
	)
		.filter((place) => !/^[a-z]+:/.test(place))
		.map((place) => join(dirname(page), place));

it.each(['docs/asvs.md', 'docs/security.md', 'docs/reliability.md'])(
	'every place and test that %s names is there',
	(page) => {
		const places = placesIn(page);
		expect(places.length).toBeGreaterThan(3);
		expect(places.filter((place) => !existsSync(place))).toEqual([]);
	}
);
