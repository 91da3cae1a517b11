import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { changesFor } from '#lib/application/edition-change.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { renderCatalog } from '#lib/report/oscal/render-catalog.ts';
import { renderMapping } from '#lib/report/oscal/render-mapping.ts';
import { mappingSchema, referredSchema } from './mapping-schema.ts';

const ajv = new Ajv({ strict: false });
formats.default(ajv);
ajv.addSchema(referredSchema);
const isMapping = ajv.compile(mappingSchema);

function checklistOf(edition: string): Checklist {
	const found = shippedGuidelines.checklists.find(
		({ checklist }) => checklist.guideline === 'scsg' && checklist.edition === edition
	);
	if (found === undefined) throw new Error(edition);
	return found.checklist;
}
const [from, to] = [checklistOf('2.0'), checklistOf('3.0')];
const changes = changesFor({ from, to }, shippedGuidelines.crosswalks);
const about = 'About *this*';
const render = (given: object = {}) =>
	renderMapping({ from, to, changes, about, locale: 'ja', ...given });

type Item = { readonly 'id-ref': string };
type Collection = {
	readonly 'mapping-collection': {
		readonly mappings: readonly {
			readonly 'source-resource': { readonly href: string };
			readonly maps: readonly {
				readonly relationship: string;
				readonly sources: readonly Item[];
				readonly targets: readonly Item[];
			}[];
			readonly 'source-gap-summary'?: Gap;
			readonly 'target-gap-summary'?: Gap;
		}[];
		readonly 'back-matter': { readonly resources: readonly { readonly uuid: string }[] };
	};
};
type Gap = { readonly 'unmapped-controls': readonly { readonly 'with-ids': readonly string[] }[] };
const gapIds = (gap: Gap | undefined) =>
	gap?.['unmapped-controls'].flatMap(({ 'with-ids': ids }) => ids) ?? [];

describe('a crosswalk as an OSCAL mapping collection', () => {
	it.each(['ja', 'en'] as const)('is valid in %s, and the same each time', (locale) => {
		const text = render({ locale });
		expect(isMapping(JSON.parse(text)) ? [] : isMapping.errors).toEqual([]);
		expect(render({ locale })).toBe(text);
		expect(text).toContain('About \\\\*this\\\\*');
	});

	it('is valid where everything is new or retired beside one control, and with notes', () => {
		const [one = '', two = '', ...others] = to.controls.map(({ id }) => id);
		const note = { ja: '注記 *', en: 'Note *' };
		const text = render({
			changes: [
				{ relation: 'split', from: ['GOV-01'], to: [one, two], note },
				{ relation: 'retired', from: ['GOV-02'], to: [] },
				{ relation: 'new', from: [], to: others }
			]
		});
		expect(isMapping(JSON.parse(text)) ? [] : isMapping.errors).toEqual([]);
	});

	it('names every control of both editions, in a map or as unmapped', () => {
		const { mappings } = (JSON.parse(render()) as Collection)['mapping-collection'];
		const [mapping] = mappings;
		const named = (end: 'sources' | 'targets') =>
			mapping?.maps.flatMap((map) => map[end].map(({ 'id-ref': id }) => id)) ?? [];
		const all = (checklist: Checklist) => checklist.controls.map(({ id }) => id).toSorted();
		const sources = [...named('sources'), ...gapIds(mapping?.['source-gap-summary'])];
		const targets = [...named('targets'), ...gapIds(mapping?.['target-gap-summary'])];
		expect([...new Set(sources)].toSorted()).toEqual(all(from));
		expect([...new Set(targets)].toSorted()).toEqual(all(to));
		const expected = new Map([
			['same', 'equal-to'],
			['strengthened', 'subset-of']
		]);
		const relationOf = new Map<string, string>(
			changes.map((change) => [change.from.join(), change.relation])
		);
		for (const { relationship, sources: items } of mapping?.maps ?? []) {
			const relation = relationOf.get(items.map(({ 'id-ref': id }) => id).join());
			expect(relationship).toBe(expected.get(relation ?? '') ?? 'equivalent-to');
		}
	});

	it('refers to the catalogs that the checklists are exported as', () => {
		const { mappings, 'back-matter': back } = (JSON.parse(render()) as Collection)[
			'mapping-collection'
		];
		const uuids = [from, to].map(
			(checklist) =>
				(JSON.parse(renderCatalog(checklist, 'ja')) as { catalog: { uuid: string } }).catalog.uuid
		);
		expect(back.resources.map(({ uuid }) => uuid)).toEqual(uuids);
		expect(mappings[0]?.['source-resource'].href).toBe(`#${uuids[0] ?? ''}`);
	});
});
