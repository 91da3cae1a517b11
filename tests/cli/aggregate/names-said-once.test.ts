import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../../src/cli/aggregate/file-reading.ts';
import { collectsNames, saysNewNames } from '../../../src/cli/aggregate/hand-over-names.ts';
import { nameList } from '../../../src/cli/aggregate/name-list.ts';

/** A reading whose rows name these, as its thread numbers them. */
function readingOf(named: readonly string[], names: ReturnType<typeof nameList>): FileReading {
	const answers = Int32Array.from(named, (name) => names.numberOf(name));
	return {
		gave: 'result',
		name: 'a.json',
		stamp: { size: 1, mtime: '1' },
		sha256: '',
		head: {
			code: '131016',
			name: '架空市',
			fiscalYear: 2026,
			asOf: '2026-10-01',
			stage: 'draft',
			blank: false,
			counted: true,
			revision: 1,
			sample: true,
			scoringVersion: 1,
			provisional: null,
			answers: named.length,
			checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: '' }
		},
		rows: { names: names.all, answers, figures: new Float64Array() }
	};
}

const rowsOf = (reading: FileReading) => {
	if (reading.gave !== 'result') throw new Error('no result');
	return reading.rows;
};

describe('names of rows that go from thread to thread', () => {
	it('are said once, and every number still stands for its name', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.stringMatching(/^[a-d]$/))), (files) => {
				const names = nameList();
				const [say, collect] = [saysNewNames(), collectsNames()];
				const said: string[] = [];
				for (const named of files) {
					const told = say(readingOf(named, names));
					said.push(...rowsOf(told).names);
					const { names: all, answers } = rowsOf(collect(structuredClone(told)));
					expect([...answers].map((no) => all[no])).toEqual(named);
				}
				expect(said).toEqual([...new Set(files.flat())]);
			})
		);
	});

	it('stand in one list for all files of a thread', () => {
		const names = nameList();
		const [say, collect] = [saysNewNames(), collectsNames()];
		const [first, second] = [['a', 'b'], ['c']].map((named) =>
			rowsOf(collect(structuredClone(say(readingOf(named, names)))))
		);
		expect(first?.names).toBe(second?.names);
	});

	it('are none where a file gave no result', () => {
		const reading: FileReading = {
			gave: 'nothing',
			name: 'a.txt',
			why: { kind: 'other-file', found: 'other' }
		};
		expect(collectsNames()(saysNewNames()(reading))).toBe(reading);
	});
});
