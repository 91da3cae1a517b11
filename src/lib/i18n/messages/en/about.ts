import type { about as ja } from '../ja/about.ts';

/** Words of the help and settings screen. */
export const about: typeof ja = {
	title: 'Help and settings',
	whatTitle: 'What Machi Tenken is',
	whatText:
		'A tool for municipalities to assess the security of their own smart city. It follows the approach of the ministry’s Smart City Security Guideline, but it is neither the ministry’s check sheet nor an official tool.',
	dataTitle: 'Your data',
	dataItems: [
		'What you enter never leaves this device. Tests prove that no other server is contacted.',
		'Data kept in a browser can be lost (through its settings, a full disk, or a profile wiped at log-off). Treat the exported file as the original.',
		'The assessment file lists your city’s weaknesses. Choose a handling mark, and share the file only with those who may see it.'
	],
	accessibilityTitle: 'Accessibility',
	accessibilityItems: [
		'The aim is level AA of JIS X 8341-3:2016 and of WCAG 2.2. Everything can be done with the keyboard alone, and read at 400 % without scrolling sideways.',
		'Programs check every screen at every change. No trial with people who use a screen reader has been made yet.',
		'The results for each success criterion come with the release folder. If something cannot be used, tell whoever gave you this program.'
	],
	methodTitle: 'How scores are calculated',
	settingsTitle: 'Settings',
	author: 'Your name',
	authorHint: 'Recorded in the history of answers. You can leave it empty.',
	storageTitle: 'Storage on this device',
	persistence: {
		'not-asked': 'Not asked yet (the browser is asked after the first save).',
		granted: 'The browser says it will not delete the data on its own. Keep backups all the same.',
		refused: 'The browser says it may delete the data if space runs out.',
		'cannot-be-asked': 'This browser cannot be asked.'
	},
	portableStorage: 'The single-file edition keeps nothing in the browser.',
	usage: (used) => `About ${used} MB in use`,
	wipeTitle: 'Remove all assessments from this device',
	wipeText:
		'Use this when you finish working on a shared device. It cannot be undone. To confirm, type “erase” below.',
	wipeWord: 'erase',
	wipe: 'Remove all',
	wiped: 'All assessments were removed.',
	wipeFailed: 'Some assessments could not be removed. Close other tabs and try again.',
	wipeConfirm: (word) => `Type “${word}” to confirm`,
	authorSave: 'Save name',
	authorSaved: 'Saved.',
	masterFile: 'Automatic saving to a file',
	masterNone: 'The open assessment is not being saved to a file automatically.',
	lastBackup: (when) => `Last backup: ${when}`,
	neverBackedUp: 'Not backed up yet.',
	askAgain: 'Ask the browser again',
	quota: (used, all) => `About ${used} MB in use (limit about ${all} MB)`,
	shortcutsText:
		'These keys work on the answering screen. They do nothing while you are typing or composing text, and you can switch them off.',
	keysTitle: 'Keyboard shortcuts (answering screen)',
	licenceTitle: 'Licences',
	partLicences: 'Licences of all parts and fonts, in full',
	licenceText:
		'Machi Tenken is published under the MIT licence. The report uses BIZ UDPGothic and Noto Sans JP (SIL Open Font License 1.1).',
	version: (version) => `Version ${version}`
};
