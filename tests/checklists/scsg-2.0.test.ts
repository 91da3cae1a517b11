import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from '#lib/domain/primitives/zod.ts';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';

const editions = compileChecklists('checklists/scsg').map((shipped) => shipped.checklist);
const older = editions.find(({ edition }) => edition === '2.0');
const newer = editions.find(({ edition }) => edition === '3.0');

const counts = {
	governance: 24,
	service: 17,
	'city-os': 22,
	asset: 20,
	'supply-chain': 10,
	incident: 11,
	'data-linkage': 11
} as const;

/** The only controls that may be called a part of edition 2.0, because their theme was seen in a source. */
const themes: Readonly<Record<string, string>> = {
	'GOV-06': 'parties',
	'GOV-07': 'parties',
	'GOV-20': 'check-sheet',
	'COS-15': 'supply-chain',
	'AST-02': 'supply-chain',
	'SUP-01': 'supply-chain',
	'SUP-02': 'supply-chain',
	'SUP-06': 'supply-chain',
	'SUP-07': 'supply-chain',
	'INC-01': 'incident-coordination',
	'INC-02': 'incident-coordination',
	'INC-03': 'incident-coordination',
	'INC-04': 'incident-coordination',
	'INC-06': 'incident-coordination',
	'INC-07': 'incident-coordination',
	'DAT-11': 'linked-cities'
};

/** Ideas of edition 3.0 that nothing of edition 2.0 may lean on. */
const laterIdeas =
	/限定公開|クローズドデータ|オープンデータ|データ種別|責任分界|limited-disclosure|closed data|open data|classes of data|responsibility[- ]boundary/iu;

describe('the checklist for edition 2.0 of the smart-city guideline', () => {
	const controls = older?.controls ?? [];

	it('has its seven layers, with 115 controls', () => {
		const found = Object.fromEntries(
			(older?.layers ?? []).map(({ id }) => [
				id,
				controls.filter(({ layer }) => layer === id).length
			])
		);
		expect(found).toEqual(counts);
	});

	it('names its own edition, revision and day', () => {
		expect(older).toMatchObject({ guideline: 'scsg', revision: 2, published: '2021-06-30' });
		expect(older?.title.ja).toContain('第2.0版');
		expect(older?.notice.ja).toContain('第2.0版');
	});

	it('speaks of no idea that edition 3.0 brought', () => {
		const { layers, facts, themes: named } = older ?? {};
		const items = [...controls, ...(older?.risks ?? []), ...(layers ?? []), ...(facts ?? [])];
		for (const item of [...items, ...(named ?? [])]) {
			expect(JSON.stringify(item), item.id).not.toMatch(laterIdeas);
		}
	});

	it('claims themes of edition 2.0 only, and only where they were seen', () => {
		const claimed = controls.flatMap(({ id, basis }) =>
			basis.kind === 'theme' ? [[id, basis.edition, basis.theme]] : []
		);
		expect(claimed).toEqual(claimed.map(([id = '']) => [id, '2.0', themes[id]]));
		expect(claimed.map(([id]) => id).sort()).toEqual(Object.keys(themes).sort());
		expect(older?.themes.map(({ edition }) => edition)).toEqual(Array(6).fill('2.0'));
	});

	it('files the rest under the category of its layer, or names its neighbour', () => {
		for (const { id, layer, basis } of controls) {
			if (basis.kind === 'category') expect(basis.category, id).toBe(layer);
			expect(basis.kind, id).not.toBe('imported');
		}
	});

	it('asks for the same facts as edition 3.0, so that profiles carry over', () => {
		const askedIn = (checklist: typeof older) =>
			checklist?.facts.map(({ id, askedOf, question }) => ({ id, askedOf, question }));
		expect(askedIn(older)).toEqual(askedIn(newer));
	});

	it('gives its own controls ids that edition 3.0 never used', () => {
		const later = new Set(newer?.controls.map(({ id }) => id));
		expect(controls.filter(({ id }) => !later.has(id)).map(({ id }) => id)).toEqual([
			'SUP-12',
			'DAT-14'
		]);
	});
});

const bilingual = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const pin = (edition: string) =>
	z.strictObject({ edition: z.literal(edition), revision: z.literal(2) });
const crosswalkSchema = z.strictObject({
	format: z.literal('machi-tenken/crosswalk'),
	formatVersion: z.literal(1),
	guideline: z.literal('scsg'),
	from: pin('2.0'),
	to: pin('3.0'),
	about: bilingual,
	relations: z.array(
		z.discriminatedUnion('relation', [
			z.strictObject({ relation: z.literal('same'), ids: z.array(z.string()).min(1) }),
			z.strictObject({
				relation: z.enum(['reworded', 'strengthened', 'moved']),
				from: z.string(),
				to: z.string(),
				note: bilingual
			}),
			z.strictObject({
				relation: z.literal('split'),
				from: z.string(),
				to: z.array(z.string()).min(2),
				note: bilingual
			}),
			z.strictObject({
				relation: z.literal('merged'),
				from: z.array(z.string()).min(2),
				to: z.string(),
				note: bilingual
			}),
			z.strictObject({ relation: z.literal('retired'), from: z.string(), note: bilingual })
		])
	)
});
type Relation = z.infer<typeof crosswalkSchema>['relations'][number];

const crosswalk = crosswalkSchema.parse(
	parse(readFileSync('checklists/scsg/3.0/crosswalk.yaml', 'utf8'))
);

const sourcesOf = (relation: Relation): readonly string[] =>
	relation.relation === 'same' ? relation.ids : [relation.from].flat();

const targetsOf = (relation: Relation): readonly string[] => {
	if (relation.relation === 'same') return relation.ids;
	return relation.relation === 'retired' ? [] : [relation.to].flat();
};

describe('the crosswalk from edition 2.0 to edition 3.0', () => {
	const { relations } = crosswalk;
	const before = new Map(older?.controls.map((control) => [control.id, control]));
	const after = new Map(newer?.controls.map((control) => [control.id, control]));
	const targets = relations.flatMap(targetsOf);

	it('leads on from every control of edition 2.0, once', () => {
		expect(relations.flatMap(sourcesOf).sort()).toEqual([...before.keys()].sort());
	});

	it('leads only to controls of edition 3.0, and to none of them twice', () => {
		expect(targets.filter((id) => !after.has(id))).toEqual([]);
		expect(new Set(targets).size).toBe(targets.length);
	});

	it('leaves as new only the telling of personal data', () => {
		expect([...after.keys()].filter((id) => !targets.includes(id))).toEqual(['DAT-03']);
	});

	it('calls the same only what says the same, in the same layer', () => {
		for (const id of relations.flatMap((one) => (one.relation === 'same' ? one.ids : []))) {
			expect(after.get(id)?.statement, id).toEqual(before.get(id)?.statement);
			expect(after.get(id)?.layer, id).toBe(before.get(id)?.layer);
		}
	});

	it('calls reworded or strengthened only what says something else, in both languages', () => {
		for (const one of relations) {
			if (one.relation !== 'reworded' && one.relation !== 'strengthened') continue;
			const [from, to] = [before.get(one.from), after.get(one.to)];
			expect(to?.statement.ja, one.from).not.toBe(from?.statement.ja);
			expect(to?.statement.en, one.from).not.toBe(from?.statement.en);
			expect(to?.layer, one.from).toBe(from?.layer);
		}
	});

	it('calls moved only what changed its layer', () => {
		for (const one of relations) {
			if (one.relation !== 'moved') continue;
			expect(after.get(one.to)?.layer, one.from).not.toBe(before.get(one.from)?.layer);
		}
	});

	it('splits the rule for linked data and the division of roles, and retires nothing', () => {
		expect(relations.filter(({ relation }) => relation === 'split')).toMatchObject([
			{ from: 'SUP-12', to: ['SUP-08', 'SUP-09'] },
			{ from: 'DAT-14', to: ['DAT-01', 'DAT-02'] }
		]);
		expect(relations.filter(({ relation }) => relation === 'retired')).toEqual([]);
	});
});
