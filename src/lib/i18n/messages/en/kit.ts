import type { kit as ja } from '../ja/kit.ts';

/** Words of what goes along with a request, and of the mail that brings it. */
export const kit: typeof ja = {
	how: 'What to send',
	hows: {
		kit: 'A kit, with the program to answer and instructions',
		packet: 'The request alone'
	},
	kitHint:
		'One .zip with machi-tenken.html (no installation), the request and “Read me first”. It is all they need to answer.',
	packetHint: 'Enough for those who already have Machi Tenken.',
	termsLead:
		'What you choose here, the deadline and the message go into “Read me first” and the mail.',
	blanks: 'Blanks',
	blanksOf: {
		none: 'Not allowed (they choose “Don’t know” instead)',
		allowed: 'Allowed (only what they know)'
	},
	notApplicable: 'Not applicable',
	notApplicableOf: {
		'with-reason': 'Allowed with a reason',
		'ask-first': 'They should ask first'
	},
	proof: 'Evidence',
	proofOf: {
		'where-there-is': 'Where available',
		needed: 'Required for every “Met”',
		'not-needed': 'Not required'
	},
	make: 'Create kit',
	makeAgain: 'Create kit again',
	portableMissing:
		'machi-tenken.html (the single-file edition), which goes into the kit, was not found. Choose the file from the release folder or your share.',
	portableOwn:
		'The single-file edition cannot read its own file. Choose the machi-tenken.html that you opened; it goes into the kit as it is.',
	portablePick: 'Choose machi-tenken.html',
	portableWrong: (name) => `“${name}” is not the single-file edition. Choose another file.`,
	portableReady: 'machi-tenken.html is ready.',
	mailTitle: 'Text for the mail',
	mailLead: 'To send with the kit. Edit it as you like.',
	mailCopy: 'Copy text',
	mailCopied: 'Copied.',
	mailNotCopied: 'It could not be copied. Select the text above and copy it.',

	pageName: 'Read me first.txt',
	pageTitle: 'Read me first',
	opening: (city, party, year) =>
		`${city} asks ${party} for answers about the security of its smart city (fiscal year ${String(year)}).`,
	asked: '* What we ask',
	scope: (count) =>
		`1. Scope: ${String(count)} controls that concern you. No other answers and no names of other companies are included.`,
	deadline: (day) => `2. Deadline: ${day}`,
	noDeadline: '2. Deadline: none. Please reply when you can.',
	blankTerms: {
		none: '3. Blanks: please leave none. If you do not know, choose “Don’t know” and note who would know.',
		allowed: '3. Blanks: allowed. Answer what you can.'
	},
	notApplicableTerms: {
		'with-reason': '4. “Not applicable”: allowed. Please always give the reason.',
		'ask-first': '4. “Not applicable”: please ask the contact below first.'
	},
	proofTerms: {
		'where-there-is': '5. Evidence: please attach documents or screenshots where you have them.',
		needed: '5. Evidence: required for every “Met” answer.',
		'not-needed': '5. Evidence: not required.'
	},
	contact: (message) => `6. Contact and message: ${message}`,
	noContact: '6. Contact: whoever sent you this kit',
	holds: '* What is in the kit',
	holdsPage: 'machi-tenken.html: the program to answer with. No installation, no internet.',
	holdsPacket: (name) => `${name}: the questions. Do not unpack it.`,
	steps: '* How to answer',
	step: {
		unpack: '1. Unpack the .zip into a folder of your own.',
		open: '2. Double-click machi-tenken.html; it opens in Edge or Chrome.',
		take: (name) => `3. Press “Choose a file”, choose ${name}, then press “Answer the request”.`,
		unlock:
			'   You will receive the passphrase separately (if the file is encrypted for your key, open it with that key).',
		answer: '4. Under “Answers”, choose a status for each control. To pause, press “Save to file”.',
		back: '5. Create the file under “Send back” and send it to us.'
	},
	data: '* Your data',
	dataItems: [
		'Nothing is sent anywhere until you send back the file.',
		'machi-tenken.html keeps nothing in the browser. Only the files you save remain.',
		'Your answers show your weaknesses. Please handle them with care.'
	],
	mailSubject: (city, year) =>
		`Subject: Request for answers, smart city security FY${String(year)} (${city})`,
	mailGreeting: (party) => `To ${party}`,
	mailHow:
		'Please unpack the attached .zip and follow “Read me first”. Nothing needs to be installed.',
	mailUnlock: 'The request is encrypted. You will receive the means to open it separately.',
	mailEnd: 'Thank you for your help.'
};
