import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { findChecklistContradictions } from '#lib/formats/checklist/find-checklist-contradictions.ts';
import { decodeOscalCatalog, type OscalImport } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import type { OscalControl } from '#lib/formats/oscal/oscal-catalog.ts';
import type { OscalImportSettings } from '#lib/formats/oscal/oscal-import-settings.ts';
import { text } from '../../support/a-checklist.ts';
import {
	aLargeOscalCatalog,
	anOscalCatalog,
	anOscalControl,
	anOscalGroup,
	settings
} from './an-oscal-catalog.ts';

/** Reads a catalog that must be right, and asks of its checklist what is asked of every one. */
function imported(file: string, given: Partial<OscalImportSettings> = {}): OscalImport {
	const decoded = decodeOscalCatalog(file, { ...settings, ...given });
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
	const { checklist } = decoded.value;
	expect(checklistSchema.parse(checklist)).toEqual(checklist);
	expect(findChecklistContradictions(checklist)).toEqual([]);
	return decoded.value;
}

function problems(file: string, given: Partial<OscalImportSettings> = {}): readonly string[] {
	const decoded = decodeOscalCatalog(file, { ...settings, ...given });
	if (decoded.ok) return [];
	return decoded.error.map(({ path, code, detail }) => `${path.join('.')} ${code} ${detail}`);
}

const ofControls = (...controls: readonly OscalControl[]): string =>
	anOscalCatalog({ groups: [anOscalGroup({ controls: [...controls] })] });

function controlOf(given: Partial<OscalControl>): Control {
	const [control] = imported(ofControls(anOscalControl(given))).checklist.controls;
	if (control === undefined) throw new Error('no control');
	return control;
}

const withdrawn = [{ name: 'status', value: 'withdrawn' }];
const control = (id: string, title = 'T') => ({ id, title });
const metadata = { title: 'T', version: '1' };

describe('decodeOscalCatalog, for an excerpt of NIST SP 800-53', () => {
	const excerpt = readFileSync('tests/fixtures/oscal/nist-800-53-low-excerpt.json', 'utf8');
	const { checklist, left } = imported(excerpt);
	const [ac1, at2] = checklist.controls;

	it('takes title, version and date over', () => {
		expect(checklist).toMatchObject({
			guideline: 'imported',
			edition: '5.1.1-u4',
			revision: 1,
			published: '2024-02-13',
			title: text('NIST Special Publication 800-53 Revision 5.1.1 LOW IMPACT BASELINE'),
			revisions: [{ revision: 1, date: '2026-11-22' }]
		});
	});

	it('makes layers of groups, and controls of controls and their enhancements', () => {
		expect(checklist.layers.map(({ id, title }) => [id, title.en])).toEqual([
			['ac', 'Access Control'],
			['at', 'Awareness and Training']
		]);
		expect(checklist.controls.map(({ id, layer }) => [id, layer])).toEqual([
			['ac-1', 'ac'],
			['at-2', 'at'],
			['at-2.2', 'at']
		]);
	});

	it('writes a statement item by item, with labels and parameters', () => {
		expect(ac1?.statement.en.split('\n')).toEqual([
			'a. Develop, document, and disseminate to [organization-defined personnel or roles]:',
			'1. [choice: organization-level; mission/business process-level; system-level] access control policy that:',
			expect.stringMatching(/^\(a\) Addresses purpose, scope, roles/),
			expect.stringMatching(/^\(b\) Is consistent with applicable laws/),
			expect.stringMatching(/^2\. Procedures to facilitate/),
			expect.stringMatching(/^b\. Designate an \[official\] to manage/),
			'c. Review and update the current access control:',
			'1. Policy [frequency] and following [events] ; and',
			'2. Procedures [frequency] and following [events].'
		]);
	});

	it('takes guidance as the reason and what is to be examined as evidence', () => {
		expect(ac1?.why?.ja).toMatch(/^Access control policy and procedures address/);
		expect(ac1?.evidence.map(({ en }) => en)).toEqual([
			'Access control policy and procedures',
			'system security plan',
			'privacy plan',
			'other relevant documents or records'
		]);
		expect(at2?.why?.en).toContain('described in AT-2a.1 is conducted');
		expect(at2?.evidence).toHaveLength(8);
	});

	it('gives every control the same weight and says where it is from', () => {
		expect(ac1).toMatchObject({
			how: [],
			weight: 2,
			essential: false,
			effort: 'M',
			risks: [],
			parties: ['local-government'],
			references: [],
			basis: { kind: 'imported', source: `${checklist.title.en} ac-1` }
		});
	});

	it('counts what there is no place for', () => {
		expect(left).toEqual([
			{ what: 'back-matter-resources', count: 10 },
			{ what: 'metadata-entries', count: 5 },
			{ what: 'related-links', count: 23 },
			{ what: 'other-links', count: 13 },
			{ what: 'properties', count: 49 },
			{ what: 'parameter-notes', count: 14 },
			{ what: 'assessment-objectives', count: 42 },
			{ what: 'assessment-methods', count: 4 },
			{ what: 'evidence-examples', count: 1 }
		]);
	});
});

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

describe('decodeOscalCatalog, for withdrawn controls', () => {
	it('keeps them as obsolete and says what became of them', () => {
		const links = [
			{ href: '#ac-1', rel: 'incorporated-into' },
			{ href: '#ac-9_smt.k', rel: 'incorporated-into' },
			{ href: '#si-4', rel: 'moved-to', text: 'SI-4' },
			{ href: '#au-2', rel: 'related' }
		];
		const gone = { id: 'ac-2', title: 'Gone', props: withdrawn, links };
		const { checklist, left } = imported(ofControls(anOscalControl(), gone));
		expect(checklist.controls[1]).toMatchObject({
			id: 'ac-2',
			state: 'obsolete',
			statement: text(
				'取り下げられた項目です（統合先: ac-1 (Title of ac-1), ac-9_smt.k。移動先: SI-4）。',
				'Withdrawn: incorporated into ac-1 (Title of ac-1), ac-9_smt.k; moved to SI-4.'
			)
		});
		expect(left).toEqual([{ what: 'related-links', count: 1 }]);
	});

	it('keeps what they stated, or their title where nothing says anything', () => {
		const links = [{ href: '#si-4', rel: 'moved-to' }];
		const stated = controlOf({ props: withdrawn, links });
		expect(stated.statement.en).toBe('Withdrawn: moved to si-4.\nStatement of ac-1.');
		const silent = controlOf({ props: [{ name: 'status', value: 'Withdrawn' }], parts: [] });
		expect(silent).toMatchObject({ state: 'obsolete', statement: text('Title of ac-1') });
	});
});

describe('decodeOscalCatalog, for hostile texts', () => {
	it('leaves out characters that a checklist cannot have, and says how many texts had some', () => {
		const prose = 'Stop\u0007 \u001b[31mred\u001b[0m \ud800 \r\nnow\u0000.\u009f';
		const file = ofControls(anOscalControl({ parts: [{ name: 'statement', prose }] }));
		const { checklist, left } = imported(file);
		expect(checklist.controls[0]?.statement.en).toBe('Stop [31mred[0m \nnow.');
		expect(left).toEqual([{ what: 'unwritable-texts', count: 1 }]);
	});

	it('leaves markup as words', () => {
		const prose = '<img src=x onerror=alert(1)> [go](javascript:alert(1)) =1+1';
		const { statement } = controlOf({ parts: [{ name: 'statement', prose }] });
		expect(statement.en).toBe('<img src=x onerror=alert(1)> go =1+1');
	});

	it('cuts texts that are too long after a sentence, and says how many', () => {
		const prose = 'A sentence of some words. '.repeat(2000);
		const parts = [
			{ name: 'statement', prose },
			{ name: 'guidance', prose: '長い。'.repeat(3000) }
		];
		const title = '𠮷'.repeat(5000);
		const { checklist, left } = imported(ofControls(anOscalControl({ title, parts })));
		const [read] = checklist.controls;
		expect(read?.statement.en).toMatch(/words\. \[…\]$/);
		expect(read?.statement.en.length).toBeGreaterThan(7900);
		expect(read?.why?.ja).toMatch(/長い。 \[…\]$/);
		expect(read?.title.ja).toMatch(/𠮷 \[…\]$/u);
		expect(left).toEqual([{ what: 'shortened-texts', count: 3 }]);
	});

	it('keeps the id in the source where the title of the catalog is very long', () => {
		const file = anOscalCatalog({ metadata: { ...metadata, title: 'word '.repeat(400) } });
		const basis = imported(file).checklist.controls[0]?.basis;
		expect(basis).toMatchObject({
			source: expect.stringMatching(/^word .* \[…\] ac-1$/) as string
		});
	});

	it('ends where parameters lead back to themselves', () => {
		const params = [
			{ id: 'a', label: 'x {{ insert: param, b }}' },
			{ id: 'b', select: { choice: ['{{ insert: param, a }}'] } }
		];
		const parts = [{ name: 'statement', prose: 'Do {{ insert: param, a }}.' }];
		expect(controlOf({ params, parts }).statement.en).toBe('Do [x [choice: [a]]].');
	});
});

describe('decodeOscalCatalog refuses', () => {
	it.each([
		'profile',
		'component-definition',
		'system-security-plan',
		'assessment-plan',
		'assessment-results',
		'plan-of-action-and-milestones',
		'mapping-collection'
	])('a %s, and names it', (model) => {
		const file = JSON.stringify({ [model]: { metadata: { title: 'T' } } });
		expect(problems(file)).toEqual([`${model} wrong-kind ${model}`]);
	});

	it.each(['{}', '[]', 'null', '"catalog"', '{"catalog":[]}', '{"format":"other"}'])(
		'%s, which is no OSCAL',
		(file) => {
			expect(problems(file)).toEqual(['catalog missing object']);
		}
	);

	it('a text that is not JSON, and tells where', () => {
		expect(decodeOscalCatalog('{\n"catalog": }', settings)).toEqual({
			ok: false,
			error: [{ path: [], code: 'syntax', detail: 'JSON', line: 2, column: 12 }]
		});
	});

	it('keys that reach for prototypes', () => {
		expect(problems('{"catalog":{"__proto__":{}}}')).toEqual([' syntax __proto__']);
	});

	it('groups within groups beyond measure', () => {
		const nested = (depth: number): object =>
			depth === 0 ? anOscalGroup() : { title: 'G', groups: [nested(depth - 1)] };
		expect(problems(anOscalCatalog({ groups: [nested(10)] }))).toEqual([]);
		expect(problems(anOscalCatalog({ groups: [nested(21)] }))).toEqual([' syntax nesting > 32']);
	});

	it('a file larger than any that is read', () => {
		const blanks = ' '.repeat(64 * 1024 * 1024 + 1);
		expect(problems(blanks)).toEqual([' too-big 67108864']);
	});

	it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
		['no metadata', { metadata: undefined }, ['metadata missing object']],
		['no title', { metadata: { version: '1' } }, ['metadata.title missing string']],
		[
			'a blank title',
			{ metadata: { title: ' \u0000', version: '1' } },
			['metadata.title missing string']
		],
		['no version', { metadata: { title: 'T' } }, ['metadata.version missing string']],
		['no controls', { groups: [{ title: 'G' }] }, ['controls too-small 1']],
		[
			'groups and controls without a title',
			{ groups: [{ controls: [{ id: 'a' }, control('b', '\t')] }] },
			[
				'groups.0.title missing string',
				'groups.0.controls.0.title missing string',
				'groups.0.controls.1.title missing string'
			]
		],
		[
			'ids that answers could not be kept under',
			{ controls: [control('_a'), control('a b'), control('項目'), control('constructor')] },
			[
				'controls.0.id wrong-form /^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/',
				'controls.1.id wrong-form /^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/',
				'controls.2.id wrong-form /^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/',
				'controls.3.id wrong-form reserved id'
			]
		],
		[
			'things of other types than they should be',
			{ controls: [1, { ...control('a'), parts: [{ name: 'statement', prose: 7 }] }] },
			['controls.0 wrong-type object', 'controls.1.parts.0.prose wrong-type string']
		]
	])('%s', (_, given, expected) => {
		const stand = given.controls === undefined ? {} : { groups: undefined };
		expect(problems(anOscalCatalog({ ...stand, ...given }))).toEqual(expected);
	});

	it('ids given twice, wherever they stand, and names both places', () => {
		const enhanced = anOscalControl({ controls: [anOscalControl({ id: 'ac-2' })] });
		const groups = [
			anOscalGroup({ controls: [enhanced] }),
			{ id: 'g', title: 'G', groups: [anOscalGroup({ controls: [control('ac-2')] })] }
		];
		expect(problems(anOscalCatalog({ groups, controls: [control('ac-1')] }))).toEqual([
			'groups.0.controls.0.id duplicate-id ac-1 (controls.0, groups.0.controls.0)',
			'groups.1.groups.0.controls.0.id duplicate-id ac-2 (groups.0.controls.0.controls.0, groups.1.groups.0.controls.0)'
		]);
	});

	it('100,000 controls without looking at one of them', () => {
		const controls = Array.from({ length: 100_000 }, () => 0);
		expect(problems(anOscalCatalog({ controls }))).toEqual(['controls too-big 5000']);
		const enhanced = (order: number) => ({ controls: [control(`e${String(order)}`)] });
		const nested = Array.from({ length: 2501 }, (_, order) => enhanced(order));
		expect(problems(anOscalCatalog({ controls: nested }))).toEqual(['controls too-big 5000']);
	});

	it('more groups than anyone made', () => {
		const groups = Array.from({ length: 5001 }, () => ({}));
		expect(problems(anOscalCatalog({ groups }))).toEqual(['groups too-big 5000']);
	});

	it('a file with nothing right in it, naming a hundred things', () => {
		const parts = Array.from({ length: 300_000 }, () => 1);
		const found = problems(ofControls({ ...control('a'), parts: parts as never }));
		expect(found).toHaveLength(100);
		expect(found[99]).toBe('groups.0.controls.0.parts.99 wrong-type object');
	});

	it.each<[Partial<OscalImportSettings>, string]>([
		[{ guideline: 'Not A Slug' }, 'settings.guideline wrong-form'],
		[{ edition: '' }, 'settings.edition wrong-form'],
		[{ revision: 0 }, 'settings.revision too-small 1'],
		[{ date: '2026-02-30' }, 'settings.date wrong-form not a calendar day']
	])('settings such as %j', (given, expected) => {
		const found = problems(anOscalCatalog(), given);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(expected);
	});
});
