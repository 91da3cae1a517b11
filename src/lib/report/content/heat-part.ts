import { organisation } from '#lib/domain/assessment/component.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { heatTablePicture, type HeatCell, type HeatRow } from '../pictures/heat-table-picture.ts';
import { reachedLows, type ReachedLow } from './reached-lows.ts';
import type { CaptionedPicture, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Layers that fit beside each other as columns of a table. */
const mostColumns = 8;

/** Components against layers: how far each can be relied on, what it stands on included. */
export function heatPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	if (assessment.components.length === 0) return [];
	return [
		heading(2, messages.heatTitle, 'heat'),
		paragraph(messages.heatLead),
		{ kind: 'pictures', pictures: [heatPictureOf(source)] }
	];
}

/** The figures of the picture as a table, where they fit. */
export function heatNumbers(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages, layerTitle } = source;
	const { layers, rows } = heatRowsOf(source);
	if (assessment.components.length === 0 || layers.length > mostColumns) return [];
	return [
		heading(2, messages.heatNumbers, 'heat-numbers'),
		table(
			messages.heatNumbers,
			[
				headerColumn(messages.component),
				...layers.map((layer) => column(layerTitle(layer), 'end'))
			],
			rows.map(({ name, cells }) => [
				name,
				...cells.map((cell) => formatPercent(cell?.value ?? null))
			])
		)
	];
}

/** What the table of components and layers needs of a report's source; the result screen has the same. */
type HeatSource = Pick<
	ReportSource,
	'assessment' | 'checklist' | 'score' | 'messages' | 'nameOf' | 'layerTitle'
>;

/** The picture itself, for paper and screen. */
export function heatPictureOf(source: HeatSource): CaptionedPicture {
	const { messages, layerTitle } = source;
	const { layers, rows } = heatRowsOf(source);
	const said = (cells: HeatRow['cells']): readonly string[] =>
		cells.flatMap((cell, i) =>
			cell === null ? [] : `${layerTitle(layers[i] ?? '')} ${cell.text}`
		);
	const picture = heatTablePicture({
		rows,
		columns: layers.map(layerTitle),
		legend: messages.heatLegend,
		description: messages.heatDescription(
			rows.map(({ name, cells }) => `${name}: ${said(cells).join(messages.listComma)}`)
		)
	});
	return { picture, caption: messages.heatCaption };
}

/** The whole city, then every component, against the layers. */
function heatRowsOf({ assessment, checklist, score, nameOf }: HeatSource): {
	readonly layers: readonly string[];
	readonly rows: readonly HeatRow[];
} {
	const layers = checklist.layers.map(({ id }) => id);
	const once = new Set(
		checklist.layers.filter(({ answeredPer }) => answeredPer === 'organisation').map(({ id }) => id)
	);
	const wholeCity = new Map(
		score.layers
			.filter(({ layer }) => once.has(layer))
			.map(({ layer, low }) => [layer, { low, own: 'own' as const }])
	);
	const lows = reachedLows(assessment.components, score.parts);
	const rowOf = (id: string, found: ReadonlyMap<string, ReachedLow> | undefined): HeatRow => ({
		name: nameOf(id),
		cells: layers.map((layer) => cellOf(found?.get(layer)))
	});
	return {
		layers,
		rows: [
			rowOf(organisation, wholeCity),
			...assessment.components.map(({ id }) => rowOf(id, lows.get(id)))
		]
	};
}

function cellOf(reached: ReachedLow | undefined): HeatCell | null {
	if (reached === undefined) return null;
	const { low, own } = reached;
	return { value: low, text: formatPercent(low), own };
}
