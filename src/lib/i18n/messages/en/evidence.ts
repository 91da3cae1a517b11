import type * as ja from '../ja/evidence.ts';

const answersOf = (count: number): string =>
	count === 1 ? '1 answer' : `${String(count)} answers`;

/** Words of the evidence screen. */
export const evidence: typeof ja.evidence = {
	title: 'Evidence',
	lead: 'Documents and files that support answers. One piece of evidence can support any number of answers.',
	keptHere:
		'Attached files are kept on this device and are never sent anywhere. They are not part of the assessment file (.machi-tenken.json): to hand them over, export them on the exchange screen.',
	keptForVisit:
		'In this single-file edition, attached files are lost when the page is closed. Before you close it, export them on the exchange screen.',
	add: 'Add evidence',
	drop: 'Drop files here, or paste a screenshot (Ctrl+V).',
	pastedPicture: 'Pasted image',
	pick: 'Choose files',
	addReference: 'Register only a document number or location',
	none: 'No evidence yet.',
	noneFound: 'No evidence matches.',
	search: 'Search evidence',
	name: 'Name',
	reference: 'Location or document number',
	issuer: 'Issuer',
	issuedOn: 'Issued on',
	expiresOn: 'Valid until',
	registration: 'Registration or certificate',
	registrationNumber: 'Number',
	registrationNumberNeeded:
		'Enter the number, or choose “None” as the registration: without its number it cannot be kept.',
	registrationLevel: 'Level, if any',
	noRegistration: 'None',
	starsHint:
		'★3 or ★4. Put the last day of the certificate into “Valid until” above: after it the evidence is shown as expired and supports no answer.',
	schemes: {
		ismap: 'ISMAP (government cloud security assessment)',
		'jc-star': 'JC-STAR (IoT product labelling)',
		isms: 'ISMS (ISO/IEC 27001)',
		'isms-cloud': 'ISMS cloud security (ISO/IEC 27017)',
		'privacy-mark': 'PrivacyMark',
		scs: 'SCS (stars for suppliers)',
		other: 'Other'
	},
	file: 'File',
	noFile: '(reference only)',
	fileNotHere: 'The file is not on this device',
	answers: 'Answers supported',
	answerCount: (count) => answersOf(count),
	expired: (day) => `Expired (${day})`,
	expiresSoon: (day, days) => `${String(days)} ${days === 1 ? 'day' : 'days'} left (${day})`,
	size: (bytes) =>
		bytes < 1024 * 1024
			? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
			: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
	preview: 'Preview',
	previewTitle: (name) => `Contents of “${name}”`,
	previewTooLarge:
		'The image is too large to be shown here, or does not say how large it is. Save it and open it in a program for images.',
	previewNone: 'This type of file cannot be shown here. Save it and open it in a suitable program.',
	previewCut: 'Only the beginning is shown.',
	previewDigest: 'Digest of the file (SHA-256)',
	save: 'Save file',
	edit: 'Edit',
	link: 'Attach to answers',
	linkTitle: (name) => `Answers supported by “${name}”`,
	linkSearch: 'Search controls',
	linked: (count) => `It will be attached to ${answersOf(count)}.`,
	remove: 'Delete',
	removeText: (title, count) =>
		`“${title}” will be deleted and detached from ${answersOf(count)}. This cannot be undone.`,
	attaching: (name) => `Reading “${name}”`,
	stop: 'Stop',
	attached: (count) =>
		count === 1
			? '1 piece of evidence was added.'
			: `${String(count)} pieces of evidence were added.`,
	known: (name) => `The same file is already registered as “${name}”, so that one was used.`,
	room: (used, quota) =>
		`Space used by this browser on this device: ${used} (limit about ${quota})`,
	unused: (count, size) =>
		count === 1
			? `1 file (${size}) is not used by any assessment.`
			: `${String(count)} files (${size}) are not used by any assessment.`,
	clearUnused: 'Delete unused files',
	digest: 'Digest'
};

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const attachProblems: typeof ja.attachProblems = {
	'evidence-empty': ({ name }) =>
		`“${name}” is empty and was not attached. Check the original file.`,
	'evidence-too-large': ({ name, limit }) =>
		`“${name}” is too large and was not attached (limit ${megabytes(limit)}). Register its location instead.`,
	'no-room': ({ name, size, room }) =>
		`There is no room for “${name}” (${megabytes(size)}; ${megabytes(room)} left). It was not attached. Delete unused files, or register its location instead.`,
	'evidence-not-readable': ({ name }) =>
		`“${name}” could not be read and was not attached. Check that it was not moved or changed, and choose it again.`,
	stopped: () => 'Stopped. The file in progress was not attached.'
};
