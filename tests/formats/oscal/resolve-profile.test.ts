import { describe, expect, it } from 'vitest';
import type { Control } from '#lib/domain/checklist/control.ts';
import { decodeOscalCatalog, type OscalImport } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import { resolveOscalFiles, type OscalFile } from '#lib/formats/oscal/profile/resolve-profile.ts';
import { anOscalCatalog, anOscalControl, anOscalGroup, settings } from './an-oscal-catalog.ts';

const control = (id: string, controls: readonly string[] = []) =>
	anOscalControl({ id, controls: controls.map((inner) => anOscalControl({ id: inner })) });
const groups = [
	anOscalGroup({
		id: 'ac',
		title: 'Access',
		params: [{ id: 'p', label: 'period' }],
		controls: [control('ac-1'), control('ac-2', ['ac-2.1', 'ac-2.2']), control('ac-10')]
	}),
	anOscalGroup({ id: 'au', title: 'Audit', controls: [control('au-1'), control('au-2')] })
];
const catalog: OscalFile = { name: 'base_catalog.json', text: anOscalCatalog({ groups }) };
const metadata = { title: 'Own *profile*', version: '7' };
const profile = (
	given: object,
	href = 'base_catalog.json',
	name = 'own_profile.json'
): OscalFile => {
	const { include = {}, ...rest } = given as { readonly include?: object };
	const imports = [{ href, ...include }];
	return { name, text: JSON.stringify({ profile: { uuid: name, metadata, imports, ...rest } }) };
};

function resolved(...files: readonly OscalFile[]): OscalImport {
	const made = resolveOscalFiles(files);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	const read = decodeOscalCatalog(made.value.text, settings, made.value.left);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}
const ids = (given: object): readonly string[] =>
	resolved(profile(given), catalog).checklist.controls.map(({ id }) => id);
const layers = ({ checklist }: OscalImport): readonly string[] =>
	checklist.controls.map(({ id, layer }) => `${layer} ${id}`);
function controlOf({ checklist }: OscalImport, wanted: string): Control {
	const found = checklist.controls.find(({ id }) => id === wanted);
	if (found === undefined) throw new Error(wanted);
	return found;
}
const refusal = (...files: readonly OscalFile[]): unknown => {
	const made = resolveOscalFiles(files);
	return made.ok ? undefined : made.error;
};
const picks = (...named: readonly string[]) => ({ 'include-controls': [{ 'with-ids': named }] });

describe('a profile with its catalog', () => {
	it('is a checklist with the title and version of the profile', () => {
		const { checklist, left } = resolved(catalog, profile({ include: { 'include-all': {} } }));
		expect(checklist).toMatchObject({ title: { en: 'Own profile' }, edition: '7' });
		expect(checklist.controls).toHaveLength(7);
		expect(checklist.layers.map(({ title }) => title.en)).toEqual(['Access', 'Audit']);
		expect(left).toEqual([]);
	});

	it.each<[string, object, readonly string[]]>([
		[
			'everything where it says nothing',
			{},
			['ac-1', 'ac-2', 'ac-2.1', 'ac-2.2', 'ac-10', 'au-1', 'au-2']
		],
		['those named, without those within them', picks('au-2', 'ac-2'), ['ac-2', 'au-2']],
		[
			'those within them where it says so',
			{ 'include-controls': [{ 'with-ids': ['ac-2'], 'with-child-controls': 'yes' }] },
			['ac-2', 'ac-2.1', 'ac-2.2']
		],
		['one within another alone', picks('ac-2.2'), ['ac-2.2']],
		[
			'those that fit a pattern',
			{ 'include-controls': [{ matching: [{ pattern: 'a?-1*' }] }] },
			['ac-1', 'ac-10', 'au-1']
		],
		[
			'all but those excluded',
			{
				'include-all': {},
				'exclude-controls': [
					{ 'with-ids': ['ac-2'], 'with-child-controls': 'yes' },
					{ matching: [{ pattern: 'au*' }] }
				]
			},
			['ac-1', 'ac-10']
		]
	])('chooses %s', (_, include, expected) => {
		expect(ids({ include })).toEqual(expected);
	});

	it('keeps groups as they stood, leaves them out, or has its own', () => {
		const include = picks('ac-1', 'ac-2', 'ac-2.1', 'au-2');
		expect(layers(resolved(profile({ include, merge: { 'as-is': true } }), catalog))).toEqual([
			'ac ac-1',
			'ac ac-2',
			'ac ac-2.1',
			'au au-2'
		]);
		expect(layers(resolved(profile({ include, merge: { flat: {} } }), catalog))).toEqual([
			'other ac-1',
			'other ac-2',
			'other ac-2.1',
			'other au-2'
		]);
		const custom = {
			groups: [
				{
					id: 'x',
					title: 'X',
					'insert-controls': [{ order: 'descending', ...picks('ac-1', 'au-2') }]
				},
				{
					id: 'y',
					title: 'Y',
					groups: [{ id: 'z', title: 'Z', 'insert-controls': [picks('ac-2.1')] }]
				}
			]
		};
		const own = resolved(profile({ include, merge: { custom } }), catalog);
		expect(layers(own)).toEqual(['x au-2', 'x ac-1', 'z ac-2.1']);
		expect(own.left).toEqual([{ what: 'unplaced-controls', count: 1 }]);
	});

	it('sets parameters, and says how many there are not', () => {
		const prose = 'Every {{ insert: param, p }}.';
		const parts = [{ name: 'statement', prose }];
		const base = anOscalCatalog({
			groups: [
				anOscalGroup({ params: [{ id: 'p', label: 'l' }], controls: [anOscalControl({ parts })] })
			]
		});
		const given = {
			modify: {
				'set-parameters': [
					{ 'param-id': 'p', values: ['day'] },
					{ 'param-id': 'q', label: 'x' }
				]
			}
		};
		const read = resolved(profile(given), { ...catalog, text: base });
		expect(controlOf(read, 'ac-1').statement.en).toBe('Every day.');
		expect(read.left).toEqual([{ what: 'profile-changes', count: 1 }]);
	});

	it('adds to controls and removes from them, and says what there was nothing to do with', () => {
		const parts = [
			{
				id: 's',
				name: 'statement',
				prose: 'All:',
				parts: [
					{ id: 's.a', name: 'item', prose: 'a' },
					{ id: 's.b', name: 'item', prose: 'b' }
				]
			},
			{ name: 'guidance', class: 'old', prose: 'Old.' },
			{ name: 'guidance', prose: 'Kept.' }
		];
		const base = anOscalCatalog({
			groups: [anOscalGroup({ controls: [anOscalControl({ parts })] })]
		});
		const item = (prose: string) => ({ parts: [{ name: 'item', prose }] });
		const adds = [
			{ 'by-id': 's.b', position: 'before', ...item('before b') },
			{ 'by-id': 's', position: 'starting', ...item('first') },
			{ 'by-id': 's', ...item('last') },
			{ 'by-id': 'gone', ...item('nowhere') },
			{ position: 'ending', title: 'New title', props: [{ name: 'status', value: 'withdrawn' }] }
		];
		const removes = [
			{ 'by-class': 'old', 'by-item-name': 'part' },
			{ 'by-id': 's.a' },
			{ 'by-name': 'guidance', 'by-item-name': 'prop' }
		];
		const alters = [
			{ 'control-id': 'ac-1', removes, adds },
			{ 'control-id': 'zz-9', adds: [] }
		];
		const read = resolved(profile({ modify: { alters } }), { ...catalog, text: base });
		expect(controlOf(read, 'ac-1')).toMatchObject({
			title: { en: 'New title' },
			statement: { en: 'All:\nfirst\nbefore b\nb\nlast' },
			why: { en: 'Kept.' },
			state: 'obsolete'
		});
		expect(read.left).toEqual([{ what: 'profile-changes', count: 2 }]);
	});

	it('is found by the resource at its back, in whatever form, or as the only file beside it', () => {
		const resources = [
			{
				uuid: 'r1',
				title: 'The base',
				rlinks: [
					{ href: 'https://x.test/a/base_catalog.xml' },
					{ href: '../a/base%5Fcatalog.json?v=1' }
				]
			}
		];
		const given = { 'back-matter': { resources } };
		for (const name of [
			'base_catalog.json',
			'BASE_catalog (1).json',
			'dir/base_catalog-min.json',
			'saved.json'
		])
			expect(resolved(profile(given, '#r1'), { ...catalog, name }).checklist.controls).toHaveLength(
				7
			);
		expect(
			resolved(profile({}, '#74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724'), { ...catalog, name: 'x' })
				.checklist.controls
		).toHaveLength(7);
		expect(refusal(profile(given, '#r1'))).toEqual({
			kind: 'catalog-missing',
			wanted: 'The base, base_catalog.json'
		});
		expect(refusal(profile({}, 'https://x.test/base_catalog.json'))).toEqual({
			kind: 'catalog-missing',
			wanted: 'base_catalog.json'
		});
	});

	it('may lead over further profiles to several catalogs', () => {
		const second = {
			name: 'second.json',
			text: anOscalCatalog({
				groups: [anOscalGroup({ id: 'ac', title: 'Access', controls: [control('x-1')] })]
			})
		};
		const inner = profile({ include: picks('ac-1', 'au-1') }, 'base_catalog.json', 'inner.json');
		const imports = [{ href: 'inner.json', ...picks('ac-1') }, { href: 'second.json' }];
		const outer = { name: 'outer.json', text: JSON.stringify({ profile: { metadata, imports } }) };
		expect(layers(resolved(second, inner, catalog, outer))).toEqual(['ac ac-1', 'ac x-1']);
		expect(refusal(inner, outer, catalog)).toEqual({
			kind: 'catalog-missing',
			wanted: 'second.json'
		});
	});

	it('is not taken with a catalog that has none of its controls', () => {
		const given = profile({ include: picks('zz-1') }, 'other_catalog.json');
		expect(refusal(given, catalog)).toEqual({
			kind: 'catalog-missing',
			wanted: 'other_catalog.json'
		});
		expect(resolved(profile({ include: picks('zz-1', 'ac-1') }), catalog).left).toEqual([
			{ what: 'profile-changes', count: 1 }
		]);
	});

	it('is refused where files lead to one another or to nothing in particular', () => {
		const one = profile({}, 'two.json', 'one.json');
		const two = profile({}, 'one.json', 'two.json');
		expect(refusal(one, two)).toEqual({ kind: 'one-at-a-time' });
		expect(refusal(catalog, { ...catalog, name: 'b' })).toEqual({ kind: 'one-at-a-time' });
		expect(refusal(profile({}), { name: 'c', text: '{"catalog":' })).toEqual({
			kind: 'one-at-a-time'
		});
	});

	it('is refused where its changes would take for ever', () => {
		const parts = Array.from({ length: 1000 }, (_, order) => ({
			id: `p${String(order)}`,
			name: 'item',
			prose: 'x'
		}));
		const base = anOscalCatalog({
			groups: [anOscalGroup({ controls: [anOscalControl({ parts })] })]
		});
		const alters = Array.from({ length: 600 }, () => ({
			'control-id': 'ac-1',
			removes: [{ 'by-id': 'none' }]
		}));
		expect(refusal(profile({ modify: { alters } }), { ...catalog, text: base })).toEqual({
			kind: 'profile-too-large'
		});
		const pattern = '*a'.repeat(90);
		expect(
			ids({ include: { 'include-controls': [{ 'with-ids': ['ac-1'], matching: [{ pattern }] }] } })
		).toEqual(['ac-1']);
	});

	it('leaves a single file to be told by who reads it', () => {
		for (const text of ['{"catalog":{}}', '{"profile":{}}', '{', anOscalCatalog()])
			expect(resolveOscalFiles([{ name: 'x', text }])).toEqual({
				ok: true,
				value: { text, left: [] }
			});
	});
});
