import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { readCityResult, type ResultReading } from '#lib/application/read-city-result.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { encodePublication } from '#lib/formats/packet/publication.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { withAnswers } from '../support/answered-city.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = withAnswers(
	checklist,
	anAssessment({ checklist: pin, components: [aComponent({ name: '秘密のバス' })] }),
	9
);
const reading: ResultReading = {
	catalogue: catalogueOf(shippedGuidelines),
	packetCrypto,
	signers: []
};

const read = (text: string | Uint8Array, name = 'a.json', more: Partial<ResultReading> = {}) =>
	readCityResult(
		{ ...reading, ...more },
		{ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
	);
const textOf = (change: Partial<Assessment> = {}) =>
	encodeAssessment({ assessment: { ...city, ...change }, checklistCopy: checklist });
const publication = encodePublication(checklist, city);

describe('what a file says of a city', () => {
	it('is its score, answer by answer, and no name of a component', async () => {
		const result = await read(textOf());
		const expected = score(checklist, city);
		if (!result.ok) throw new Error(JSON.stringify(result.error));
		expect(result.value).toMatchObject({
			code: '282103',
			fiscalYear: 2026,
			stage: 'draft',
			sample: false
		});
		expect(result.value.answers).toHaveLength(expected.pairs.length);
		expect(result.value.overall).toMatchObject({
			earned: expected.overall.earned,
			percent: expected.overall.percent
		});
		expect(JSON.stringify(result.value)).not.toContain('秘密のバス');
	});

	it('is the same in its published form, without answers', async () => {
		const [whole, published] = [await read(textOf()), await read(publication)];
		if (!whole.ok || !published.ok) throw new Error('not read');
		expect(published.value).toMatchObject({
			stage: 'published',
			answers: [],
			layers: whole.value.layers
		});
	});

	it('is found without a copy where the checklist is shipped', async () => {
		expect((await read(encodeAssessment({ assessment: city }))).ok).toBe(true);
		const unknown = { ...city, checklist: { ...pin, edition: '9.9', digest: '1'.repeat(64) } };
		expect(await read(encodeAssessment({ assessment: unknown }))).toEqual({
			ok: false,
			error: { kind: 'no-checklist', checklist: 'scsg@9.9' }
		});
	});
});

describe('a file that gives none', () => {
	const { municipality } = city;
	// A reader may hold these and let them be mended; among other cities they have no place.
	it.each<[string, Partial<Assessment>]>([
		['asOf', { asOf: '2026-02-30' }],
		['asOf', { asOf: '' }],
		['asOf', { asOf: '2026-01-01T00:00:00Z' }],
		['period.fiscalYear', { period: { fiscalYear: 20_266 } }],
		['period.fiscalYear', { period: { fiscalYear: 1999 } }],
		['period.fiscalYear', { asOf: '2027-03-31', period: { fiscalYear: 2028 } }],
		['period.fiscalYear', { asOf: '2027-04-01', period: { fiscalYear: 2100 } }],
		['municipality.name', { municipality: { ...municipality, name: '' } }],
		['municipality.name', { municipality: { ...municipality, name: '市'.repeat(201) } }],
		['checklist.revision', { checklist: { ...pin, revision: 0 } }],
		['checklist.revision', { checklist: { ...pin, revision: 2 ** 31 } }],
		['checklist.revision', { checklist: { ...pin, revision: 1e300 } }],
		[
			'reopenedFrom.revision',
			{ reopenedFrom: { assessment: 'a', revision: 5000, digest: pin.digest } }
		]
	])('has a wrong %s, by which results are chosen', async (path, change) => {
		const told = await read(JSON.stringify({ ...city, ...change }));
		if (told.ok || told.error.kind !== 'wrong-assessment') throw new Error('taken');
		const { error } = told.error;
		const paths = error.kind === 'invalid' ? error.issues.map((one) => one.path.join('.')) : [];
		expect([...new Set(paths)]).toEqual([path]);
	});

	it.each([
		['2027-03-31', 2027],
		['2027-04-01', 2028],
		['2027-04-01', 2010]
	])('but one for a day of %s and the fiscal year %i', async (asOf, fiscalYear) => {
		const told = await read(JSON.stringify({ ...city, asOf, period: { fiscalYear } }));
		expect(told.ok).toBe(true);
	});

	it('publishes a fiscal year long after its day', async () => {
		const altered = publication.replace(/"fiscalYear": \d+/, '"fiscalYear": 2100');
		expect(altered).not.toBe(publication);
		expect(await read(altered)).toMatchObject({ error: { kind: 'wrong-publication' } });
	});

	it('publishes a checklist of a revision that no table holds', async () => {
		const altered = publication.replace('"revision": 2', `"revision": ${String(2 ** 31)}`);
		expect(altered).not.toBe(publication);
		expect(await read(altered)).toMatchObject({ error: { kind: 'wrong-publication' } });
	});

	it.each([
		['{"a": 1}', { kind: 'other-file', found: 'json' }],
		['これは文章です', { kind: 'wrong-assessment', error: { kind: 'not-json' } }],
		['', { kind: 'other-file', found: 'empty' }],
		['age-encryption.org/v1\n-> X25519 a\nb\n', { kind: 'locked' }],
		['PK\u0003\u0004', { kind: 'wrong-packet' }],
		['{"format": "machi-tenken/publication"}', { kind: 'wrong-publication' }],
		[
			'{"format": "machi-tenken/assessment", "formatVersion": 99}',
			{ kind: 'wrong-assessment', error: { kind: 'format-too-new' } }
		],
		[textOf().slice(0, 5000), { kind: 'wrong-assessment', error: { kind: 'not-json' } }]
	])('says why: %#', async (text, error) => {
		expect(await read(text)).toMatchObject({ ok: false, error });
	});

	const damagedPacket = { kind: 'wrong-packet', error: { error: { kind: 'not-a-zip' } } };
	it.each([
		['a.machi-tenken.zip', 'QK\u0003\u0004data', damagedPacket],
		['a.machi-tenken.zip', '<!doctype html>', damagedPacket],
		['a.machi-tenken.json', '{"format": "machi-tenkem/assessment"}', { kind: 'wrong-assessment' }],
		['a.machi-tenken.json', '%PDF-1.4', { kind: 'wrong-assessment' }],
		['a.machi-tenken.zip.age', 'bge-encryption.org/v1\n-> X25519 a\n', { kind: 'wrong-packet' }],
		['a.machi-tenken.zip', ' ', { kind: 'wrong-assessment', error: { kind: 'empty' } }],
		['a.machi-tenken.json', '{"format": "machi-tenken/campaign"}', { kind: 'other-file' }]
	])('is damage and no file of others under a name of ours: %s %j', async (name, text, error) => {
		expect(await read(text, name)).toMatchObject({ ok: false, error });
	});

	it('is not opened by a passphrase that is none of its own', async () => {
		const locked = await lockFile(new TextEncoder().encode(textOf()), {
			kind: 'passphrase',
			passphrase: '正しい合言葉です。とても長い'
		});
		if (!locked.ok) throw new Error('not locked');
		const wrong = await read(locked.value, 'a.age', {
			unlock: { kind: 'passphrase', passphrase: '違う' }
		});
		expect(wrong).toEqual({
			ok: false,
			error: { kind: 'not-unlocked', error: { kind: 'wrong-passphrase' } }
		});
	});

	it('is a checklist of a shipped name with other content: easier questions under the same name', async () => {
		const easier = { ...checklist, controls: checklist.controls.slice(0, 40) };
		const assessment = { ...city, checklist: pinChecklist(easier), reviews: [], answers: {} };
		expect(await read(encodeAssessment({ assessment, checklistCopy: easier }))).toMatchObject({
			ok: false,
			error: { kind: 'other-checklist', checklist: 'scsg@3.0' }
		});
		const published = encodePublication(easier, assessment);
		expect(await read(published)).toMatchObject({ ok: false, error: { kind: 'other-checklist' } });
		const renamed = { ...assessment, checklist: { ...assessment.checklist, edition: '3.1' } };
		expect(
			await read(encodeAssessment({ assessment: renamed, checklistCopy: easier }))
		).toMatchObject({
			ok: false,
			error: { kind: 'other-checklist', checklist: 'scsg@3.1' }
		});
	});

	type Figures = { overall: Record<string, unknown>; layers: Record<string, unknown>[] };
	it.each([
		['a better percentage', ({ overall }: Figures) => (overall['percent'] = 99.9)],
		[
			'more earned than there is',
			({ layers }: Figures) => (layers[0] = { ...layers[0], earned: 1e9 })
		],
		[
			'a better grade',
			({ overall }: Figures) => Object.assign(overall, { grade: 'A', provisional: null })
		],
		['a layer less', ({ layers }: Figures) => layers.pop()],
		['a layer twice', ({ layers }: Figures) => layers.push({ ...layers[0] })],
		[
			'sums beyond all numbers',
			({ overall }: Figures) => (overall['possible'] = Number.MAX_SAFE_INTEGER)
		]
	])('is a publication that states %s', async (_, change) => {
		const figures = JSON.parse(publication) as Figures;
		change(figures);
		expect(await read(JSON.stringify(figures))).toEqual({
			ok: false,
			error: { kind: 'contradicting-figures' }
		});
	});

	it('is a copy to work on', async () => {
		const text = textOf({ workingCopy: { kind: 'part', of: 'assessment-1' } });
		expect(await read(text)).toEqual({ ok: false, error: { kind: 'part' } });
	});
});
