import { describe, expect, it } from 'vitest';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import type { OscalImportSettings } from '#lib/formats/oscal/oscal-import-settings.ts';
import { anOscalCatalog, anOscalControl, anOscalGroup, settings } from './an-oscal-catalog.ts';
import { controlOf, imported, metadata, ofControls } from './import-catalog.ts';

function problems(file: string, given: Partial<OscalImportSettings> = {}): readonly string[] {
	const decoded = decodeOscalCatalog(file, { ...settings, ...given });
	if (decoded.ok) return [];
	return decoded.error.map(({ path, code, detail }) => `${path.join('.')} ${code} ${detail}`);
}

const control = (id: string, title = 'T') => ({ id, title });

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
