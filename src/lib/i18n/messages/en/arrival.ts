import type { MisplacedKind } from '#lib/application/arrival.ts';

/** For files that are taken elsewhere or nowhere: what such a file is, and where it belongs. */
export const misplaced: Readonly<Record<MisplacedKind, string>> = {
	checklist: 'This is a checklist file. Choose it under “Checklists”, with “Import a checklist”.',
	oscal:
		'This is an OSCAL file. If it is a catalog, choose it under “Checklists”, with “Import a checklist”.',
	'answer-sheet':
		'This is an answer sheet. Open the assessment it belongs to and choose it under “Exchange”, with “Create or import an answer sheet”.',
	'answer-table':
		'This is an answer table (CSV). Open an assessment and choose it under “Answers”, with “Import an answer table”.',
	table:
		'This is a spreadsheet. If it is a checklist, choose it under “Checklists”, with “Import a checklist”; if it is evidence, open the assessment and choose it under “Evidence”.',
	publication:
		'This file holds published scores. To see them beside those of other cities, use “Compare municipalities”. To continue an assessment, choose its assessment file.',
	campaign: 'This is a campaign file. It is opened under “Compare municipalities”.',
	result:
		'This file holds results written by the command line. To continue an assessment, choose its assessment file.',
	signature:
		'This is a signature on its own. Signatures are checked inside their packet: choose the packet (.zip, .age) as it is.',
	'signing-key':
		'This is a signing key file. Do not give it to anyone. To use it, open it under “Keys and signers”.',
	'receiving-key':
		'This is a receiving key file. Do not give it to anyone. Choose the encrypted packet first: you will then be asked for this key.',
	'public-key':
		'This is a public key or a list of signers. You can import a list of signers under “Keys and signers”.',
	'web-page':
		'This is an HTML file. To check a report, choose its PDF; to continue an assessment, choose its assessment file.',
	other:
		'This is not a Machi Tenken assessment, packet or report. Nothing was imported. If it is evidence, open the assessment and add it under “Evidence”.'
};

/** For several files at once, or a folder. */
export const several =
	'Several files or a folder were dropped. Here they are opened one at a time. Files of several municipalities are read together under “Compare municipalities”.';
