import { describe, expect, it } from 'vitest';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';
import { isoAnnexAIds, nistCsfIds, validFrameworkIds } from '../support/valid-framework-ids.ts';

const shipped = compileChecklists('checklists').map(({ checklist }) => ({
	name: `${checklist.guideline} ${checklist.edition}`,
	checklist
}));

/** Every text in both languages below a value, with the path to it. */
function textsIn(value: unknown, path = ''): readonly { at: string; ja: string; en: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('ja' in value && 'en' in value) {
		return [{ at: path, ja: String(value.ja), en: String(value.en) }];
	}
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Texts of risks and controls, named by their id. */
const authored = ({ risks, controls }: Checklist) =>
	[...risks, ...controls].flatMap((item) => textsIn(item, item.id));

const letters = (text: string) => Array.from(text).length;
const sentences = (text: string) => text.split(/(?<=。)/u).filter((sentence) => sentence !== '');
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

it('some checklist is shipped', () => {
	expect(shipped.map(({ name }) => name)).toContain('scsg 3.0');
});

describe.each(shipped)('the checklist $name', ({ checklist }) => {
	const { controls, risks, layers } = checklist;

	// Ids are permanent: an edition may lack numbers that another one has, never shuffle them.
	it('numbers controls and risks of each layer in order', () => {
		for (const { id: layer } of layers) {
			for (const items of [controls, risks]) {
				const ids = items.filter((item) => item.layer === layer).map(({ id }) => id);
				const prefixes = new Set(ids.map((id) => id.replace(/\d+$/, '')));
				expect([...prefixes]).toEqual([expect.stringMatching(/^(RSK-)?[A-Z]{3}-$/)]);
				expect(ids).toEqual([...new Set(ids)].sort());
			}
		}
	});

	it('gives every layer a prefix of its own', () => {
		const prefixes = layers.map(({ id }) =>
			controls.find(({ layer }) => layer === id)?.id.replace(/\d+$/, '')
		);
		expect(new Set(prefixes).size).toBe(layers.length);
	});

	it('refers only to ids that its frameworks have', () => {
		const invalid = controls.flatMap(({ id, references }) =>
			references
				.filter(({ framework, id: referred }) => {
					const valid = validFrameworkIds[framework];
					if (valid === undefined) return true;
					return valid instanceof RegExp ? !valid.test(referred) : !valid.includes(referred);
				})
				.map(({ framework, id: referred }) => `${id}: ${framework} ${referred}`)
		);
		expect(invalid).toEqual([]);
	});

	it('refers to nothing twice', () => {
		const twice = controls.flatMap(({ id, references }) => {
			const keys = references.map(
				({ framework, id: referred }) => `${id}: ${framework} ${referred}`
			);
			return keys.filter((key, i) => keys.indexOf(key) !== i);
		});
		expect(twice).toEqual([]);
	});

	it('places every control in the eight fields of the enforcement rule', () => {
		const missing = controls
			.filter(({ references }) => references.every(({ framework }) => framework !== 'lg-16-3'))
			.map(({ id }) => id);
		expect(missing).toEqual([]);
	});

	it('names in its last note the revision it is', () => {
		const { revision, revisions } = checklist;
		expect(revisions.map((note) => note.revision)).toEqual(
			Array.from({ length: revision }, (_, i) => i + 1)
		);
	});

	it('says plainly that it is not official', () => {
		expect(checklist.notice.ja).toContain('非公式');
		expect(checklist.notice.en).toContain('Unofficial');
	});

	it('is in Japanese where it says so, and in nothing but English where it says that', () => {
		for (const { at, ja, en } of authored(checklist)) {
			expect(ja, at).toMatch(japanese);
			expect(en, at).not.toMatch(japanese);
			expect(en, at).toMatch(/[A-Za-z]/);
		}
	});

	it('is written with clean characters', () => {
		for (const { at, ja, en } of [...textsIn(checklist), ...authored(checklist)]) {
			expect(ja, at).not.toMatch(/[\uff61-\uff9f]/u);
			expect(ja, at).toBe(ja.normalize('NFC'));
			for (const text of [ja, en]) {
				expect(text, at).toBe(text.trim());
				expect(text, at).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\t|\n/u);
			}
		}
	});

	it('keeps titles short', () => {
		for (const { id, title } of [...controls, ...risks]) {
			expect(letters(title.ja), `${id} ${title.ja}`).toBeLessThanOrEqual(30);
			expect(letters(title.en), `${id} ${title.en}`).toBeLessThanOrEqual(80);
			expect(title.ja, id).not.toMatch(/。$/u);
		}
	});

	it('states each control in one sentence of 30 to 160 characters', () => {
		for (const { id, statement } of controls) {
			expect(sentences(statement.ja), id).toHaveLength(1);
			expect(statement.ja, id).toMatch(/。$/u);
			expect(letters(statement.ja), `${id} ${statement.ja}`).toBeGreaterThanOrEqual(30);
			expect(letters(statement.ja), `${id} ${statement.ja}`).toBeLessThanOrEqual(160);
			expect(statement.en, id).toMatch(/\.$/);
		}
	});

	it('uses no vague word where an officer has to answer', () => {
		const vague = controls
			.filter(({ statement }) =>
				/適切に|必要に応じて|十分に|適宜|可能な限り|できるだけ/u.test(statement.ja)
			)
			.map(({ id, statement }) => `${id} ${statement.ja}`);
		expect(vague).toEqual([]);
	});

	it('speaks politely where it explains and plainly where it states', () => {
		const polite = /(です|ます|ません|でした|ました|でしょう)。$/u;
		const explained = [
			...controls.map(({ id, why }) => ({ id, text: why?.ja ?? '' })),
			...risks.map(({ id, scenario }) => ({ id, text: scenario.ja }))
		];
		for (const { id, text } of explained) {
			for (const sentence of sentences(text)) expect(sentence, id).toMatch(polite);
		}
		for (const { id, statement, how, partly } of controls) {
			for (const { ja } of [statement, ...how, ...(partly ? [partly] : [])]) {
				for (const sentence of sentences(ja)) expect(sentence, id).not.toMatch(polite);
			}
		}
	});

	it('says no sentence twice', () => {
		const where = new Map<string, string[]>();
		for (const { id, statement, why, how, partly } of controls) {
			for (const { ja } of [
				statement,
				...(why ? [why] : []),
				...how,
				...(partly ? [partly] : [])
			]) {
				for (const sentence of new Set(sentences(ja))) {
					where.set(sentence, [...(where.get(sentence) ?? []), id]);
				}
			}
		}
		expect([...where].filter(([, ids]) => ids.length > 1)).toEqual([]);
	});

	it('has no two controls or risks of the same title', () => {
		for (const language of ['ja', 'en'] as const) {
			const titles = [...controls, ...risks].map(({ title }) => title[language]);
			expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
		}
	});

	it('uses every weight, and "essential" for the few', () => {
		for (const { id: layer } of layers) {
			const own = controls.filter((control) => control.layer === layer);
			expect(new Set(own.map(({ weight }) => weight)), layer).toEqual(new Set([1, 2, 3]));
			const essential = own.filter((control) => control.essential).length;
			expect(essential, layer).toBeGreaterThanOrEqual(1);
			expect(essential / own.length, layer).toBeLessThanOrEqual(0.25);
		}
	});

	it('asks each fact of those whose controls depend on it', () => {
		const perOrganisation = new Set(
			layers.filter(({ answeredPer }) => answeredPer === 'organisation').map(({ id }) => id)
		);
		for (const { id, layer, appliesWhen } of controls) {
			for (const fact of factsOf(appliesWhen)) {
				const askedOf = checklist.facts.find((one) => one.id === fact)?.askedOf ?? [];
				const answerable = askedOf.includes('profile') || askedOf.includes(layer);
				expect(answerable, `${id} depends on ${fact}`).toBe(true);
				if (perOrganisation.has(layer)) expect(askedOf, `${id} ${fact}`).toContain('profile');
			}
		}
	});
});

describe('the ids of frameworks', () => {
	it('are as many as their frameworks have', () => {
		expect(nistCsfIds).toHaveLength(106);
		expect(new Set(nistCsfIds).size).toBe(106);
		expect(isoAnnexAIds).toHaveLength(93);
	});
});

/** Facts of a condition, found by reading its JSON. */
function factsOf(condition: unknown): readonly string[] {
	if (typeof condition === 'string') return [condition];
	if (typeof condition !== 'object' || condition === null) return [];
	return Object.values(condition).flatMap((inner): readonly string[] =>
		Array.isArray(inner) ? inner.flatMap(factsOf) : factsOf(inner)
	);
}
