import { describe, expect, it } from 'vitest';
import type { NationChoices } from '#lib/application/fictional-nation/nation-choices.ts';
import { nationFiles } from '#lib/application/fictional-nation/nation-files.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { nationVersion } from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { openPacket } from '#lib/formats/packet/open-packet.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { valueOf } from '../../support/value-of.ts';

const checklists = {
	newest: shippedChecklist('scsg@3.0').checklist,
	before: shippedChecklist('scsg@2.0').checklist,
	other: shippedChecklist('data-platform@2').checklist
};
const usual: NationChoices = {
	seed: 1,
	cities: 40,
	years: [2025, 2026],
	as: 'assessments',
	withChecklist: false,
	withFaults: false
};
const filesOf = (given: Partial<NationChoices> = {}) =>
	new Map(nationFiles({ ...usual, ...given }, checklists));

const files = filesOf();
const assessments = [...files].filter(([name]) => name.endsWith('.json'));

/** One digest over names and bytes. */
const digestOf = (of: ReadonlyMap<string, Uint8Array>) =>
	sha256Hex([...of].map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`).join(''));

const checklistOf = ({ checklist: { edition } }: Assessment) =>
	edition === '3.0' ? checklists.newest : checklists.before;

describe('the files of a fictional nation', () => {
	it('have the same bytes for the same seed, until the rules have another version', () => {
		expect(digestOf(filesOf())).toBe(digestOf(files));
		// A change of the rules changes this: count `nationVersion` up with it. So does a new checklist, or a new format of assessments.
		expect([nationVersion, digestOf(files)]).toEqual([
			1,
			'1016f6942a30313ac1341c7ac6aaaaaf72f74fae9df5df56bd23bfaae6bc5710'
		]);
	});

	it('have other bytes for another seed', () => {
		expect(digestOf(filesOf({ seed: 2 }))).not.toBe(digestOf(files));
	});

	it('are read, scored and marked as samples, every one', () => {
		expect(assessments.length).toBeGreaterThan(60);
		for (const [name, bytes] of assessments) {
			const { assessment, held } = valueOf(decodeAssessment(bytes));
			expect(held, name).toBeUndefined();
			expect(assessment.sample, name).toBe(true);
			expect(assessment.title).toContain('見本');
			expect(name).toBe(
				`${assessment.municipality.code}-${String(assessment.period.fiscalYear)}.machi-tenken.json`
			);
			const { overall } = score(checklistOf(assessment), assessment);
			expect(overall.percent, name).not.toBeNull();
		}
	});

	it('go on from the year before, which was partly on the edition before', () => {
		const decoded = assessments.map(([, bytes]) => valueOf(decodeAssessment(bytes)).assessment);
		const byId = new Map(decoded.map((one) => [one.id, one]));
		const editionsIn = (year: number) =>
			new Set(
				decoded
					.filter(({ period }) => period.fiscalYear === year)
					.map(({ checklist }) => checklist.edition)
			);
		expect([...editionsIn(2025)].toSorted()).toEqual(['2.0', '3.0']);
		expect([...editionsIn(2026)]).toEqual(['3.0']);
		const going = decoded.filter(({ basedOn }) => basedOn !== undefined);
		expect(going.length).toBeGreaterThan(25);
		for (const { basedOn, municipality } of going) {
			const before = byId.get(basedOn?.assessment ?? '');
			expect(before?.municipality).toEqual(municipality);
			expect(before?.checklist).toEqual(basedOn?.checklist);
		}
	});

	it('carry their checklist where that is wanted', () => {
		const [, bytes] = [...filesOf({ cities: 1, years: [2026], withChecklist: true })][0] ?? [];
		const file = valueOf(decodeAssessment(bytes ?? new Uint8Array()));
		expect(file.checklistCopy).toEqual(checklists.newest);
	});

	it('tell the population of every body in the newest year, as the reader of class tables takes it', () => {
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('population.csv'));
		const [head, ...rows] = text.trimEnd().split('\r\n');
		expect(head).toBe('\ufeffcode,name,population,year');
		expect(rows).toHaveLength(40);
		const codes = new Set(rows.map((row) => row.split(',')[0]));
		for (const [name] of assessments) expect(codes.has(name.slice(0, 6))).toBe(true);
		for (const row of rows) expect(row).toMatch(/^\d{6},見本[^,]+,\d+,2026$/);
		const { table } = valueOf(
			decodeClassTable(files.get('population.csv') ?? new Uint8Array(), undefined)
		);
		expect(table).toMatchObject({ kind: 'population', year: 2026 });
	});
});

/** What a packet holds; throws where it is none. */
const opened = (bytes: Uint8Array) => {
	const packet = valueOf(readAtOnce(sourceOf(bytes), decodePacket));
	return { sample: packet.facts.sample, ...valueOf(openPacket(packet)) };
};

describe('a nation in other forms', () => {
	it('is packets that open', () => {
		const packets = [...filesOf({ cities: 3, as: 'packets' })].filter(([name]) =>
			name.endsWith('.zip')
		);
		expect(packets.length).toBeGreaterThan(2);
		for (const [, bytes] of packets) {
			const packet = opened(bytes);
			expect(packet.sample).toBe(true);
			expect(packet.holds).toBe('assessment');
			if (packet.holds === 'assessment') expect(packet.file.assessment.sample).toBe(true);
		}
	});

	it('is publications with the scores of the assessments', () => {
		const published = filesOf({ cities: 3, as: 'publications' });
		for (const [name, bytes] of filesOf({ cities: 3 })) {
			if (!name.endsWith('.json')) continue;
			const { assessment } = valueOf(decodeAssessment(bytes));
			const zip = published.get(
				name.replace('.machi-tenken.json', '-publication.machi-tenken.zip')
			);
			const packet = opened(zip ?? new Uint8Array());
			if (packet.holds !== 'publication') return expect.unreachable();
			const { earned, possible } = score(checklistOf(assessment), assessment).overall;
			expect(packet.publication.sample).toBe(true);
			expect(packet.publication.overall).toMatchObject({ earned, possible });
		}
	});

	it('is all of them mixed, one file a city and year', () => {
		const mixed = [...filesOf({ as: 'mixed' }).keys()].filter((name) => /^\d/.test(name));
		const ending = (name: string) => name.slice('000000-0000'.length);
		expect(new Set(mixed.map(ending))).toEqual(
			new Set(['.machi-tenken.json', '.machi-tenken.zip', '-publication.machi-tenken.zip'])
		);
		expect(mixed.map((name) => name.slice(0, 11))).toEqual(
			assessments.map(([name]) => name.slice(0, 11))
		);
	});
});

describe('the spoiled files', () => {
	const spoiled = filesOf({ cities: 2, years: [2026], withFaults: true });
	const fault = (name: string, ending = 'json') =>
		spoiled.get(`fault-${name}.machi-tenken.${ending}`) ?? new Uint8Array();
	const read = (name: string) => decodeAssessment(fault(name));
	const first = () => {
		const [, bytes = new Uint8Array()] = [...spoiled][0] ?? [];
		return valueOf(decodeAssessment(bytes)).assessment;
	};

	it('are told from the others by their names', () => {
		const plain = [...spoiled.keys()].filter((name) => !name.startsWith('fault-'));
		expect(plain).toEqual([...filesOf({ cities: 2, years: [2026] }).keys()]);
	});

	it.each([
		['truncated', 'not-json'],
		['newer-format', 'format-too-new'],
		['altered-checklist', 'checklist-copy-altered'],
		['empty', 'empty']
	])('cannot be read: %s', (name, kind) => {
		expect(read(name)).toMatchObject({ ok: false, error: { kind } });
	});

	it('are other things of ours: another guideline, a change of edition that was begun', () => {
		expect(valueOf(read('other-guideline')).assessment.checklist.guideline).toBe('data-platform');
		const { assessment } = valueOf(read('edition-draft'));
		expect(assessment.checklist.edition).toBe('2.0');
		expect(assessment.editionDraft?.to.edition).toBe('3.0');
	});

	it('are a town that the nation has no longer', () => {
		const { code } = valueOf(read('former-town')).assessment.municipality;
		expect(new TextDecoder().decode(spoiled.get('population.csv'))).not.toContain(code);
	});

	it('are a packet whose assessment is not what its manifest says', () => {
		expect(readAtOnce(sourceOf(fault('tampered', 'zip')), decodePacket)).toMatchObject({
			ok: false
		});
	});

	it('are one city three times more: as it is, unfinished, and opened again', () => {
		const taken = first();
		const same = valueOf(read('duplicate-same')).assessment;
		const older = valueOf(read('duplicate-older')).assessment;
		const newer = valueOf(read('duplicate-newer')).assessment;
		expect(same).toEqual(taken);
		expect(older.id).toBe(taken.id);
		expect(older.asOf < taken.asOf && taken.asOf < newer.asOf).toBe(true);
		expect(newer.reopenedFrom).toMatchObject({ assessment: taken.id, revision: 2 });
		for (const { municipality } of [older, newer]) expect(municipality).toEqual(taken.municipality);
	});

	it('are marked as samples where they are assessments at all', () => {
		for (const [name, bytes] of spoiled) {
			const decoded = decodeAssessment(bytes);
			if (decoded.ok) expect(decoded.value.assessment.sample, name).toBe(true);
		}
	});
});
