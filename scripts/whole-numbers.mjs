import { parseArgs } from 'node:util';

/**
 * Reads options that are whole numbers, as texts; ends the program in words where one is none.
 * @param {Readonly<Record<string, string>>} defaults
 * @returns {Record<string, string>}
 */
export function wholeNumbers(defaults) {
	const options = Object.fromEntries(
		Object.entries(defaults).map(([name, value]) => [
			name,
			/** @type {const} */ ({ type: 'string', default: value })
		])
	);
	const { values } = parseArgs({ options });
	for (const [name, value] of Object.entries(values)) {
		if (/^[1-9]\d{0,8}$/.test(String(value))) continue;
		console.error(
			`--${name} ${String(value)}: 1 から 999999999 までの数を指定してください / a whole number, please`
		);
		process.exit(2);
	}
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** Another seed each time; it is printed, so that the same can be had again. */
export const anySeed = () => String((Date.now() % 1_000_000) + 1);
