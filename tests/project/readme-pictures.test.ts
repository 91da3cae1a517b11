import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { looksOfPictures, takenPictures } from '../support/looks-of-pictures.ts';

it('README shows the app by the styles of today; a browser test looks at its words', () => {
	const { looks } = JSON.parse(readFileSync(takenPictures, 'utf8')) as { looks: string };
	expect(looks, 'npm run pictures takes them anew').toBe(looksOfPictures());
});
