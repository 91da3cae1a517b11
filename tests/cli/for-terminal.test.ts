import { describe, expect, it } from 'vitest';
import { forTerminal } from '../../src/cli/for-terminal.ts';

describe('a text for a terminal', () => {
	it('shows every letter that would be obeyed', () => {
		for (let code = 0; code < 0xa0; code++) {
			const letter = String.fromCharCode(code);
			const isObeyed = !/[\t\n\u0020-\u007e]/.test(letter);
			expect(forTerminal(`a${letter}b`) === `a${letter}b`).toBe(!isObeyed);
		}
		expect(forTerminal('\u001b[2J市\u202etxt.json')).toBe('\\u001b[2J市\\u202etxt.json');
	});

	it('leaves lines, emoji, variants and other scripts alone', () => {
		const text = '葛\u{e0100}城市\t👨‍👩‍👧\r\nعربي\r';
		expect(forTerminal(text)).toBe(text);
	});
});
