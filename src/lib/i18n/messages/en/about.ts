import type { about as ja } from '../ja/about.ts';

/** Words of the help and settings screen. */
export const about: typeof ja = {
	title: 'Help and settings',
	whatTitle: 'What Machi Tenken is',
	whatText:
		'A tool with which municipalities check the security of their smart city themselves. It follows the lines of the ministry’s Smart City Security Guideline, but is not the ministry’s check sheet and not an official tool.',
	dataTitle: 'Your data',
	dataItems: [
		'What you enter never leaves this device. Tests prove that no other server is contacted.',
		'What a browser keeps can be lost (settings, a full disk, profiles wiped at log-off). Treat the exported file as the original.',
		'The file lists the weaknesses of your city. Decide on a handling mark and give it only to those who may see it.'
	],
	methodTitle: 'How the scores are made',
	settingsTitle: 'Settings',
	author: 'Who answers',
	authorHint: 'Written into the history of answers. May be left empty.',
	storageTitle: 'Storage on this device',
	persistence: {
		'not-asked': 'Not asked yet (asked after the first save).',
		granted:
			'The browser says that it will not clear the data by itself. Keep backups all the same.',
		refused: 'The browser says that it may clear the data when space runs out.',
		'cannot-be-asked': 'This browser cannot be asked.'
	},
	portableStorage: 'The single-file edition keeps nothing in the browser.',
	usage: (used) => `about ${used} MB in use`,
	wipeTitle: 'Remove every assessment from this device',
	wipeText:
		'For shared terminals, when work is done. This cannot be undone. Type "erase" below to confirm.',
	wipeWord: 'erase',
	wipe: 'Remove all',
	wiped: 'Every assessment was removed.',
	wipeFailed: 'Some assessments could not be removed. Close other tabs and try again.',
	wipeConfirm: (word) => `Type "${word}" to confirm`,
	authorSave: 'Set the name',
	authorSaved: 'Set.',
	masterFile: 'File that is kept current',
	masterNone: 'The open assessment has no file that is kept current.',
	lastBackup: (when) => `last backup ${when}`,
	neverBackedUp: 'Not backed up yet.',
	askAgain: 'Ask the browser again',
	quota: (used, all) => `about ${used} MB in use (limit about ${all} MB)`,
	shortcutsText:
		'On the answering screen these keys work. They do nothing while text is being typed or composed, and can be switched off.',
	keysTitle: 'Keyboard (answering screen)',
	licenceTitle: 'Licences',
	licenceText:
		'Machi Tenken is published under the MIT licence. The report uses BIZ UDPGothic and Noto Sans JP (SIL Open Font License 1.1).',
	version: (version) => `version ${version}`
};
