import {
	responsibilityOf,
	type ResponsibilityRow
} from '#lib/domain/responsibility/responsibility-matrix.ts';
import type { ReportSource } from '../content/report-source.ts';
import { numberCell, sheetOf, type ReportSheet } from './sheet.ts';

/** Components against parties: how many controls each owns, and how many nobody does. */
export function responsibilitySheet(source: ReportSource): ReportSheet {
	const { messages, assessment, score, nameOf } = source;
	const { rows } = responsibilityOf(score.pairs, assessment);
	const count = (owned: number | undefined) => (owned ? numberCell(owned) : '');
	return sheetOf(messages.responsibilityTitle, rows, [
		[messages.component, 28, ({ component }) => nameOf(component)],
		...assessment.parties.map(
			({ id, name }) => [name, 16, ({ owned }: ResponsibilityRow) => count(owned.get(id))] as const
		),
		[messages.nobody, 12, ({ nobody }) => count(nobody)]
	]);
}
