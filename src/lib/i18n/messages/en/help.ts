import type { help as ja } from '../ja/help.ts';

/** Words around the manual and the list of terms. */
export const help: typeof ja = {
	title: 'Manual',
	lead: 'One page for each reader. It can be read offline and printed.',
	readers: {
		officer: { title: 'For officers', about: 'From a new assessment to the report' },
		vendor: { title: 'For contractors', about: 'From a request to sending back' },
		auditor: {
			title: 'For auditors',
			about: 'Check that nothing was altered, judge and send back'
		},
		administrator: { title: 'For administrators', about: 'Distribute, host, protect, update' }
	},
	open: (screen) => `Open “${screen}”`,
	print: 'Print this page',
	back: 'Contents of the manual',
	notLoaded: 'This page could not be loaded. Reload the screen.',
	more: 'More to read',
	termsTitle: 'Terms',
	termsAbout: 'What the words on the screens mean',
	termsLead: 'On the screens, press a word with a dotted line to see the same meaning.',
	termsSearch: 'Find a word',
	termsFound: (shown, all) => `${String(shown)} of ${String(all)} terms`
};
