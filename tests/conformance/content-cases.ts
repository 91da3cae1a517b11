import { strToU8 } from 'fflate';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { layOutBag } from '#lib/formats/packet/lay-out-bag.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { heldFiles } from '../support/packet-files.ts';
import { refused, valid } from './packet-case.ts';
import {
	assessmentPath,
	contentsOf,
	evidence,
	evidencePath,
	sealedWith,
	textIn,
	withTag,
	zipped
} from './plain-packet.ts';

const some = strToU8('x');
type Fields = Record<string, unknown>;

/** The assessment within changed, and every hash right again. */
const withAssessment = (change: (fields: Fields) => unknown): Uint8Array =>
	sealedWith((bag) => {
		const fields = JSON.parse(textIn(bag, assessmentPath)) as Fields;
		bag.set(assessmentPath, strToU8(JSON.stringify(change(fields) ?? fields)));
	});
const withText = (change: (text: string) => string): Uint8Array =>
	sealedWith((bag) => bag.set(assessmentPath, strToU8(change(textIn(bag, assessmentPath)))));
const withField = (key: string, value: unknown): Uint8Array =>
	withAssessment((fields) => ({ ...fields, [key]: value }));

const publication = contentsOf('publication');
const publicationWith = (path: string): Uint8Array => {
	const files = new Map([...publication.files, [path, some] as const]);
	return zipped(heldFiles(layOutBag({ ...publication, files }).files), {}, 'p/');
};

/** What a sound bag may and must not hold. */
export const contentCases = [
	...valid('contents', [
		...(['share', 'request', 'response', 'submission', 'review'] as const).map(
			(kind) =>
				[
					kind,
					`A packet of the kind ${kind}.`,
					zipped(heldFiles(layOutBag(contentsOf(kind)).files))
				] as const
		),
		[
			'publication',
			'A publication: figures only.',
			zipped(heldFiles(layOutBag(publication).files), {}, 'p/')
		],
		['deflated', 'As the product packs it, texts deflated.', encodePacket(contentsOf('backup'))],
		[
			'evidence-left-out',
			'Evidence that the assessment lists did not come along.',
			sealedWith((bag) => bag.delete(evidencePath))
		]
	]),
	...refused('contents', [
		[
			'no-assessment',
			'missing-payload',
			'There is no assessment within.',
			sealedWith((bag) => bag.delete(assessmentPath))
		],
		[
			'surplus-in-payload',
			'surplus-payload',
			'A listed file is none that the kind has.',
			sealedWith((bag) => bag.set('data/notes.txt', some))
		],
		[
			'evidence-under-wrong-name',
			'wrong-evidence',
			'The name of a piece of evidence is not its hash.',
			sealedWith((bag) => bag.set(`data/evidence/${'0'.repeat(64)}`, evidence))
		],
		[
			'unlisted-evidence',
			'unlisted-evidence',
			'The assessment does not list a piece of evidence.',
			sealedWith((bag) => bag.set(`data/evidence/${sha256Hex(some)}`, some))
		],
		[
			'other-assessment',
			'contradicting-facts',
			'bag-info.txt names another assessment.',
			withTag('bag-info.txt', (text) => text.replace('conformance', 'another'))
		],
		[
			'other-city',
			'contradicting-facts',
			'bag-info.txt names another city.',
			withTag('bag-info.txt', (text) => text.replace('加古川市', '高砂市'))
		],
		[
			'other-year',
			'contradicting-facts',
			'bag-info.txt names another year.',
			withTag('bag-info.txt', (text) => text.replace('Fiscal-Year: 2026', 'Fiscal-Year: 2025'))
		],
		[
			'hidden-sample',
			'contradicting-facts',
			'A fictional city does not say so in bag-info.txt.',
			withField('sample', true)
		],
		[
			'publication-with-assessment',
			'surplus-payload',
			'A publication holds an assessment.',
			publicationWith('assessment.machi-tenken.json')
		],
		[
			'assessment-empty',
			'wrong-assessment',
			'The assessment is an empty file.',
			withText(() => '')
		],
		[
			'assessment-cut',
			'wrong-assessment',
			'The assessment is cut off.',
			withText((text) => text.slice(0, text.length / 2))
		],
		[
			'assessment-not-utf8',
			'wrong-assessment',
			'The assessment is not UTF-8.',
			sealedWith((bag) =>
				bag.set(assessmentPath, new Uint8Array([0x7b, 0x22, 0x83, 0x5c, 0x22, 0x7d]))
			)
		],
		[
			'assessment-key-twice',
			'wrong-assessment',
			'A key of the assessment stands twice.',
			withText((text) => text.replace('{', '{"title":"別",'))
		],
		[
			'assessment-prototype',
			'wrong-assessment',
			'A key would change every object of the program.',
			withText((text) => text.replace('"profile":{', '"profile":{"__proto__": {"a": true}'))
		],
		[
			'assessment-too-deep',
			'wrong-assessment',
			'The assessment is nested 5,000 levels deep.',
			withText((text) =>
				text.replace('"profile":{', `"deep": ${'['.repeat(5000)}${']'.repeat(5000)}, "profile":{`)
			)
		],
		[
			'assessment-of-others',
			'wrong-assessment',
			'The file within is of another program.',
			withField('format', 'other/assessment')
		],
		[
			'assessment-too-new',
			'wrong-assessment',
			'The assessment is of a newer format.',
			withField('formatVersion', 99)
		],
		[
			'assessment-field-more',
			'wrong-assessment',
			'The assessment has a field that the format does not know.',
			withField('intruded', true)
		],
		[
			'assessment-status-unknown',
			'wrong-assessment',
			'An answer is none of the known ones.',
			withField('answers', { organisation: { 'GOV-01': { status: 'perhaps' } } })
		],
		[
			'checklist-altered',
			'wrong-assessment',
			'The checklist within is not the one that its digest names.',
			withText((text) => text.replace('"weight":2', '"weight":1'))
		]
	])
];
