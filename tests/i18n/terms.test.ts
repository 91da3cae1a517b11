import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { terms as en } from '#lib/i18n/messages/en/terms.ts';
import { terms as ja } from '#lib/i18n/messages/ja/terms.ts';

/** Words of the glossary that stand on no screen, or that every officer knows. */
const unexplained = new Set([
	'pin',
	'statement',
	'theme',
	'source',
	'framework, reference',
	'component layer',
	'shipped, own',
	'fact',
	'pair',
	'credit',
	'preparation',
	'transition',
	'fictional nation',
	'recurring work',
	'cadence',
	'page about many cities',
	'part',
	'save ledger',
	'shape',
	'column mapping',
	'left behind',
	'arrival',
	'base',
	'seal, manifest',
	'verdict',
	'databaseVersion',
	'municipality, local government',
	'open, limited-disclosure, closed data',
	'CISO',
	'information-security policy',
	'confidentiality class',
	'Local Government Wide Area Network',
	'three-segment model',
	'in-house',
	'fiscal year',
	'kinsoku',
	'variant form',
	'private-use character'
]);

/** Where the list calls a word otherwise than the glossary. */
const calledHere: Readonly<Record<string, string>> = {
	'possible, answered possible': 'possible',
	'low, high': 'range',
	'provisional grade': 'provisional',
	'question, to-ask list': 'question',
	'sampling, seed': 'sampling',
	'extent, extract': 'extract',
	formatVersion: 'format-version',
	scoringVersion: 'scoring-version',
	'contractor, subcontractor': 'contractor',
	'city OS, data linkage platform': 'city-os',
	'personal data in the broad sense': 'personal-data'
};

/** The English word of every row of the glossary's tables. */
function glossaryWords(): readonly string[] {
	const found: string[] = [];
	let column = -1;
	for (const line of readFileSync('docs/glossary.md', 'utf8').split('\n')) {
		if (!line.startsWith('|')) column = -1;
		else if (column === -1) column = line.split('|').findIndex((cell) => /English|name/.test(cell));
		else if (!/^\|\s*-/.test(line)) found.push(line.split('|')[column]?.trim() ?? '');
	}
	return found.map((word) => word.replaceAll('`', ''));
}
const idOf = (word: string): string => calledHere[word] ?? word.replaceAll(' ', '-').toLowerCase();

describe('the words that are explained on screen', () => {
	const words = glossaryWords();

	it('are those of the glossary, but for some that are named', () => {
		expect(words.length).toBeGreaterThan(120);
		const missing = words.filter(
			(word) => !unexplained.has(word) && !Object.hasOwn(ja, idOf(word))
		);
		expect(missing).toEqual([]);
		expect([...unexplained].filter((word) => !words.includes(word))).toEqual([]);
		expect([...unexplained].filter((word) => Object.hasOwn(ja, idOf(word)))).toEqual([]);
	});

	it('are all words of the glossary', () => {
		const known = new Set([...words.map(idOf), 'not-rated']);
		expect(Object.keys(ja).filter((id) => !known.has(id))).toEqual([]);
	});

	it('are explained in a sentence or two of plain words', () => {
		expect(Object.keys(en)).toEqual(Object.keys(ja));
		for (const [id, { term, means }] of Object.entries(ja)) {
			const sentences = means.split('。').length - 1;
			expect(means, id).toMatch(/(です|ます|ません)。$/u);
			expect(sentences, id).toBeLessThanOrEqual(3);
			expect(means.length, id).toBeLessThanOrEqual(110);
			expect(term, id).not.toBe('');
		}
		for (const [id, { means }] of Object.entries(en)) {
			expect(means, id).toMatch(/^[A-Z].*\.$/);
			expect(means.length, id).toBeLessThanOrEqual(220);
		}
	});

	it('have no two of one name', () => {
		for (const terms of [ja, en]) {
			const names = Object.values(terms).map(({ term }) => term);
			expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
		}
	});
});
