import type { exchange as ja } from '../ja/exchange.ts';
import { actions } from './actions.ts';

/** Words about handing files out and taking them in. */
export const exchange: typeof ja = {
	title: 'Exchange',
	lead: 'You can export three kinds of file. Their contents differ, so choose by who will receive the file.',
	backupTitle: 'Full backup (for yourself)',
	backupHolds:
		'The whole assessment, its history and the evidence files. Not meant for anyone else.',
	withEvidence: 'Include the evidence files',
	makeBackup: 'Export full backup',
	shareTitle: 'Share (show a part)',
	shareHolds:
		'Only the answers, evidence and actions that concern the chosen party or component. No names of other parties, no history and no notes on actions. The recipient can only view it.',
	shareWhat: 'What to show',
	shareNothing: 'First register parties or components under “Profile and components”.',
	ofParty: (name) => `Party: ${name}`,
	ofComponent: (name) => `Component: ${name}`,
	makeShare: 'Export shared part',
	publishTitle: 'Publish (scores only)',
	publishHolds:
		'Only the municipality, fiscal year, reference date and the scores of the city and its layers. No names of components or parties, no individual answers and no descriptions.',
	makePublication: 'Export publication',
	takeTitle: 'Open a file you received',
	takeLead:
		'Choose a packet (.zip, .age), an assessment file or a PDF here, or drop it anywhere on the screen. You can check what is in it before you decide what to do.',
	take: 'Choose a file',
	sheetTitle: 'Get answers in Excel',
	sheetLead: 'People who cannot open this app can answer in an Excel answer sheet.',
	sheetLink: 'Create or import an answer sheet',
	lock: 'Encryption',
	locks: {
		none: 'None',
		passphrase: 'Encrypt with a passphrase',
		recipients: 'Encrypt for public keys'
	},
	lockNoneHint:
		'Anyone can read it. It shows where the city is weak, so take care how you send it.',
	lockPassphraseHint: 'Send the passphrase separately from the file, for example by phone.',
	recipients: 'Public keys',
	recipientsHint: '62 characters that begin with age1. One per line.',
	signing: (name) => `It will be signed with the key “${name}”.`,
	notSigning: 'There is no signing key, so it will be exported without a signature.',
	makeKey: 'Create a key',
	makingPacket: 'Exporting…',
	packetProgress: 'Export progress',
	cancelPacket: 'Cancel',
	madePacket: (name) => `Exported: ${name}`,
	madeWith: (evidence, missing) =>
		`Evidence files included: ${String(evidence)}.${missing > 0 ? ` Not included, because they are not on this device or were damaged after saving: ${String(missing)}.` : ''}`,
	madePart: (part, parts) =>
		part === parts
			? `All ${String(parts)} files of the backup have been exported. Keep them together.`
			: `There is a lot of evidence, so the backup is split into ${String(parts)} files. ${String(part)} exported so far: continue with the next.`,
	makePart: (part, parts) => `Export file ${String(part)} of ${String(parts)}`,
	tooMuchEvidence: (size, limit) =>
		`There is too much evidence for one packet (${size}, limit ${limit}). Nothing was exported. Clear “Include the evidence files”, or reduce the evidence.`,
	sampleNote: 'Files created from the sample are marked as samples.',

	packetTitle: 'Packet',
	lockedTitle: 'Encrypted packet',
	lockedByPassphrase: 'Enter the passphrase you received from the sender.',
	lockedByKey: 'It is encrypted for your receiving key. Choose the key file.',
	keyPassphrase: 'Passphrase of the key file (leave empty if the file is not encrypted)',
	unlock: 'Open',
	refusedTitle: 'This file cannot be accepted',
	remember: 'The numbers match: remember this signer',
	rememberAs: 'Name of the signer',
	signatureRefused:
		'The signature is not valid, so the file cannot be used. Nothing was imported. Check with the sender and ask for the file again.',
	notAsPromised:
		'Its stated kind does not match its contents, so it cannot be used. Nothing was imported. Ask the sender to export it again.',
	takeAs: {
		backup: 'See what would change before importing',
		'to-answer': 'Answer the request',
		'to-review': 'Start the review'
	},
	useLook: 'Open read-only',
	useMerge: 'Compare with this assessment and import',
	useReview: 'Import the review',
	useScores: 'It holds published scores only. There is nothing to import.',
	requestFrom: (by, at) => `Request: ${by} ${at}`,
	ownMissing:
		'The assessment that this response or review belongs to is not on this device. Nothing was imported. Open the assessment file first, then open this file again.',

	requestsTitle: 'Requests for answers',
	requestsLead:
		'Send a contractor or another party only its own controls to answer. They see no other answers and no names of other parties.',
	noParties: 'First register whom to ask as a party under “Profile and components”.',
	toParty: 'Whom to ask',
	scope: 'What to ask',
	scopes: {
		open: 'Unanswered or “don’t know”',
		all: 'Everything this party owns'
	},
	questionCount: (count) => `Questions: ${String(count)}`,
	noQuestions: 'There is nothing to ask this party. Decide what it owns under “Owners”.',
	pick: 'Choose questions one by one',
	deadline: 'Deadline',
	message: 'Message',
	messageHint: 'e.g. Ask the IT section (ext. 1234) if anything is unclear.',
	makeRequest: 'Create request file',
	requestMade: 'The request has been recorded. Send the file to the party.',
	listTitle: 'Requests so far',
	noRequests: 'No requests yet.',
	handedOut: (day) => `Requested ${day}`,
	due: (day) => `Due ${day}`,
	noDeadline: 'No deadline',
	standing: (taken, asked) => `${String(taken)} of ${String(asked)} imported`,
	overdue: 'Overdue',
	again: 'Create the file of this request again',
	againPacket: 'Create request file again',
	unknownParty: '(party no longer registered)',

	sendBack: 'Send back',
	answeringTitle: 'Response to a request',
	answeringLead: (city) =>
		`This is a request from ${city}. When you have finished answering, create the file to send back here.`,
	answered: (done, asked) => `${String(done)} of ${String(asked)} answered.`,
	messageFrom: 'Message from the city',
	toAnswers: 'Answer',
	makeResponse: 'Create file to send back',
	responseHint:
		'You can send it back before everything is answered. If you change an answer later, create the file again and resend it.',
	responseMade: 'Send the file to the city.',

	mergeTitle: 'Compare and import',
	mergeLead: (file) =>
		`Comparing “${file}” with this assessment. Choose what to import; everything else stays as it is.`,
	mergeNothingReceived: 'There is no file to compare. Open the file you received under “Exchange”.',
	mergeRefused: 'Cannot be imported',
	comparedAnew:
		'This assessment changed while you were comparing. Nothing has been imported yet. The differences have been compared again: check what is selected, then import again.',
	takeEasy: (count) => `Select all without conflicts (${String(count)})`,
	clearChoices: 'Clear choices',
	state: actions.state,
	mine: 'Mine',
	theirs: 'Theirs',
	base: 'When requested',
	keepMine: 'Keep mine',
	takeTheirs: 'Use theirs',
	absent: '(none)',
	group: {
		easy: 'No conflict',
		decide: 'For you to decide',
		cannot: 'Cannot be imported'
	},
	chosen: (count) => `To import: ${String(count)}`,
	finish: 'Import selected',
	putAside: 'Leave without importing',
	finished: (count) => `Imported: ${String(count)}.`,
	leftOver: (count) =>
		count === 0
			? ''
			: `Left as they are: ${String(count)}. The file is unchanged and can be opened again later.`,
	compareInstead: 'Compare and choose what to import'
};
