import type { VerifyMessages } from '../ja/verify.ts';
import { megabytes } from '../../format-number.ts';

const chooseAgain = 'Choose the PDF of a report created by Machi Tenken.';
const askAgain = 'Ask its author to send the original file again.';
const nothingRead = 'Nothing was imported.';

const lines: VerifyMessages['lines'] = {
	head: (facts) =>
		`Report id ${facts.reportId}  ${facts.municipality}  fiscal year ${String(facts.fiscalYear)} (reference date ${facts.asOf})`,
	sample: '[Sample] The report of a fictional city, not of any real municipality.',
	kind: (extent, mark) => `Kind: ${extent}${mark === null ? '' : `  Handling mark: ${mark}`}`,
	dataMatch: '  It matches the digest, report id and checklist stated in the report.',
	madeBy:
		'This does not say who made it: anyone can recompute a digest (SHA-256). Confirm the report id with its author, for example by phone.',
	extracted: (path) => `Wrote the assessment with the copy of its checklist: ${path}`,
	nothingToExtract: (path) =>
		`${path}: contains no assessment that can be extracted. Nothing was written. Ask its author for a report made with its data, or for the assessment file.`,
	extractedDespite:
		'The assessment was written despite the findings above. Compare it with the author’s assessment file before you use it.',
	unknownFile: (path) => `${path}: not a file that can be checked. ${chooseAgain}`
};

/** Words about a report that was read back. */
export const verify: VerifyMessages = {
	lines,
	errors: {
		'too-large': ({ size, limit }) =>
			`Too large (${megabytes(size)}, limit ${megabytes(limit)}). ${nothingRead} ${chooseAgain}`,
		'not-pdf': () => `Not a PDF. ${nothingRead} ${chooseAgain}`,
		encrypted: () =>
			`It is protected by a password or otherwise, so it cannot be checked. ${nothingRead} Choose the file as it was before it was protected.`,
		damaged: () => `The PDF is cut off or damaged. ${nothingRead} ${askAgain}`,
		'unsupported-filter': ({ filter }) =>
			`Another program has repacked it in a way that cannot be read (${filter.slice(0, 40)}). ${nothingRead} ${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`It would become too large when unpacked (limit ${megabytes(limit)}), so it was not unpacked. ${nothingRead} Check where it came from.`,
		'not-a-report': () =>
			`Not a Machi Tenken report, or its report information was lost, for example by printing it to a new PDF. ${nothingRead} ${chooseAgain}`,
		'manifest-too-new': ({ found, supported }) =>
			`A report in a newer format (${String(found)}) than this Machi Tenken can read. ${nothingRead} Open it with a newer version (this one reads formats up to ${String(supported)}).`,
		'wrong-manifest': () =>
			`The report information has been altered or is damaged. ${nothingRead} ${askAgain}`
	},
	seal: {
		sealed: () => 'Alterations: none. The whole file matches the digest stated in the report.',
		'sealed-with-additions': ({ sealedLength, addedLength }) =>
			`Alterations: the report as it was made (the first ${String(sealedLength)} bytes) is still there, but ${String(addedLength)} bytes were added afterwards, such as a viewer’s notes or a digital signature. The additions were not checked. They may change how the report looks on screen and on paper.`,
		altered: () =>
			'Alterations: yes. The file is not as it was made. Saving it again in a viewer is enough to cause this. Do not use the figures and text on its pages until you have compared them with the original report.'
	},
	reproduction: {
		reproduced: () =>
			'Pages: recreated from the assessment inside, the report came out identical to the byte. The pages show exactly this data.',
		'not-reproduced': () =>
			'Pages: recreated from the assessment inside, the report did not come out identical. Either it was created by another version of Machi Tenken, or its pages were changed and the digest recomputed. Check it with the version that created it.'
	},
	notTried: {
		'no-data':
			'Pages: not recreated for comparison, because the assessment and checklist are not both available.',
		altered: 'Pages: not recreated for comparison, because the file was altered.',
		contradictory:
			'Pages: not recreated for comparison, because the information inside is contradictory.'
	},
	data: {
		none: () =>
			'Assessment: not included (this kind of report has none, or its author left it out). The assessment cannot be continued from this report.',
		missing: () => 'Assessment: it should be included but is not. It has been removed.',
		unreadable: () => 'Assessment: included, but it cannot be read.',
		carried: () => 'Assessment: included. It can be extracted.'
	},
	contradictions: {
		'data-unavailable': 'The assessment is missing or cannot be read.',
		'data-digest':
			'The digest of the assessment does not match the one stated in the report: the data has been altered.',
		checklist: 'The checklist is missing, or is not the one used for the assessment.',
		'report-id': 'The report id does not match the one derived from the assessment.',
		facts:
			'The municipality, fiscal year, reference date or sample mark differs from the assessment.'
	},
	extents: {
		full: 'Full report',
		public: 'Public version',
		leaders: 'Summary (two pages)',
		component: 'Extract for one component',
		party: 'Extract for one party',
		interview: 'Interview sheets'
	}
};
