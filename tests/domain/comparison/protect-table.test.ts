import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectTable } from '#lib/domain/comparison/protection/protect-table.ts';
import type { TableCell, TableLine } from '#lib/domain/comparison/protection/table-cell.ts';
import { derivableFew } from '../../support/disclosure-attack/derivable-few.ts';

type Table = { readonly cells: readonly TableCell[]; readonly lines: readonly TableLine[] };

/** A table of any number of dimensions with all its margins; `*` stands for all of a dimension. */
function tableOf(sizes: readonly number[], cities: readonly number[]): Table {
	const finest = sizes.reduce<readonly (readonly string[])[]>(
		(places, size) => places.flatMap((place) => range(size).map((next) => [...place, next])),
		[[]]
	);
	const nOf = new Map(finest.map((place, at) => [place.join(), cities[at] ?? 0]));
	const all = sizes.reduce<readonly (readonly string[])[]>(
		(places, size) =>
			places.flatMap((place) => ['*', ...range(size)].map((next) => [...place, next])),
		[[]]
	);
	const within = (place: readonly string[]) =>
		finest.filter((one) => one.every((key, at) => place[at] === '*' || place[at] === key));
	const sum = (place: readonly string[]) =>
		within(place).reduce((total, one) => total + nOf.get(one.join())!, 0);
	return {
		cells: all.map((place) => ({ id: place.join(), n: sum(place) })),
		lines: all.flatMap((place) =>
			place.flatMap((key, at) =>
				key === '*'
					? [
							{
								total: place.join(),
								parts: range(sizes[at]!).map((next) => place.with(at, next).join())
							}
						]
					: []
			)
		)
	};
}

const range = (size: number): readonly string[] => Array.from({ length: size }, (_, at) => `${at}`);

const arbitraryTable = fc.constantFrom([4], [3, 3], [5, 2], [2, 2, 2], [3, 2, 2]).chain((sizes) => {
	const count = sizes.reduce((product, size) => product * size, 1);
	const cities = fc.array(fc.constantFrom(0, 1, 1, 2, 3, 4, 5, 6, 9, 20), {
		minLength: count,
		maxLength: count
	});
	return cities.map((numbers) => ({ sizes, numbers, table: tableOf(sizes, numbers) }));
});

/** What the marks let an attacker see. */
function seen({ cells }: Table, isShown: (id: string) => boolean) {
	const finest = cells.filter(({ id, n }) => n > 0 && !id.includes('*'));
	const partsOf = (id: string) => {
		const wanted = id.split(',');
		return finest.flatMap((one, part) =>
			one.id.split(',').every((key, at) => wanted[at] === '*' || wanted[at] === key) ? [part] : []
		);
	};
	return {
		cities: finest.map(({ n }) => n),
		shown: cells.filter(({ id, n }) => n > 0 && isShown(id)).map(({ id }) => partsOf(id))
	};
}

const attack = (table: Table, marks: ReadonlyMap<string, string>, shown: readonly string[]) =>
	derivableFew(
		seen(table, (id) => shown.includes(marks.get(id) ?? '')),
		5
	);

describe('protectTable', () => {
	it('leaves nothing to compute about fewer than five cities, in one, two and three dimensions', () => {
		let bitten = 0;
		fc.assert(
			fc.property(arbitraryTable, ({ table }) => {
				const marks = protectTable(table.cells, table.lines);
				expect(attack(table, marks, ['shown'])).toBeUndefined();
				if (attack(table, marks, ['shown', 'complementary'])) bitten += 1;
			})
		);
		expect(bitten).toBeGreaterThan(20);
	});

	it('sees what follows from several totals together: all, taken from each and put together again', () => {
		// Each total holds one city more than its block; another total holds the blocks: what is left are the cities more.
		const arbitraryBlocks = fc.record({
			blocks: fc.array(fc.integer({ min: 5, max: 7 }), { minLength: 2, maxLength: 5 }),
			first: fc.constantFrom('a', 'z')
		});
		fc.assert(
			fc.property(arbitraryBlocks, ({ blocks, first }) => {
				const more = (at: number) => `${first}${at}`;
				const cities = blocks.flatMap((size, at) => [
					more(at),
					...range(size).map((number) => `m${at}-${number}`)
				]);
				const lines = [
					...blocks.map((size, at) => ({
						total: `total ${at}`,
						parts: [more(at), ...range(size).map((number) => `m${at}-${number}`)]
					})),
					{ total: 'blocks', parts: cities.filter((id) => id.startsWith('m')) }
				];
				const cells = [
					...cities.map((id) => ({ id, n: 1 })),
					...lines.map(({ total, parts }) => ({ id: total, n: parts.length }))
				];
				const marks = protectTable(cells, lines);
				const complements = [...marks.values()].filter((mark) => mark === 'complementary');
				expect(complements).toHaveLength(blocks.length < 5 ? 1 : 0);
			}),
			{ numRuns: 40 }
		);
	});

	it('marks small cells, empty ones, and others only where some are small', () => {
		fc.assert(
			fc.property(arbitraryTable, ({ table, numbers }) => {
				const marks = protectTable(table.cells, table.lines);
				for (const { id, n } of table.cells) {
					const expected = n === 0 ? ['empty'] : n < 5 ? ['primary'] : ['shown', 'complementary'];
					expect(expected).toContain(marks.get(id));
				}
				if (numbers.every((n) => n === 0 || n >= 5)) {
					expect([...marks.values()]).not.toContain('complementary');
				}
			})
		);
	});

	it('hides nothing needlessly: no complementary cell could be shown beside the others', () => {
		fc.assert(
			fc.property(arbitraryTable, ({ table }) => {
				const marks = protectTable(table.cells, table.lines);
				for (const [id, mark] of marks) {
					if (mark !== 'complementary') continue;
					expect(attack(table, new Map([...marks, [id, 'shown']]), ['shown'])).toBeDefined();
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('does not depend on the order of cells, lines and parts', () => {
		fc.assert(
			fc.property(
				arbitraryTable.chain(({ table }) =>
					fc.record({
						table: fc.constant(table),
						cells: fc.shuffledSubarray([...table.cells], { minLength: table.cells.length }),
						lines: fc.shuffledSubarray([...table.lines], { minLength: table.lines.length })
					})
				),
				({ table, cells, lines }) => {
					const turned = lines.map(({ total, parts }) => ({ total, parts: parts.toReversed() }));
					const sorted = (marks: ReadonlyMap<string, string>) => [...marks].sort();
					expect(sorted(protectTable(cells, turned))).toEqual(
						sorted(protectTable(table.cells, table.lines))
					);
				}
			)
		);
	});

	it('hides no more when it is told what is hidden already', () => {
		fc.assert(
			fc.property(arbitraryTable, ({ table }) => {
				const marks = protectTable(table.cells, table.lines);
				const hidden = [...marks].filter(([, mark]) => mark !== 'shown').map(([id]) => id);
				expect(protectTable(table.cells, table.lines, new Set(hidden))).toEqual(marks);
				const unpublished = table.cells.map((cell) => ({
					...cell,
					isPublished: !hidden.includes(cell.id)
				}));
				const again = protectTable(unpublished, table.lines);
				expect(new Set(again.values())).not.toContain('complementary');
			})
		);
	});

	it('keeps the total of all longest, and hides the smallest others first', () => {
		const { cells, lines } = tableOf([4], [2, 30, 9, 12]);
		const marks = protectTable(cells, lines);
		expect(Object.fromEntries(marks)).toEqual({
			'*': 'shown',
			'0': 'primary',
			'1': 'shown',
			'2': 'complementary',
			'3': 'shown'
		});
		const paid = cells.map((cell) => (cell.id === '1' ? { ...cell, level: -1 } : cell));
		expect(protectTable(paid, lines).get('1')).toBe('complementary');
	});

	it('hides what is published already only where nothing else helps', () => {
		const { cells, lines } = tableOf([4], [2, 30, 9, 12]);
		const keep = (...ids: readonly string[]) =>
			protectTable(
				cells.map((cell) => ({ ...cell, isKept: ids.includes(cell.id) })),
				lines
			);
		expect(keep('2', '3', '*').get('1')).toBe('complementary');
		expect(keep('1', '2', '3').get('*')).toBe('complementary');
		expect(keep('1', '2', '3', '*').get('2')).toBe('complementary');
	});

	it('hides the total where nothing else is left to hide', () => {
		const { cells, lines } = tableOf([2], [2, 0]);
		expect([...protectTable(cells, lines).values()]).toEqual(['primary', 'primary', 'empty']);
		const marks = protectTable(
			...(Object.values(tableOf([1, 2], [3, 40])) as [TableCell[], TableLine[]])
		);
		expect(marks.get('*,*')).toBe('shown');
		expect(marks.get('0,1')).toBe('complementary');
	});

	it('protects what a panel leaves out, though that stands in no table', () => {
		const cells = [
			{ id: 'all', n: 40 },
			{ id: 'panel', n: 38 },
			{ id: 'rest', n: 2, isPublished: false }
		];
		const marks = protectTable(cells, [{ total: 'all', parts: ['panel', 'rest'] }]);
		expect([...marks]).toEqual([
			['all', 'shown'],
			['panel', 'complementary']
		]);
	});

	it('hides another cell where all cities of one stand at a bound', () => {
		const cells = [
			{ id: 'all', n: 40 },
			{ id: 'zero', n: 12, isAtBound: true },
			{ id: 'other', n: 28 }
		];
		const marks = protectTable(cells, [{ total: 'all', parts: ['zero', 'other'] }]);
		expect(Object.fromEntries(marks)).toEqual({
			all: 'shown',
			zero: 'primary',
			other: 'complementary'
		});
	});

	it('refuses lines that are no equations', () => {
		const cells = [
			{ id: 'all', n: 9 },
			{ id: 'a', n: 4 },
			{ id: 'b', n: 5 },
			{ id: 'c', n: 6 },
			{ id: 'd', n: 3 }
		];
		const refused = (lines: readonly TableLine[]) => () => protectTable(cells, lines);
		expect(refused([{ total: 'all', parts: ['a', 'c'] }])).toThrow('9');
		expect(refused([{ total: 'all', parts: ['a', 'x'] }])).toThrow('x');
		expect(refused([{ total: 'a', parts: ['a'] }])).toThrow('itself');
		const uncrossed = ['ab', 'cd'].map((parts) => ({ total: 'all', parts: [...parts] }));
		expect(refused(uncrossed)).toThrow('cross');
		expect(() => protectTable([...cells, ...cells], [])).toThrow('one id');
	});
});
