import type { keys as ja } from '../ja/keys.ts';

/** Words of the screen for keys and signers. */
export const keys: typeof ja = {
	title: 'Keys and signers',
	lead: 'If you sign a packet, the recipient can check who made it and that it has not been altered since. You can also exchange packets without a key.',
	ownTitle: 'Your signing key',
	none: 'None yet. Packets you create carry no signature.',
	name: 'Name of the key',
	nameHint: 'Shown to those who receive your packets, e.g. Kakuu City, IT section',
	passphrase: 'Passphrase',
	passphraseHint:
		'At least 12 characters. Five unrelated words are easy to remember and hard to guess. Without it the key file cannot be opened.',
	passphraseAgain: 'Passphrase (again)',
	passphraseDiffers: 'The two entries do not match.',
	nameMissing: 'Enter a name for the key.',
	make: 'Create key and save key file',
	making: 'Creating the key. This takes a few seconds.',
	made: 'The key has been created. You will need the saved key file if this device is reset, so keep it in a safe place.',
	open: 'Use an existing key file',
	keyFile: 'Key file',
	useFile: 'Use the key in this file',
	opened: 'The key is ready to use.',
	fingerprint: 'Fingerprint',
	spoken: 'Number to compare by phone',
	spokenHint:
		'Read it out to the recipient by phone and ask them to check that it matches the number on their screen.',
	since: (day) => `Since ${day}`,
	forget: 'Remove key from this device',
	forgetWarning:
		'You will no longer be able to sign on this device. You can use the key again with the key file and its passphrase.',
	privacy:
		'The secret part is kept on this device in a form that cannot be extracted. All that leaves it is the key file, encrypted with your passphrase.',
	privacyPortable:
		'In the single-file edition the key works until this page is closed. Next time, open the key file.',
	receiveTitle: 'Receiving key (lets others encrypt files for you alone)',
	receiveLead:
		'Give others your public key, and they can send you files that only you can open, without agreeing on a passphrase.',
	makeReceiving: 'Create receiving key and save key file',
	receivingMade: 'The receiving key has been created. Keep the key file and its passphrase.',
	recipient: 'Public key to give others',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'It could not be copied. Select the public key and copy it.',
	signersTitle: 'Known signers',
	signersLead:
		'People whose key you have confirmed by comparing numbers with them, for example by phone. Their signatures are shown as valid.',
	noSigners: 'None yet. Open a signed packet to add its signer here.',
	remove: 'Remove from the list',
	exportSigners: 'Export list as allowed_signers',
	importSigners: 'Import list',
	signersTaken: (count) =>
		count === 0
			? 'It contains no usable signer. Check that it is in allowed_signers format.'
			: `Added to the list: ${String(count)}`
};
