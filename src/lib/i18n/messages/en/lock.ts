import type { lock as ja, lockProblems as jaProblems } from '../ja/lock.ts';

/** Why something about the lock was not done. */
export const lockProblems: typeof jaProblems = {
	'wrong-passphrase': () =>
		'This is not the passphrase. Nothing that is kept has changed. You can try as often as you like.',
	'passphrase-too-short': () => 'The passphrase needs at least 12 characters. Nothing was changed.',
	'lock-damaged': () =>
		'The record of the lock is damaged. What is kept was not removed, but without this record not even the right passphrase opens it. If there is a copy of the browser profile, have it restored; if not, remove everything below, then open a backup file.',
	'lock-gone': () =>
		'The record of the lock is gone. What is kept is still there, but nobody can open it without the record. If there is a copy of the browser profile, have it restored; if not, remove everything below, then open a backup file.',
	'lock-too-new': ({ version }) =>
		`This lock was made by a newer Machi Tenken (lock format ${String(version)}). Nothing was touched. Open it with the newer version.`,
	'other-tabs': () =>
		'Machi Tenken is open in other tabs or windows. Nothing was changed. Close all other tabs, then try again.'
};

/** Words of the workspace lock: its screen, and its settings. */
export const lock: typeof ja = {
	offers: {
		'keeps-nothing':
			'The single-file edition keeps nothing in the browser, so there is nothing to lock. The content is in your files. Protect them with access rights and encryption where they are stored.',
		'insecure-page':
			'This page was opened over an unencrypted connection (http), where browsers do not allow cryptography. It cannot be locked. Ask for https, or use the single-file edition.',
		'old-browser':
			'This browser cannot tell tabs apart, so it cannot be locked. Update the browser.'
	},
	screenTitle: 'Locked',
	screenLead:
		'The assessments kept on this terminal are encrypted. Enter the passphrase to go on where you left off.',
	passphrase: 'Passphrase',
	show: 'Show the passphrase',
	hide: 'Hide the passphrase',
	unlock: 'Unlock',
	unlocking: 'Checking. This can take a few seconds.',
	forgottenTitle: 'If you forgot the passphrase',
	forgotten: [
		'Without the passphrase nobody can open what is kept on this terminal: not the makers of Machi Tenken, not an administrator.',
		'With a backup file you can go on: choose “Remove everything” below, then open that file.',
		'If you may still remember it, do not remove anything. You can try any number of times, and a wrong passphrase removes nothing.'
	],
	helpTitle: 'About this screen',
	help: [
		'While it is locked, nothing of the assessments is shown and nothing is written.',
		'Unlocking this tab leaves other tabs locked. Reloading the page locks it again.',
		'What you were typing just before it locked was kept, encrypted, and comes back when you unlock.',
		'Results of other municipalities that you were comparing are not kept in the browser and do not come back. Add their files again.'
	],
	wipeTitle: 'Remove everything from this terminal',
	wipeText:
		'Removes all assessments, evidence, copies, imported checklists, keys and the lock. This cannot be undone. Backup files are not removed. To confirm, type “erase” below.',
	wipeWord: 'erase',
	wipeConfirm: (word) => `Type “${word}” to confirm`,
	wipe: 'Remove everything',
	turningTitle: 'Rewriting what is kept',
	turning: 'Do not close this page until it is done. It then loads anew.',
	leaving: 'Saving and locking.',
	settingsTitle: 'Lock what this terminal keeps',
	settingsLead:
		'Encrypts the assessments, evidence, copies, history and keys kept in the browser with a passphrase, so that nobody reads them while you are away or when others use the terminal.',
	limits: [
		'It does not cover files. The autosave file, backups and reports stay files that anyone can read.',
		'While it is unlocked, whoever can use the terminal can read everything.',
		'Traces of what was written before you turned it on may stay on the disk. Use disk encryption as well.',
		'What stays readable: identifiers of assessments, counts and times, digests of checklists and evidence, and fingerprints of signers’ keys.',
		'You choose the autosave file again after each unlocking, so that its name is not kept in readable form.'
	],
	limitsTitle: 'What the lock does not protect',
	backupTitle: 'First, make backup files',
	backupText:
		'If you forget the passphrase, nobody can open what is kept on this terminal. A backup file is the only way back.',
	backupAll: (count) =>
		count === 1 ? 'Save the assessment to a file' : `Save ${String(count)} assessments to files`,
	backupDone: 'Saved. Put the downloaded files in a safe place.',
	backupFailed: 'Some assessments could not be saved. Back them up from their own screen.',
	backupEncrypted:
		'For an encrypted file, open the assessment and make one on the “Exchange” screen.',
	passphraseHint:
		'At least 12 characters. Five unrelated words are easy to remember and hard to guess. Full-width and half-width letters count as the same.',
	understood:
		'I have made backups (or can afford to lose the content). I understand that nobody can open what is kept on this terminal if the passphrase is forgotten.',
	keyGoes:
		'Your signing key cannot be encrypted in its present form and is taken off this terminal. Bring it back from its key file on the “Keys and signers” screen afterwards. Make sure first that you have the key file and its passphrase.',
	turnOn: 'Turn the lock on',
	isOn: 'The lock is on. This tab is unlocked.',
	autoLock: 'Lock automatically after',
	autoLockHint: 'Locks when no tab has been used for this long.',
	minutes: (count) => `${String(count)} minutes`,
	changeTitle: 'Change the passphrase',
	current: 'Present passphrase',
	change: 'Change the passphrase',
	changed: 'The passphrase was changed.',
	changeHint:
		'The content is not rewritten. Someone who knows the old passphrase can still open an old copy of the browser profile.',
	offTitle: 'Turn the lock off',
	offText: 'Puts what is kept back into unencrypted form.',
	turnOff: 'Turn the lock off'
};
