import { describe, expect, it } from 'vitest';
import { decodeCrosswalk } from '#lib/formats/checklist/decode-crosswalk.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';

const edition = (name: string, controls: readonly (readonly [string, string, string?])[]) =>
	aChecklist({
		edition: name,
		controls: controls.map(([id, words, layer = 'service']) =>
			aControl({ id, layer, statement: text(words) })
		)
	});
const from = edition('1.0', [
	['A', 'a'],
	['B', 'b'],
	['C', 'c'],
	['D', 'd'],
	['E', 'e'],
	['F', 'f']
]);
const to = edition('2.0', [
	['A', 'a'],
	['B', 'b2'],
	['C', 'c', 'asset'],
	['D1', 'd1'],
	['D2', 'd2'],
	['N', 'n']
]);

const head = [
	'format: machi-tenken/crosswalk',
	'formatVersion: 1',
	'guideline: sample',
	'from: { edition: "1.0", revision: 1 }',
	'to: { edition: "2.0", revision: 1 }',
	'about: { ja: 対応, en: Crosswalk }',
	'relations:'
];
const sound = [
	'  - { relation: same, ids: [A] }',
	'  - { relation: strengthened, from: B, to: B }',
	'  - { relation: moved, from: C, to: C }',
	'  - { relation: split, from: D, to: [D1, D2] }',
	'  - { relation: retired, from: E }',
	'  - { relation: retired, from: F }'
];

const problems = (relations: readonly string[], top: readonly string[] = head) => {
	const decoded = decodeCrosswalk([...top, ...relations].join('\n'), { from, to });
	return decoded.ok
		? []
		: decoded.error.map(
				({ file, line, code, detail }) => `${file ?? ''}:${String(line)} ${code} ${detail}`
			);
};

describe('decodeCrosswalk', () => {
	it('takes a crosswalk that handles every id of the old edition with true relations', () => {
		expect(problems(sound)).toEqual([]);
	});

	it.each<[string, readonly string[], string]>([
		['a hole', sound.slice(0, 5), 'crosswalk.yaml:8 missing F'],
		[
			'an id the old edition has not',
			[...sound, '  - { relation: retired, from: Z }'],
			'crosswalk.yaml:14 unknown-reference from Z'
		],
		[
			'an id the new edition has not',
			[
				'  - { relation: same, ids: [A] }',
				'  - { relation: reworded, from: B, to: Z }',
				...sound.slice(2)
			],
			'crosswalk.yaml:9 unknown-reference to Z'
		],
		[
			'an id handled twice',
			[...sound, '  - { relation: retired, from: A }'],
			'crosswalk.yaml:14 duplicate-id from A'
		],
		[
			'two ways to one control',
			[...sound.slice(0, 4), '  - { relation: reworded, from: E, to: D1 }', ...sound.slice(5)],
			'crosswalk.yaml:12 duplicate-id to D1'
		],
		[
			'"same" where the words differ',
			['  - { relation: same, ids: [A, B] }', ...sound.slice(2)],
			'crosswalk.yaml:8 not-allowed-value same B'
		],
		[
			'"reworded" where they do not',
			['  - { relation: reworded, from: A, to: A }', ...sound.slice(1)],
			'crosswalk.yaml:8 not-allowed-value reworded A'
		],
		[
			'"moved" where nothing moved',
			['  - { relation: moved, from: A, to: A }', ...sound.slice(1)],
			'crosswalk.yaml:8 not-allowed-value moved A'
		]
	])('names %s with file and line', (_, relations, named) => {
		expect(problems(relations)).toContain(named);
	});

	it('refuses a crosswalk of other editions, and a slip of a key', () => {
		const other = head.map((line) => line.replace('to: { edition: "2.0"', 'to: { edition: "3.0"'));
		expect(problems(sound, other)).toEqual(['crosswalk.yaml:5 unknown-reference sample 3.0 1']);
		expect(problems(['  - { relation: same, idds: [A] }'])[0]).toMatch(/^crosswalk\.yaml:8 /);
	});
});
