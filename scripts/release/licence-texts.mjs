import { readFileSync } from 'node:fs';

/**
 * Our own licence, and after it those of all parts of others that are shipped, word for word.
 * @param {readonly import('./shipped-parts.mjs').ShippedPart[]} parts
 */
export function licenceTexts(parts) {
	const line = '='.repeat(72);
	const own = `まち点検 / Machi Tenken（MIT）\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
	const others = parts.map(
		({ name, version, licence, text }) => `${line}\n${name} ${version}（${licence}）\n\n${text}\n`
	);
	return [own, ...others].join('\n');
}
