import type { SafetyCopies, SafetyCopy } from '#lib/application/ports.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { mostSafetyCopies } from './most-safety-copies.ts';

/** Safety copies for this visit only. */
export function createMemorySafetyCopies(): SafetyCopies {
	const texts = new Map<number, string>();
	let copies: readonly SafetyCopy[] = [];
	let lastKey = 0;
	const newestFirst = (id: string) => copies.filter((copy) => copy.id === id).toReversed();
	return {
		put: (copy, text) => {
			lastKey += 1;
			copies = [...copies, { ...copy, key: lastKey }];
			texts.set(lastKey, text);
			const old = new Set(newestFirst(copy.id).slice(mostSafetyCopies));
			copies = copies.filter((one) => !old.has(one));
			for (const { key } of old) texts.delete(key);
			return Promise.resolve(ok(undefined));
		},
		list: (id) =>
			Promise.resolve(
				ok(newestFirst(id).map(({ key, title, madeAt }) => ({ key, id, title, madeAt })))
			),
		read: (key) => {
			const text = texts.get(key);
			return Promise.resolve(
				text === undefined ? fail({ kind: 'not-found', id: String(key) }) : ok(text)
			);
		}
	};
}
