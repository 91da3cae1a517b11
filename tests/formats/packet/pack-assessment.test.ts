import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import { packAssessment, tagValueOf } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketContents } from '#lib/formats/packet/packet-contents.ts';
import { packetFactsSchema, packetKinds } from '#lib/formats/packet/packet-facts.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { filesOut, heldBytes, heldFiles } from '../../support/packet-files.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const proof = strToU8('議事録');
const sha256 = sha256Hex(proof);
const choices = { kind: 'backup', baggingDate: '2026-11-22' } as const;

const listed = (id: string, hash: string): Assessment['evidence'][number] => ({
	id,
	title: '議事録',
	file: { name: '議事録.txt', mediaType: 'text/plain', size: 9, sha256: hash }
});

const assessment = anAssessment({
	checklist: pin,
	components: [aComponent({ id: 'bus', name: '秘密のバス' })],
	parties: [{ id: 'p1', name: '秘密の会社' }],
	answers: {
		organisation: { 'GOV-01': { status: 'not-met', note: '秘密のメモ', updatedBy: '秘密 太郎' } }
	},
	evidence: [listed('e1', sha256), listed('e2', 'f'.repeat(64))]
});
const evidence = new Map([
	[sha256, proof],
	[sha256Hex('他'), strToU8('他')]
]);
const source = { assessment, checklist, evidence };

/** What is wrong with a packet of these files, all of them hashed as they are. */
const problemOf = ({ facts, files }: PacketContents) => {
	const packet = readAtOnce(sourceOf(encodePacket({ facts, files })), decodePacket);
	if (!packet.ok) throw new Error(packet.error.kind);
	const opened = openPacket(packet.value);
	return opened.ok ? undefined : opened.error;
};
const changedFiles = (change: (files: Map<string, Uint8Array>) => void): PacketContents => {
	const contents = packAssessment(source, choices);
	const files = heldFiles(contents.files);
	change(files);
	return { ...contents, files };
};

describe('an assessment in a packet', () => {
	it.each(packetKinds.filter((kind) => kind !== 'publication'))(
		'comes out of a %s as it went in, with its checklist and the evidence it lists',
		(kind) => {
			const packet = encodePacket(packAssessment(source, { ...choices, kind }));
			const decoded = readAtOnce(sourceOf(packet), decodePacket);
			const opened = decoded.ok ? openPacket(decoded.value) : decoded;
			expect(opened).toMatchObject({
				ok: true,
				value: {
					holds: 'assessment',
					file: { assessment, checklistCopy: checklist },
					missingEvidence: ['f'.repeat(64)]
				}
			});
			const evidenceIn = opened.ok && opened.value.holds === 'assessment' && opened.value.evidence;
			expect(evidenceIn && filesOut(packet, evidenceIn)).toEqual(new Map([[sha256, proof]]));
		}
	);

	it('names what it is about: kind, city, year, day, assessment, base and sample', () => {
		const given = { ...source, assessment: { ...assessment, sample: true as const } };
		const { facts } = packAssessment(given, {
			kind: 'response',
			baggingDate: '2026-12-01',
			baseDigest: 'a'.repeat(64)
		});
		expect(facts).toMatchObject({
			kind: 'response',
			municipality: { code: '282103', name: '加古川市' },
			fiscalYear: 2026,
			baggingDate: '2026-12-01',
			assessment: 'assessment-1',
			baseDigest: 'a'.repeat(64),
			sample: true
		});
		expect(facts.externalIdentifier).toMatch(/^MT-282103-2026-[0-9A-F]{10}$/);
	});

	it('may belong to a city of any name', () => {
		const line = packetFactsSchema.shape.municipality.shape.name;
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
				expect(line.safeParse(tagValueOf(name)).success).toBe(true);
			})
		);
		expect(tagValueOf('𠮷野町')).toBe('𠮷野町');
		expect(tagValueOf(' a\r\nb ')).toBe('a b');
	});
});

describe('a publication', () => {
	const contents = packAssessment(source, { ...choices, kind: 'publication' });
	const text = new TextDecoder().decode(
		heldBytes(contents.files.get('publication.machi-tenken.json'))
	);

	it('holds the figures of the city and its layers, and opens again', () => {
		const opened = openPacket(contents);
		expect(opened).toMatchObject({ ok: true, value: { holds: 'publication' } });
		expect(readAtOnce(sourceOf(encodePacket(contents)), decodePacket)).toMatchObject({
			value: { facts: contents.facts }
		});
		expect([...contents.files.keys()]).toEqual(['publication.machi-tenken.json']);
		expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(
			[
				'asOf',
				'checklist',
				'format',
				'formatVersion',
				'layers',
				'municipality',
				'overall',
				'period',
				'scoringVersion'
			].toSorted()
		);
	});

	it('names no person, body, component, control, answer or text', () => {
		for (const withheld of ['秘密', 'bus', 'p1', 'GOV-01', 'assessment-1', '議事録', '令和8年度']) {
			expect(text).not.toContain(withheld);
			expect(JSON.stringify(contents.facts)).not.toContain(withheld);
		}
	});
});

describe('a sound packet with other contents than its kind promises', () => {
	const cases: readonly (readonly [string, PacketContents, object])[] = [
		[
			'no assessment',
			changedFiles((files) => files.delete('assessment.machi-tenken.json')),
			{ kind: 'missing-payload', path: 'assessment.machi-tenken.json' }
		],
		[
			'an assessment that is none',
			changedFiles((files) => files.set('assessment.machi-tenken.json', strToU8('{'))),
			{ kind: 'wrong-assessment', error: { kind: 'not-json' } }
		],
		[
			'something else',
			changedFiles((files) => files.set('setup.exe', proof)),
			{ kind: 'surplus-payload', path: 'setup.exe' }
		],
		[
			'evidence under a wrong hash',
			changedFiles((files) => files.set(`evidence/${sha256}`, strToU8('他'))),
			{ kind: 'wrong-evidence', path: `evidence/${sha256}` }
		],
		[
			'evidence that nobody lists',
			changedFiles((files) => files.set(`evidence/${sha256Hex('他')}`, strToU8('他'))),
			{ kind: 'unlisted-evidence' }
		],
		...(['fiscalYear', 'assessment', 'municipality', 'sample'] as const).map(
			(fact): readonly [string, PacketContents, object] => {
				const contents = packAssessment(source, choices);
				const other = {
					fiscalYear: { fiscalYear: 2025 },
					assessment: { assessment: 'other' },
					municipality: { municipality: { code: '282103', name: '別府市' } },
					sample: { sample: true as const }
				}[fact];
				const facts = { ...contents.facts, ...other };
				return [`another ${fact}`, { ...contents, facts }, { kind: 'contradicting-facts' }];
			}
		),
		[
			'answers in a publication',
			{
				facts: { ...packAssessment(source, choices).facts, kind: 'publication' },
				files: packAssessment(source, choices).files
			},
			{ kind: 'surplus-payload', path: 'assessment.machi-tenken.json' }
		],
		[
			'an empty publication',
			{
				facts: { ...packAssessment(source, choices).facts, kind: 'publication' },
				files: new Map([['publication.machi-tenken.json', strToU8('{"format":"x"}')]])
			},
			{ kind: 'missing-payload' }
		]
	];

	it.each(cases)('is refused: %s', (_, contents, expected) => {
		const error = problemOf(contents);
		expect(error).toMatchObject(expected);
		expect(describePacketFailure({ at: 'open', error: error! }, 'p.zip', 'ja').join('')).toMatch(
			/^p\.zip: .+。/
		);
	});
});
