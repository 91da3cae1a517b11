import type { exchange as ja } from '../ja/exchange.ts';
import { actions } from './actions.ts';

/** Words about handing files out and taking them in. */
export const exchange: typeof ja = {
	title: 'Exchange',
	lead: 'There are three kinds of files to hand out. They hold different things: choose by who receives it.',
	backupTitle: 'Full backup (for yourself)',
	backupHolds:
		'The whole assessment, its history and the evidence files. Not to be handed to others.',
	withEvidence: 'Include the evidence files',
	makeBackup: 'Save a full backup',
	shareTitle: 'Share (show a part)',
	shareHolds:
		'Only the answers, evidence and actions that concern the chosen party or component. No names of other parties, no history, no notes of actions. Whoever receives it can only read it.',
	shareWhat: 'What to show',
	shareNothing: 'First register parties or components under "Set-up".',
	ofParty: (name) => `Party: ${name}`,
	ofComponent: (name) => `Component: ${name}`,
	makeShare: 'Save a shared part',
	publishTitle: 'Publish (scores only)',
	publishHolds:
		'Only the municipality, year, reference date and the scores of the city and its layers. No names of components or parties, no answers, no texts.',
	makePublication: 'Save a publication',
	takeTitle: 'Open a file you received',
	takeLead:
		'Choose a packet (.zip, .age), an assessment file or a PDF here, or drop it anywhere on the screen. You see what is in it before you decide.',
	take: 'Choose a file',
	sheetTitle: 'Answers by Excel',
	sheetLead: 'For those who cannot open this app, hand out an answer sheet for Excel.',
	sheetLink: 'Make or take in an answer sheet',
	lock: 'Encryption',
	locks: {
		none: 'None',
		passphrase: 'Encrypt with a passphrase',
		recipients: 'Encrypt to public keys'
	},
	lockNoneHint: 'Anyone can read it. It tells where the city is weak: mind how you hand it over.',
	lockPassphraseHint: 'Tell the passphrase by another way than the file, by phone for instance.',
	recipients: 'Public keys',
	recipientsHint: '62 characters that begin with age1; one a line.',
	signing: (name) => `It is signed with the key "${name}".`,
	notSigning: 'There is no signing key, so it is saved without a signature.',
	makeKey: 'Make a key',
	makingPacket: 'Saving…',
	packetProgress: 'How far saving has come',
	cancelPacket: 'Cancel',
	madePacket: (name) => `Saved: ${name}`,
	madeWith: (evidence, missing) =>
		`Evidence files in it: ${String(evidence)}.${missing > 0 ? ` Not in it, because they are not kept on this terminal or were damaged: ${String(missing)}.` : ''}`,
	madePart: (part, parts) =>
		part === parts
			? `All ${String(parts)} files of the backup are saved. Keep them together.`
			: `There is much evidence, so the backup is split into ${String(parts)} files. ${String(part)} so far: go on with the next.`,
	makePart: (part, parts) => `Save file ${String(part)} of ${String(parts)}`,
	tooMuchEvidence: (size, limit) =>
		`There is too much evidence for one packet (${size}, at most ${limit}). Nothing was saved. Leave the evidence files out, or reduce them.`,
	sampleNote: 'Files made from the sample are marked as a sample.',

	packetTitle: 'Packet',
	lockedTitle: 'Encrypted packet',
	lockedByPassphrase: 'Enter the passphrase the sender told you.',
	lockedByKey: 'It is encrypted to your receiving key. Choose the key file.',
	keyPassphrase: 'Passphrase of the key file (empty where it is not encrypted)',
	unlock: 'Open',
	refusedTitle: 'This file cannot be taken in',
	remember: 'The numbers match: remember this signer',
	rememberAs: 'Name of the signer',
	signatureRefused:
		'The signature is wrong, so it cannot be used. Nothing was taken in. Ask the sender to send it again.',
	notAsPromised:
		'Its kind and what is in it do not fit, so it cannot be used. Nothing was taken in. Ask the sender to save it again.',
	takeAs: {
		backup: 'See what would change before taking it in',
		'to-answer': 'Answer the request',
		'to-review': 'Begin the review'
	},
	useLook: 'Open to read',
	useMerge: 'Compare with the assessment and take in',
	useReview: 'Take in the review',
	useScores: 'It holds published scores only. There is nothing to take in.',
	requestFrom: (by, at) => `Request: ${by} ${at}`,
	ownMissing:
		'The assessment this answers or reviews is not on this terminal. Open the assessment file first, then this file again. Nothing was taken in.',

	requestsTitle: 'Requests for answers',
	requestsLead:
		'Hand a contractor or another party its own controls to answer. They see no other answers and no names of other parties.',
	noParties: 'First register whom to ask as a party under "Set-up".',
	toParty: 'Whom to ask',
	scope: 'What to ask',
	scopes: {
		open: 'What is unanswered or unknown',
		all: 'Everything this party is responsible for'
	},
	questionCount: (count) => `Questions: ${String(count)}`,
	noQuestions:
		'There is nothing to ask this party. Decide what it is responsible for under "Responsibility".',
	pick: 'Choose questions one by one',
	deadline: 'Deadline',
	message: 'Message',
	messageHint: 'e.g. Ask the IT section (ext. 1234) if anything is unclear.',
	makeRequest: 'Save the request',
	requestMade: 'The request is noted. Hand the saved file to the party.',
	listTitle: 'Requests so far',
	noRequests: 'None yet.',
	handedOut: (day) => `asked on ${day}`,
	due: (day) => `due ${day}`,
	noDeadline: 'no deadline',
	standing: (taken, asked) => `${String(taken)} of ${String(asked)} taken in`,
	overdue: 'overdue',
	again: 'Save the file again',
	unknownParty: '(a party that is no longer registered)',

	sendBack: 'Send back',
	answeringTitle: 'Answering a request',
	answeringLead: (city) =>
		`${city} asks you these questions. When you have answered, save the file to send back here.`,
	answered: (done, asked) => `${String(done)} of ${String(asked)} answered.`,
	messageFrom: 'Message from the city',
	toAnswers: 'Answer',
	makeResponse: 'Save the file to send back',
	responseHint:
		'You can send it back before everything is answered. Should you change an answer later, save and send it again.',
	responseMade: 'Hand the saved file to the city.',

	mergeTitle: 'Compare and take in',
	mergeLead: (file) =>
		`"${file}" is compared with the assessment. Choose what to take in; everything else stays as it is.`,
	mergeNothingReceived: 'There is no file to compare. Open the file you received under "Exchange".',
	mergeRefused: 'It cannot be taken in',
	comparedAnew:
		'This assessment changed while you were comparing. Nothing has been taken in yet. The differences were compared anew: check what is chosen, then take it in again.',
	takeEasy: (count) => `Choose all ${String(count)} without conflict`,
	clearChoices: 'Choose again',
	state: actions.state,
	mine: 'Now',
	theirs: 'Theirs',
	base: 'When it was asked',
	keepMine: 'Keep',
	takeTheirs: 'Take theirs',
	absent: '(none)',
	group: {
		easy: 'Without conflict',
		decide: 'To decide',
		cannot: 'Cannot be taken'
	},
	chosen: (count) => `To take in: ${String(count)}`,
	finish: 'Take in what is chosen',
	putAside: 'Leave everything as it is',
	finished: (count) => `Taken in: ${String(count)}.`,
	leftOver: (count) =>
		count === 0
			? ''
			: `${String(count)} stay as they are. The file is unchanged and can be opened again later.`,
	compareInstead: 'Compare, and choose what to take in'
};
