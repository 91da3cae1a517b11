import type { afterLock as ja } from '../ja/after-lock.ts';

/** What is said after unlocking of what was in memory alone. */
export const afterLock: typeof ja = {
	title: 'Not saved when everything was locked',
	campaign: (title) =>
		`The campaign “${title}” had not been saved to a file when everything was locked. It was kept encrypted and is back: save it to a file under “Campaign” on the page for comparing municipalities.`,
	cities: (count) =>
		`${count === 1 ? 'The result' : `The ${String(count)} results`} you were comparing went away with the lock, because the browser does not keep them. The original files have not changed: add them again on the page for comparing municipalities.`,
	typed:
		'This was typed into forms that had not been submitted. Select and copy what you need, and enter it again. It goes away when you dismiss this message.',
	marks: {
		set: (label) => `“${label}” was ticked`,
		'taken-away': (label) => `“${label}” was unticked`
	},
	notKeptTitle: 'Could not be kept when everything was locked',
	notKept:
		'The browser’s storage was full or could not be used, so this could not be kept. Everything that was shown as saved is still there. If you exported it to a file, open that file; otherwise enter it again.',
	unnamed: 'Field without a name',
	toCompare: 'Compare municipalities',
	close: 'Dismiss'
};
