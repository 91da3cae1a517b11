import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from '#lib/domain/primitives/zod.ts';
import { compileChecklists } from '../../scripts/compile-guidelines.ts';
import { statementClauses } from '../support/statement-clauses.ts';

/** What a statement asks for in one clause, and the words of the guide to "partly" that speak of its lack. */
const clauseSchema = z.strictObject({
	asks: z.string().min(1),
	lacking: z.array(z.string().min(2)).min(1).optional(),
	/** Why the guide need not speak of it. */
	exempt: z.string().min(10).optional()
});

/** `requirements/<guideline>/<edition>.yaml` */
const requirementsSchema = z.strictObject({
	guideline: z.string(),
	edition: z.string(),
	controls: z.record(z.string(), z.array(clauseSchema).min(1))
});

const checklists = compileChecklists('checklists').map(({ checklist }) => checklist);

describe.each(checklists)(
	'what $guideline $edition asks for',
	({ guideline, edition, controls }) => {
		const file = `checklists/requirements/${guideline}/${edition}.yaml`;
		const requirements = requirementsSchema.parse(parse(readFileSync(file, 'utf8')));

		it('is named for every control, in its order', () => {
			expect(requirements).toMatchObject({ guideline, edition });
			expect(Object.keys(requirements.controls)).toEqual(controls.map(({ id }) => id));
		});

		it('is every clause of the statement, word by word', () => {
			const asked = Object.entries(requirements.controls).map(([id, clauses]) => [
				id,
				clauses.map(({ asks }) => asks)
			]);
			expect(Object.fromEntries(asked)).toEqual(
				Object.fromEntries(
					controls.map(({ id, statement }) => [id, statementClauses(statement.ja)])
				)
			);
		});

		it('is spoken of by the guide to "partly", or exempted with a reason', () => {
			for (const { id, partly } of controls) {
				for (const { asks, lacking, exempt } of requirements.controls[id] ?? []) {
					expect(lacking === undefined, `${id} ${asks}`).toBe(exempt !== undefined);
					for (const words of lacking ?? []) expect(partly?.ja, `${id} ${asks}`).toContain(words);
				}
			}
		});

		it('is said of a lack for each clause of its own', () => {
			for (const [id, clauses] of Object.entries(requirements.controls)) {
				const words = clauses.flatMap(({ lacking = [] }) => lacking);
				expect(new Set(words).size, id).toBe(words.length);
			}
		});
	}
);

describe('the clauses of a statement', () => {
	it('end where a verb leads on, outside brackets and not after a time or a place', () => {
		expect(
			statementClauses(
				'一覧（増えたとき、直し、消す）を作り、年1回以上、まちの責任者が確かめ、直している。'
			)
		).toEqual([
			'一覧（増えたとき、直し、消す）を作り',
			'年1回以上、まちの責任者が確かめ',
			'直している'
		]);
		expect(statementClauses('全ての機器、回線を、委託により、守っている。')).toHaveLength(1);
	});
});
