import { editionsIn, stepsBetween } from '#lib/application/steps-between.ts';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import { relateControls } from '#lib/domain/comparison/relate-controls.ts';
import { fillTable } from './append-chosen.ts';
import type { Engine } from './engine.ts';
import { textIn } from './row-values.ts';

/**
 * Fills the table `comparable` with the controls of every two checklists that ask the same (decision record 0053), and of
 * each checklist with its own. A checklist that nothing is known of is the same as itself alone.
 */
export async function appendComparable(
	engine: Engine,
	catalogue: ChecklistCatalogue
): Promise<void> {
	const used = await engine.rows(
		"SELECT DISTINCT digest FROM chosen WHERE kind = 'municipality' ORDER BY digest"
	);
	const digests = new Set(used.map((row) => textIn(row, 'digest')));
	const known = catalogue.list().filter(({ digest }) => digests.has(digest));
	const rows = known.flatMap((to) =>
		known
			.filter((from) => from !== to && from.checklist.guideline === to.checklist.guideline)
			.flatMap((from) => {
				const pair = { from: from.checklist, to: to.checklist };
				const { same } = relateControls(stepsBetween(pair, editionsIn(catalogue)));
				return [...same].map(([then, now]) => ({ from: from.digest, then, to: to.digest, now }));
			})
	);
	await fillTable(
		engine,
		'comparable',
		[
			['from_digest', 'text', ({ from }) => from],
			['from_control', 'text', ({ then }) => then],
			['to_digest', 'text', ({ to }) => to],
			['to_control', 'text', ({ now }) => now]
		],
		rows
	);
	await engine.run(
		'INSERT INTO comparable SELECT DISTINCT digest, control, digest, control FROM controls'
	);
}
