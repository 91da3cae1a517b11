import { describe, expect, it } from 'vitest';
import { unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';

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

	it('name what is not saved in one sentence', () => {
		expect(en.notKept(['due: not a valid date', 'name: cannot be empty'], 3)).toMatch(
			/^Not saved, .* fit: due: not a valid date; name: cannot be empty\. 3 more\. /
		);
	});
});
