import { describe, expect, it } from 'vitest';
import { findUnfitFields } from '#lib/formats/assessment/find-unfit-fields.ts';
import { standInFor } from '#lib/formats/assessment/stand-in.ts';
import { describeUnfitField, unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';
import { assessmentLimits, fullAssessment, withValueAt } from '../support/assessment-limits.ts';

describe('every value that can be held', () => {
	const whole = fullAssessment();
	const named = (path: readonly (string | number)[]) =>
		describeUnfitField({ path, problem: 'unfit', limit: '', of: '' }, 'ja');

	it.each(
		assessmentLimits()
			.filter(({ path, beyond }) => {
				const assessment = withValueAt(whole, path, beyond());
				const issues = findUnfitFields({ assessment });
				return (
					issues.length > 0 && issues.every((issue) => standInFor(issue, beyond()) !== undefined)
				);
			})
			.map(({ path }) => [path.join('.'), path] as const)
	)('has a name in the words of the reader: %s', (_, path) => {
		expect(named(path)).not.toMatch(/[A-Za-z]{2}/);
	});

	it('has one in English as well', () => {
		const [en, ja] = [unfitMessagesFor('en'), unfitMessagesFor('ja')];
		expect(Object.keys(en.fields)).toEqual(Object.keys(ja.fields));
		expect(Object.keys(en.parts)).toEqual(Object.keys(ja.parts));
	});
});

describe('words about values that do not fit', () => {
	const [en, ja] = [unfitMessagesFor('en'), unfitMessagesFor('ja')];

	it('count one thing and several in English', () => {
		expect([en.title(1), en.title(2)]).toEqual(['1 value to correct', '2 values to correct']);
		expect(en.readAsIs('f.json', 1)).toContain('1 value does not fit its field. It was');
		expect(en.readAsIs('f.json', 2)).toContain('2 values do not fit their fields. They were');
	});

	it('say, where nothing is written, that the file is unchanged and what to do', () => {
		expect(ja.notWritten('f.json')).toMatch(/元のファイルは変わっていません。.*もう一度実行して/);
		expect(en.notWritten('f.json')).toMatch(/unchanged\. Correct these values/);
	});

	it('name the screen where values are mended that keep a packet from being made', () => {
		expect(ja.notPacked(['対象年度: 使える範囲を外れています'], 0)).toContain(
			'「前提と構成」の画面で直すと、作れます。'
		);
		expect(en.notPacked(['Fiscal year: out of range'], 0)).toContain('“Profile and components”');
	});

	it('name what is not saved in one sentence', () => {
		expect(en.notKept(['due: not a valid date', 'name: cannot be empty'], 3)).toMatch(
			/^Not saved, .* fit: due: not a valid date; name: cannot be empty\. 3 more\. /
		);
	});
});
