import { responsibilityOf } from '#lib/domain/responsibility/responsibility-matrix.ts';
import type { ReportSource } from '../content/report-source.ts';
import { numberCell, textCell, type ReportSheet, type SheetCell } from './sheet.ts';

/** Components against parties: how many controls each owns, and how many nobody does. */
export function responsibilitySheet({
	messages,
	assessment,
	score,
	nameOf
}: ReportSource): ReportSheet {
	const { rows } = responsibilityOf(score.pairs, assessment);
	const countCell = (count: number): SheetCell =>
		count === 0 ? { kind: 'empty' } : numberCell(count);
	return {
		name: messages.responsibilityTitle,
		above: [],
		columns: [
			{ title: messages.component, width: 28 },
			...assessment.parties.map(({ name }) => ({ title: name, width: 16 })),
			{ title: messages.nobody, width: 12 }
		],
		rows: rows.map(({ component, owned, nobody }) => [
			textCell(nameOf(component)),
			...assessment.parties.map(({ id }) => countCell(owned.get(id) ?? 0)),
			countCell(nobody)
		])
	};
}
