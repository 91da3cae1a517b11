import { describe, expect, it } from 'vitest';
import { text } from '../../support/a-checklist.ts';
import {
	aLargeOscalCatalog,
	anOscalCatalog,
	anOscalControl,
	anOscalGroup
} from './an-oscal-catalog.ts';
import { controlOf, imported, metadata, ofControls } from './import-catalog.ts';

describe('decodeOscalCatalog', () => {
	it('reads 1,200 controls, their enhancements and their parameters in their order', () => {
		const { checklist, left } = imported(aLargeOscalCatalog(20, 60));
		expect(checklist.controls).toHaveLength(1800);
		expect(checklist.layers).toHaveLength(20);
		expect(checklist.controls.slice(0, 4).map(({ id }) => id)).toEqual([
			'g0-0',
			'g0-0.1',
			'g0-1',
			'g0-2'
		]);
		expect(checklist.controls.at(-1)?.statement).toEqual(
			text('Do a backup [choice: daily; [period]].')
		);
		expect(left).toEqual([]);
	});

	it('gives the same checklist for the same catalog', () => {
		expect(imported(aLargeOscalCatalog(2, 5))).toEqual(imported(aLargeOscalCatalog(2, 5)));
	});

	it('has a layer of components where the catalog is answered for systems', () => {
		const groups = [anOscalGroup({ id: 'system' })];
		const { checklist } = imported(anOscalCatalog({ groups }), { answeredPer: 'component' });
		expect(checklist.layers).toMatchObject([
			{ id: 'system-2', answeredPer: 'component', componentLayer: 'system' }
		]);
		expect(checklist.componentLayers).toMatchObject([
			{ id: 'system', title: text('対象システム', 'System') }
		]);
		expect(imported(anOscalCatalog()).checklist.componentLayers).toBeUndefined();
	});

	it('names layers by all groups around their controls, each with an id of its own', () => {
		const inner = (id: string, given: string) =>
			anOscalGroup({ id, title: 'Inner', controls: [anOscalControl({ id: given })] });
		const deep = {
			id: 'outer',
			title: 'Outer',
			groups: [inner('X Y/Z', 'a'), inner('x-y-z', 'b')]
		};
		const groups = [deep, { title: '分類', controls: [anOscalControl({ id: 'c' })] }];
		const controls = [anOscalControl({ id: 'd' })];
		const { checklist } = imported(anOscalCatalog({ controls, groups }));
		expect(checklist.layers.map(({ id, title }) => [id, title.en])).toEqual([
			['x-y-z', 'Outer / Inner'],
			['x-y-z-2', 'Outer / Inner'],
			['group', '分類'],
			['other', 'Other']
		]);
		expect(checklist.controls.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	});

	const one = (id: string) => [anOscalControl({ id })];
	/** Chapters of as many sections as are asked for, each with one control. */
	const deep = (chapters: number, sections: number) =>
		Array.from({ length: chapters }, (_, chapter) => ({
			id: `a${String(chapter)}`,
			title: `章*${String(chapter)}*`,
			parts: [{ name: 'overview', prose: `章${String(chapter)}の説明` }],
			groups: Array.from({ length: sections }, (__, section) => {
				const id = `a${String(chapter)}.${String(section)}`;
				const parts = [{ name: 'overview', prose: `**節**${id}の説明` }];
				return anOscalGroup({ id, title: `節 ${id}`, parts, controls: one(`k-${id}`) });
			})
		}));

	it('goes a level up for its layers where there are too many groups, and keeps their titles', () => {
		const { checklist, left } = imported(anOscalCatalog({ groups: deep(3, 34) }));
		expect(checklist.layers.map(({ id, title, summary }) => [id, title.ja, summary.ja])).toEqual([
			['a0', '章0', '章0の説明'],
			['a1', '章1', '章1の説明'],
			['a2', '章2', '章2の説明']
		]);
		expect(checklist.controls).toHaveLength(102);
		expect(checklist.controls[35]).toMatchObject({
			id: 'k-a1.1',
			layer: 'a1',
			title: text('節 a1.1 / Title of k-a1.1'),
			why: text('節a1.1の説明')
		});
		expect(left).toEqual([{ what: 'finer-groups', count: 102 }]);
	});

	it('keeps the finest layers as long as there are no more than a checklist can have', () => {
		const { checklist, left } = imported(anOscalCatalog({ groups: deep(2, 50) }));
		expect(checklist.layers).toHaveLength(100);
		expect(checklist.layers[0]?.title).toEqual(text('章0 / 節 a0.0'));
		expect(checklist.controls[0]?.title).toEqual(text('Title of k-a0.0'));
		expect(left).toEqual([{ what: 'other-parts', count: 2 }]);
	});

	it('has one layer, named after the catalog, where even the outermost groups are too many', () => {
		const { checklist } = imported(anOscalCatalog({ groups: deep(101, 1) }));
		expect(checklist.layers).toMatchObject([{ id: 'other', title: text('Sample Catalog') }]);
		expect(checklist.controls[100]?.title.ja).toBe('章100 / 節 a100.0 / Title of k-a100.0');
	});

	it('writes markup as plain text, in titles too', () => {
		const prose =
			'鍵は [別表](#a) のとおり*必ず*返す。`記録` を残す。\n\n| 種別 | 本数 |\n| --- | --- |\n| 親鍵 | 1 |';
		const control = anOscalControl({
			title: '鍵の **保管** #1',
			parts: [{ name: 'statement', prose }]
		});
		const groups = [anOscalGroup({ title: '入退室 *重要*', controls: [control] })];
		const { checklist } = imported(anOscalCatalog({ groups }));
		expect(checklist.layers[0]?.title.ja).toBe('入退室 重要');
		expect(checklist.controls[0]?.title.ja).toBe('鍵の 保管 #1');
		expect(checklist.controls[0]?.statement.ja).toBe(
			'鍵は 別表 のとおり必ず返す。記録 を残す。\n\n種別：親鍵、本数：1'
		);
	});

	it('takes the overview of a group as the summary of its layer', () => {
		const parts = [
			{ name: 'overview', prose: 'About access.', links: [{ href: 'https://example.com/' }] },
			{ name: 'instruction', prose: 'Read this.' }
		];
		const groups = [anOscalGroup({ parts }), { id: 'empty', title: 'Empty' }];
		const { checklist, left } = imported(anOscalCatalog({ groups }));
		expect(checklist.layers[0]?.summary).toEqual(text('About access.'));
		expect(left).toEqual([
			{ what: 'other-links', count: 1 },
			{ what: 'other-parts', count: 1 },
			{ what: 'empty-groups', count: 1 }
		]);
	});

	it('prefers the edition that is given to the version of the catalog', () => {
		expect(imported(anOscalCatalog(), { edition: '2026' }).checklist.edition).toBe('2026');
	});

	it('takes the day of publication before that of the last change, and no date for none', () => {
		const published = (given: object) =>
			imported(anOscalCatalog({ metadata: { ...metadata, ...given } })).checklist.published;
		const changed = { 'last-modified': '2024-02-13T17:43:40Z' };
		expect(published({ ...changed, published: '2023-11-02T00:00:00-05:00' })).toBe('2023-11-02');
		expect(published(changed)).toBe('2024-02-13');
		expect(published({ published: 'soon' })).toBe('');
	});

	it('says nothing that the catalog does not say', () => {
		const { parts: _, ...bare } = anOscalControl();
		const read = imported(ofControls(bare)).checklist.controls[0];
		expect(read?.statement).toEqual(text('Title of ac-1'));
		expect(read).not.toHaveProperty('why');
		expect(read).not.toHaveProperty('state');
		expect(read?.evidence).toEqual([]);
	});

	it('reads the methods of assessment of older catalogs too', () => {
		const method = (value: string) => ({
			name: 'assessment',
			props: [{ name: 'method', value }],
			parts: [{ name: 'objects', prose: 'Plan\n\nRecords' }]
		});
		const { evidence } = controlOf({ parts: [method('EXAMINE'), method('TEST')] });
		expect(evidence).toEqual([text('Plan'), text('Records')]);
	});

	it('prefers the label of an item that has no class', () => {
		const props = [
			{ name: 'label', value: 'AC-01a.', class: 'sp800-53a' },
			{ name: 'label', value: 'a.' }
		];
		const items = [{ name: 'item', props, title: 'Name', prose: 'Words' }];
		const parts = [{ name: 'statement', prose: 'All:', parts: items }];
		expect(controlOf({ parts }).statement.en).toBe('All:\na. Name Words');
	});
});
