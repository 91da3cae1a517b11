import type * as ja from '../ja/evidence.ts';

/** Words of the evidence screen. */
export const evidence: typeof ja.evidence = {
	title: 'Evidence',
	lead: 'Documents and files that prove answers. One piece of evidence can prove any number of answers.',
	keptHere:
		'Attached files are kept on this computer and sent nowhere. They are not part of the assessment file (.machi-tenken.json): to hand them over, export them on the exchange screen.',
	keptForVisit:
		'In this single-file edition attached files are gone when the page is closed. Export them on the exchange screen first.',
	add: 'Add evidence',
	drop: 'Drop files here, or paste a screenshot (Ctrl+V).',
	pick: 'Choose files',
	addReference: 'Register a document number or place only',
	none: 'There is no evidence yet.',
	noneFound: 'Nothing matches.',
	search: 'Search the evidence',
	name: 'Name',
	reference: 'Place or document number',
	issuer: 'Issuer',
	issuedOn: 'Issued on',
	expiresOn: 'Valid until',
	registration: 'Registration or certificate',
	registrationNumber: 'Number',
	registrationLevel: 'Level, if any',
	noRegistration: 'None',
	schemes: {
		ismap: 'ISMAP (government cloud security assessment)',
		'jc-star': 'JC-STAR (IoT product labelling)',
		isms: 'ISMS (ISO/IEC 27001)',
		'isms-cloud': 'ISMS cloud security (ISO/IEC 27017)',
		'privacy-mark': 'PrivacyMark',
		other: 'Other'
	},
	file: 'File',
	noFile: '(reference only)',
	fileNotHere: 'The file is not on this computer',
	answers: 'Proves',
	answerCount: (count) => `${String(count)} answers`,
	expired: (day) => `expired (${day})`,
	expiresSoon: (day, days) => `${String(days)} days left (${day})`,
	size: (bytes) =>
		bytes < 1024 * 1024
			? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
			: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
	preview: 'Look inside',
	previewTitle: (name) => `Content of "${name}"`,
	previewNone: 'This kind of file cannot be shown here. Save it and open it with its own program.',
	previewCut: 'Only the beginning is shown.',
	previewDigest: 'Digest of the file (SHA-256)',
	save: 'Save the file',
	edit: 'Edit',
	link: 'Link to answers',
	linkTitle: (name) => `Answers that "${name}" proves`,
	linkSearch: 'Search the controls',
	linked: (count) => `It will prove ${String(count)} answers.`,
	remove: 'Delete',
	removeText: (title, count) =>
		`"${title}" will be deleted and taken off ${String(count)} answers. This cannot be undone.`,
	attaching: (name) => `Reading "${name}"`,
	stop: 'Stop',
	attached: (count) => `${String(count)} pieces of evidence were added.`,
	known: (name) => `The same file is registered as "${name}"; that one was used.`,
	room: (used, quota) => `Used by this browser: ${used} (limit about ${quota})`,
	unused: (count, size) => `${String(count)} files (${size}) are used by no assessment.`,
	clearUnused: 'Delete files that nothing uses',
	digest: 'Digest'
};

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const attachProblems: typeof ja.attachProblems = {
	'evidence-empty': ({ name }) =>
		`"${name}" is empty and was not attached. Check the original file.`,
	'evidence-too-large': ({ name, limit }) =>
		`"${name}" is too large and was not attached (limit ${megabytes(limit)}). Register its place instead.`,
	'no-room': ({ name, size, room }) =>
		`There is no room for "${name}" (${megabytes(size)}; ${megabytes(room)} left). It was not attached. Delete files that nothing uses, or register its place instead.`,
	'evidence-not-readable': ({ name }) =>
		`"${name}" could not be read and was not attached. Check that it was not moved or changed, and choose it again.`,
	stopped: () => 'Stopped. The file under way was not attached.'
};
