import { describe, expect, it } from 'vitest';
import { parseYaml } from '#lib/formats/checklist/parse-yaml.ts';

/** What is wrong with a YAML text, as `detail line:column`. */
function problems(text: string): readonly string[] {
	const parsed = parseYaml(text, 'a.yaml');
	if (parsed.ok) return [];
	return parsed.error.map(
		({ detail, line, column }) => `${detail} ${line ?? '?'}:${column ?? '?'}`
	);
}

const valueOf = (text: string) => {
	const parsed = parseYaml(text, 'a.yaml');
	return parsed.ok ? parsed.value.value : parsed.error;
};

describe('parseYaml', () => {
	it('reads a document of maps, lists and texts', () => {
		const text = 'title: { ja: 点検, en: Check }\nhow:\n  - ja: 𠮷野\n  - "a: b # c"\n';
		expect(valueOf(text)).toEqual({
			title: { ja: '点検', en: 'Check' },
			how: [{ ja: '𠮷野' }, 'a: b # c']
		});
	});

	it('takes a byte order mark, comments, CRLF and one document mark', () => {
		expect(valueOf('\ufeff# comment\r\n---\r\na: 1\r\nb: x\r\n')).toEqual({ a: 1, b: 'x' });
	});

	it.each<[string, unknown]>([
		['no', 'no'],
		['yes', 'yes'],
		['on', 'on'],
		['1_000', '1_000'],
		['2026-04-01', '2026-04-01'],
		['12:30:45', '12:30:45'],
		['R8.4.1', 'R8.4.1'],
		['=', '='],
		['"3.0"', '3.0'],
		['3.0', 3],
		['0o14', 12],
		['0x1F', 31],
		['1e999', Infinity],
		['true', true],
		['~', null]
	])('takes %s for %j and nothing else', (text, expected) => {
		expect(valueOf(`a: ${text}`)).toEqual({ a: expected });
	});

	it('knows no merge key', () => {
		expect(valueOf('<<: { b: 1 }\na: 2\n')).toEqual({ '<<': { b: 1 }, a: 2 });
		expect(valueOf('%YAML 1.1\n---\n<<: { b: 1 }\na: no\n')).toEqual({ '<<': { b: 1 }, a: 'no' });
	});

	it.each([
		['an alias and its anchor', 'a: &x 1\nb: *x\n', ['anchor 1:7', 'alias 2:4']],
		['an anchor alone', 'b: 2\na: &x { c: 1 }\n', ['anchor 2:7']],
		[
			'a tag for a function',
			'a: 1\nb: !!js/function "x"\n',
			['TAG_RESOLVE_FAILED 2:4', 'tag 2:18']
		],
		['a tag for bytes', 'a: !!binary aGk=\n', ['tag 1:13']],
		['a tag for an ordered map', 'a: !!omap [b: 1]\n', ['tag 1:11']],
		['a tag of the core', 'a: !!str no\n', ['tag 1:10']],
		['a tag of one\u2019s own', 'a: !own { b: 1 }\n', ['TAG_RESOLVE_FAILED 1:4', 'tag 1:9']],
		['a key twice', 'a: 1\nb: 2\na: 3\n', ['DUPLICATE_KEY 3:1']],
		['a key twice further in', 'c:\n  - a: 1\n    a: 2\n', ['DUPLICATE_KEY 3:5']],
		['a key twice, as a number and as a text', '1: a\n"1": b\n', ['DUPLICATE_KEY 2:1']],
		['a key twice, as a truth and as a text', '{ true: a, "true": b }\n', ['DUPLICATE_KEY 1:12']],
		['a list for a key', 'a: 1\n? [b, c]\n: 2\n', ['key that is no text 2:3']],
		['a map for a key', '{ {a: b}: c }\n', ['key that is no text 1:3']],
		['no key at all', 'a: 1\n: 2\n', ['key that is no text 2:1']],
		['two documents', 'a: 1\n---\nb: 2\n', ['several documents 2:1']],
		['something after the end', 'a: 1\n...\nb: 2\n', ['several documents 3:1']],
		['a bracket too many', 'a: 1\n]\n', ['UNEXPECTED_TOKEN 2:1']],
		['nothing', '', ['empty ?:?']],
		['only comments', '# nothing\n\n# here\n', ['empty ?:?']],
		['__proto__', 'a: 1\nb:\n  - __proto__: { x: 1 }\n', ['__proto__ 3:5']],
		['constructor', 'constructor: 1\n', ['constructor 1:1']],
		['a quoted prototype', 'a: { "prototype": 1 }\n', ['prototype 1:6']],
		['a forbidden key of a merge', '<<: { __proto__: 1 }\n', ['__proto__ 1:7']],
		['a tab as indentation', 'a:\n\tb: 1\n', ['TAB_AS_INDENT 2:1']]
	])('refuses %s and says where', (_, text, expected) => {
		expect(problems(text)).toEqual(expected);
		expect(({} as { x?: unknown }).x).toBeUndefined();
	});

	it('refuses a bomb of aliases before anything grows', () => {
		const level = (n: number) =>
			`l${n}: &l${n} [${Array(9)
				.fill(n === 0 ? 'lol' : `*l${n - 1}`)
				.join(', ')}]\n`;
		const bomb = Array.from({ length: 10 }, (_, n) => level(n)).join('');
		expect(problems(bomb)[0]).toMatch(/^a(nchor|lias) /);
	});

	it.each([
		['brackets', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
		['braces', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
		['dashes', (depth: number) => `${'- '.repeat(depth)}a`],
		[
			'indentation',
			(depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
		]
	])('takes 32 levels of %s and refuses 34', (_, nested) => {
		expect(problems(nested(32))).toEqual([]);
		expect(problems(nested(34))).toHaveLength(1);
		expect(problems(nested(34))[0]).toMatch(/^nesting too deep \d+:\d+$/);
	});

	it.each([
		['open brackets', '['.repeat(100_000)],
		['brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
		['braces', '{a: '.repeat(100_000)],
		['dashes', `${'- '.repeat(100_000)}a`],
		['question marks', `${'? '.repeat(100_000)}a`]
	])('refuses 100,000 %s at once', (_, bomb) => {
		expect(problems(bomb)[0]).toMatch(/^nesting too deep 1:\d+$/);
	});

	it('refuses a text that is too large before it is read', () => {
		expect(problems('#'.repeat(5 * 1024 * 1024 + 1))).toEqual(['size > 5242880 ?:?']);
	});

	it('leads from a path back to line and column', () => {
		const parsed = parseYaml('a: 1\nlist:\n  - id: x\n    to: { deep: [1, 2] }\n', 'a.yaml');
		if (!parsed.ok) throw new Error('not read');
		const { placeOf } = parsed.value;
		expect(placeOf(['a'])).toEqual({ line: 1, column: 4 });
		expect(placeOf(['list', 0, 'id'])).toEqual({ line: 3, column: 9 });
		expect(placeOf(['list', 0, 'to', 'deep', 1])).toEqual({ line: 4, column: 21 });
		// What is missing is placed at the nearest thing around it.
		expect(placeOf(['list', 0, 'gone'])).toEqual({ line: 3, column: 5 });
		expect(placeOf(['nowhere'])).toEqual({ line: 1, column: 1 });
		expect(placeOf([])).toEqual({ line: 1, column: 1 });
	});

	it('lists a hundred problems at most', () => {
		const text = Array.from({ length: 300 }, (_, i) => `k${i}: &a${i} x\n`).join('');
		expect(problems(text)).toHaveLength(100);
	});
});
