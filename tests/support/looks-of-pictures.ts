import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where it is noted what README's pictures showed when they were taken, by their names. */
export const takenPictures = 'docs/pictures/taken.json';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A digest of the rules of how every screen looks: a picture is out of date once they change. */
export const looksOfPictures = (): string =>
	digest(
		['tokens', 'base', 'colours']
			.map((name) => readFileSync(`src/lib/ui/styles/${name}.css`, 'utf8'))
			.join('\n')
	);
