import type { VerifyMessages } from '../ja/verify.ts';
import { megabytes } from '../../format-number.ts';

const chooseAgain = 'Choose the PDF of a report that Machi Tenken made.';
const askAgain = 'Ask its author to send the original file again.';
const nothingRead = 'Nothing was taken in.';

const lines: VerifyMessages['lines'] = {
	head: (facts) =>
		`Report id ${facts.reportId}  ${facts.municipality}  fiscal year ${String(facts.fiscalYear)} (as of ${facts.asOf})`,
	sample: '[Sample] The report of a fictional city, not of any real municipality.',
	kind: (extent, mark) => `Kind: ${extent}${mark === null ? '' : `  Handling mark: ${mark}`}`,
	dataMatch: '  It has the digest, the report id and the checklist that the report states.',
	madeBy:
		'This does not say who made it: anybody can compute a digest (SHA-256) anew. Confirm the report id with its author, for example by telephone.',
	extracted: (path) => `Wrote the assessment with the copy of its checklist: ${path}`,
	nothingToExtract: (path) =>
		`${path}: holds no assessment that could be extracted. Nothing was written. Ask its author for a report made with its data, or for the assessment file.`,
	extractedDespite:
		'The assessment was written although there are the findings above. Compare it with the author’s assessment file before you use it.',
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
			`It is protected, by a password or otherwise, and cannot be checked. ${nothingRead} Choose the file as it was before it was protected.`,
		damaged: () => `The PDF is cut off or damaged. ${nothingRead} ${askAgain}`,
		'unsupported-filter': ({ filter }) =>
			`Another program has packed it in a way that is not read (${filter.slice(0, 40)}). ${nothingRead} ${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`It would unpack to too much (limit ${megabytes(limit)}) and was not unpacked. ${nothingRead} Make sure where it comes from.`,
		'not-a-report': () =>
			`Not a report of Machi Tenken, or printed anew so that what the report says of itself is lost. ${nothingRead} ${chooseAgain}`,
		'manifest-too-new': ({ found, supported }) =>
			`A report of a newer format (${String(found)}) than this Machi Tenken knows. ${nothingRead} Open it with a newer Machi Tenken (this one knows formats up to ${String(supported)}).`,
		'wrong-manifest': () =>
			`What the report says of itself was altered or is damaged. ${nothingRead} ${askAgain}`
	},
	seal: {
		sealed: () => 'Alterations: none. The whole file has the digest that the report states.',
		'sealed-with-additions': ({ sealedLength, addedLength }) =>
			`Alterations: the report as it was made (the first ${String(sealedLength)} bytes) is still there, but ${String(addedLength)} bytes were added afterwards, such as a viewer’s notes or a digital signature. The additions were not checked. They may change what is seen on screen and on paper.`,
		altered: () =>
			'Alterations: yes. The file is not as it was made. Saving it anew in a viewer is enough for that. Do not use the figures and texts on its pages before you have compared them with the original report.'
	},
	reproduction: {
		reproduced: () =>
			'Pages: made again from the assessment inside, the report came out the same to the byte. The pages show these data.',
		'not-reproduced': () =>
			'Pages: made again from the assessment inside, the report came out with other bytes. Either another version of Machi Tenken made it, or its pages were changed and the digest was computed anew. Check it with the version that made it.'
	},
	notTried: {
		'no-data':
			'Pages: not made again for comparison, because assessment and checklist are not both at hand.',
		altered: 'Pages: not made again for comparison, because the file was altered.',
		contradictory: 'Pages: not made again for comparison, because the parts contradict each other.'
	},
	data: {
		none: () =>
			'Assessment: not inside (a kind of report without it, or left out by its author). Work cannot be continued from this report.',
		missing: () => 'Assessment: it should be inside and is not. It was taken out.',
		unreadable: () => 'Assessment: it is inside and cannot be read.',
		carried: () => 'Assessment: inside. It can be extracted.'
	},
	contradictions: {
		'data-unavailable': 'The assessment is missing or cannot be read.',
		'data-digest':
			'The digest of the assessment is not the one that the report states: the data were altered.',
		checklist: 'The checklist is missing, or is not the one the assessment was made on.',
		'report-id': 'The report id does not follow from the assessment.',
		facts: 'Municipality, fiscal year, day or sample mark differ from the assessment.'
	},
	extents: {
		full: 'full report',
		public: 'Public version',
		leaders: 'two pages for leaders and the council',
		component: 'extract for one component',
		party: 'extract for one party',
		interview: 'interview sheets'
	}
};
