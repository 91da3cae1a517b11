import type { LayerFigures } from '#lib/domain/scoring/score.ts';
import { answerCells, answerRows } from './answer-row.ts';
import { answerMatrix } from './answer-matrix.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';

/**
 * Every answer of a layer: of the organisation one below the other with their notes, of components side by
 * side, so that they can be compared.
 */
export function layerAnswers(
	source: ReportSource,
	{ layer }: Pick<LayerFigures, 'layer'>
): readonly ReportBlock[] {
	const { messages } = source;
	const pairs = source.pairs.filter(({ control }) => control.layer === layer);
	const rows = answerRows(source, pairs);
	if (rows.length === 0) return [];
	const places = new Set(rows.map(({ pair }) => pair.component));
	if (places.size > 1) return answerMatrix(source, rows);
	const columns = [
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.status),
		column(messages.noteAndEvidence)
	];
	return [
		table(
			messages.answersOf(Array.from(places, source.nameOf).join(messages.listComma)),
			columns,
			rows.map((row) => answerCells(source, row))
		)
	];
}
