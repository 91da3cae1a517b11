import type { LeftOutMessages } from '../ja/left-out.ts';
import { fileTroubles } from './file-troubles.ts';

const found: LeftOutMessages['found'] = {
	assessment: 'an assessment',
	packet: 'a packet',
	locked: 'a locked file',
	report: 'a PDF',
	checklist: 'a checklist',
	oscal: 'an OSCAL file',
	'answer-sheet': 'an answer sheet',
	'answer-table': 'an answer table',
	table: 'a spreadsheet',
	publication: 'published scores',
	result: 'output of the command line',
	campaign: 'a campaign file',
	json: 'other JSON',
	signature: 'a signature',
	'signing-key': 'a signing key',
	'receiving-key': 'a receiving key',
	'public-key': 'a public key',
	'web-page': 'a web page',
	empty: 'an empty file',
	other: 'no file of Machi Tenken'
};

/** Why files are not among those that are compared, and what to do. */
export const leftOut: LeftOutMessages = {
	found,
	kinds: {
		'other-file': 'No result of an assessment',
		'wrong-assessment': 'Unreadable assessment',
		'wrong-publication': 'Unreadable published scores',
		'wrong-packet': 'Damaged or altered packet',
		'wrong-signature': 'Wrong signature',
		locked: 'Locked',
		'not-unlocked': 'Could not be unlocked',
		'no-checklist': 'Checklist missing',
		'edition-draft': 'Unfinished change of edition',
		part: 'A part, or a working copy',
		'too-large': 'Too large',
		'wrong-campaign': 'Unreadable campaign file',
		'wrong-table': 'Unusable table of populations or classes',
		'contradicting-figures': 'Figures that contradict each other',
		'other-checklist': 'A checklist of the same name and other content',
		'other-stage': 'Not at the stage that was asked for',
		blank: 'Nothing answered yet',
		link: 'A link',
		'not-a-file': 'No ordinary file',
		'no-permission': 'No permission to read',
		'wrong-name': 'Name not in UTF-8',
		gone: 'Gone before it was read',
		'changed-while-read': 'Changed while it was read',
		'changed-or-forbidden': 'Changed while it was read, or not permitted',
		unreadable: 'Unreadable',
		sample: 'Sample',
		'not-sample': 'Not a sample',
		'other-guideline': 'Another guideline',
		'other-edition': 'Another edition',
		'other-scoring': 'Another scoring version',
		'unknown-code': 'A code that does not exist now',
		superseded: 'A newer one of the same city and year is there',
		'as-new': 'One of the same city and year that is just as new is there'
	},
	otherFile: (kind) =>
		`This is ${kind}. Only assessments, packets and published scores are compared.`,
	why: {
		...fileTroubles,
		'wrong-assessment': () => 'Cannot be read as an assessment. Ask the sender to export it again.',
		'wrong-publication': () =>
			'Cannot be read as published scores: cut off or altered. Ask the sender to export it again.',
		'wrong-packet': () => 'Cannot be read as a packet. Ask the sender to send it again.',
		'wrong-signature': () =>
			'It was altered after it was signed, or signed wrongly. Do not use it; ask the sender.',
		locked: () => 'It is locked. Open it with its passphrase or your receiving key.',
		'not-unlocked': () => 'This key did not open it.',
		'no-checklist': ({ checklist }) =>
			`Its checklist (${checklist}) is neither in the file nor in this build. Ask for a file that carries the checklist.`,
		'edition-draft': () =>
			'A change of edition is under way. Ask for a file made after it is finished.',
		part: () =>
			'A shared part, or a copy to answer or review. Ask the city for its backup or submission.',
		'wrong-campaign': () => 'Cannot be read as a campaign. Choose the file as it was saved.',
		'wrong-table': () => 'Cannot be used as a table of populations or classes.',
		'contradicting-figures': () =>
			'The published figures contradict each other; they may have been altered. Ask the sender to export them again.',
		'other-checklist': ({ checklist }) =>
			`Its checklist has the name of a shipped one (${checklist}) and other content. Ask the sender where it was made.`,
		'other-stage': ({ found: stage }) => `Not at the stage that was asked for (${stage}).`,
		sample: () => 'A sample (a fictional city). It is not compared with real ones.',
		'not-sample': () => 'Not a sample. It is not compared with samples.',
		'other-guideline': ({ found: checklist }) =>
			`An assessment of another guideline (${checklist}). Compare each guideline on its own.`,
		'other-edition': ({ found: edition }) => `An assessment of another edition (${edition}).`,
		'other-scoring': ({ found: version }) =>
			`Another scoring version (${String(version)}). Ask for a file exported by the present Machi Tenken.`,
		blank: () =>
			'An assessment in which nothing is answered yet. Ask for a file that was exported once answering has begun.',
		'unknown-code': ({ code }) =>
			`The code ${code} is not in the present list: merged since, or another kind of body.`,
		superseded: ({ by }) => `A newer file of the same city and year is there (${by}).`,
		'as-new': ({ by }) =>
			`A file of the same city and year of the same day and stage was used instead (${by}). If it is a copy, nothing has to be done. If they differ, find out which is right, and keep that one alone.`
	}
};
