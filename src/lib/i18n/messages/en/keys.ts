import type { keys as ja } from '../ja/keys.ts';

/** Words of the screen for keys and signers. */
export const keys: typeof ja = {
	title: 'Keys and signers',
	lead: 'Whoever receives a signed packet can see who made it and that nobody altered it since. Packets can be exchanged without a key, too.',
	ownTitle: 'Your signing key',
	none: 'There is none yet: packets you make carry no signature.',
	name: 'Name of the key',
	nameHint: 'Those who receive packets see it, e.g. Kakuu City, IT section',
	passphrase: 'Passphrase',
	passphraseHint:
		'At least 12 characters. Five unrelated words are easy to remember and hard to guess. Without it the key file cannot be opened.',
	passphraseAgain: 'Passphrase, once more',
	passphraseDiffers: 'The two entries differ.',
	nameMissing: 'Enter a name for the key.',
	make: 'Make a key and save the key file',
	making: 'Making the key. This takes a few seconds.',
	made: 'The key is made. You need the saved key file should this terminal be reset: keep it in a safe place.',
	open: 'Use a key file you have kept',
	keyFile: 'Key file',
	useFile: 'Use the key of this file',
	opened: 'The key can be used now.',
	fingerprint: 'Fingerprint',
	spoken: 'Number to compare by phone',
	spokenHint:
		'Read it to whoever receives your packets; it has to match the number on their screen.',
	since: (day) => `since ${day}`,
	forget: 'Remove the key from this terminal',
	forgetWarning:
		'You can no longer sign on this terminal. With the key file and its passphrase you can use the key again.',
	privacy:
		'The secret part is kept in a form that cannot be read out; all that leaves is the key file, locked with your passphrase.',
	privacyPortable:
		'In the single-file edition the key works until this page is closed. Next time, open the key file.',
	receiveTitle: 'Receiving key (lets others lock files for you alone)',
	receiveLead:
		'Tell others your public key, and they can send files that only you can open, without agreeing on a passphrase.',
	makeReceiving: 'Make a receiving key and save the key file',
	receivingMade: 'The receiving key is made. Keep the key file and its passphrase.',
	recipient: 'Public key to tell others',
	copy: 'Copy',
	copied: 'Copied.',
	signersTitle: 'Known signers',
	signersLead:
		'People whose number you compared with them, by phone for instance. Their signatures are shown as good.',
	noSigners: 'None yet. Open a signed packet to add its signer here.',
	remove: 'Remove from the list',
	exportSigners: 'Save the list as allowed_signers',
	importSigners: 'Read a list',
	signersTaken: (count) =>
		count === 0
			? 'There is no usable signer in it. Is it in the format of allowed_signers?'
			: `Added to the list: ${String(count)}`
};
