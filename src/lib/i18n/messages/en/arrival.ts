import type { MisplacedKind } from '#lib/application/arrival.ts';

/** For files that are taken elsewhere or nowhere: what such a file is, and where it belongs. */
export const misplaced: Readonly<Record<MisplacedKind, string>> = {
	checklist: 'A file of a checklist. Choose it under "Checklists", with "Import a checklist".',
	oscal:
		'An OSCAL file. If it is a catalog, choose it under "Checklists", with "Import a checklist".',
	'answer-sheet':
		'An answer sheet. Open the assessment that it belongs to and choose it under "Exchange", with "Make or take in an answer sheet".',
	'answer-table':
		'An answer table (CSV). Open an assessment and choose it under "Answers", with "Import an answer table".',
	table:
		'A spreadsheet. If it is a checklist, choose it under "Checklists", with "Import a checklist"; if it is evidence, open the assessment and choose it under "Evidence".',
	publication: 'Published scores. To go on with an assessment, choose its own file.',
	result:
		'Results as the command line writes them. To go on with an assessment, choose its own file.',
	signature:
		'A signature alone. It is checked within its packet: choose the packet (.zip, .age) as it is.',
	'signing-key':
		'The file of a key for signing. Do not give it to anybody. To use it, open it under "Keys and signers".',
	'receiving-key':
		'The file of a key for receiving. Do not give it to anybody. Choose the locked packet first: you will be asked for this key.',
	'public-key':
		'A public key, or a list of signers. A list of signers can be read under "Keys and signers".',
	'web-page':
		'An HTML file. To check a report, choose its PDF; to go on with an assessment, choose its own file.',
	other:
		'Not an assessment, packet or report of Machi Tenken. If it is evidence, open the assessment and add it under "Evidence".'
};
