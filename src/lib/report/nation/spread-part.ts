import type {
	NationGroup,
	NationSpread,
	NationYear
} from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { quartilePicture, type QuartileRow } from '../pictures/quartile-picture.ts';
import { cellMarks, cellWords, citiesWords, medianOf, scoreCell, zoneOf } from './cell-words.ts';
import { gradeBars } from './grade-bars.ts';
import { gradeTable } from './grade-table.ts';
import type { NationSource } from './nation-source.ts';

/** How the last year's scores lie, for the whole city and each layer: box, table, and counts of grades. */
export function spreadPart(source: NationSource): readonly ReportBlock[] {
	const { messages, latest } = source;
	if (latest === undefined) return [];
	return [
		heading(1, messages.spreadTitle, 'spread'),
		paragraph(messages.spreadLead),
		...picture(source, latest),
		spreadTable(messages.spreadTable, messages.layer, source, rowsOf(source, latest.all)),
		...gradeBars(source, latest),
		gradeTable(source, {
			caption: messages.gradesTitle,
			head: messages.factScope,
			groups: [{ name: messages.everybody, grades: latest.all.grades }]
		})
	];
}

/** A spread by its name. */
export type NamedSpread = {
	readonly name: ReportCell | string;
	readonly spread: PublishedCell<NationSpread>;
};

const rowsOf = ({ subjects }: NationSource, { overall, layers }: NationGroup) =>
	subjects.map((name, i) => ({
		name,
		spread: (i === 0 ? overall : layers[i - 1]) ?? ({ kind: 'none' } as const)
	}));

function picture(source: NationSource, { all }: NationYear): readonly ReportBlock[] {
	const { messages } = source;
	const rows = rowsOf(source, all);
	if (rows.every(({ spread }) => spread.kind !== 'shown')) return [];
	const drawn = quartilePicture({
		rows: rows.map(({ name, spread }, i): QuartileRow => {
			const kind = i === 0 ? 'city' : 'layer';
			const figure = cellWords(spread, ({ median }) => formatPercent(median));
			if (spread.kind !== 'shown') return { kind, name, figure, spread: null };
			const { median, quartiles } = spread.value;
			return { kind, name, figure, spread: { median, quartiles, zone: zoneOf(median) } };
		}),
		words: { median: messages.median, box: messages.boxLegend, line: messages.medianLegend },
		description: messages.spreadDescription(rows.map((row) => toldSpread(source, row)))
	});
	return [{ kind: 'pictures', pictures: [{ picture: drawn, caption: messages.spreadCaption }] }];
}

function toldSpread(
	{ messages }: NationSource,
	{ name, spread }: { readonly name: string; readonly spread: PublishedCell<NationSpread> }
): string {
	if (spread.kind !== 'shown') return messages.toldHidden(name, cellMarks[spread.kind]);
	const said = (figure: (spread: NationSpread) => number | undefined): string =>
		cellWords(figureOf(spread, figure), formatPercent);
	return messages.toldSpread({
		name,
		median: said(({ median }) => median),
		lower: said(({ quartiles }) => quartiles?.lower),
		upper: said(({ quartiles }) => quartiles?.upper)
	});
}

/** Spreads in a table: how many, quartiles, mean, and where there are enough, the standard deviation. */
export function spreadTable(
	caption: string,
	head: string,
	{ messages }: NationSource,
	rows: readonly NamedSpread[]
): ReportBlock {
	const columns = [
		headerColumn(head),
		...[
			messages.count,
			messages.lower,
			messages.median,
			messages.upper,
			messages.mean,
			messages.deviation
		].map((title) => column(title, 'end'))
	];
	return table(
		caption,
		columns,
		rows.map(({ name, spread }) => [name, ...spreadCells(spread)])
	);
}

function spreadCells(spread: PublishedCell<NationSpread>): readonly (ReportCell | string)[] {
	return [
		citiesWords(spread),
		cellWords(
			figureOf(spread, ({ quartiles }) => quartiles?.lower),
			formatPercent
		),
		scoreCell(medianOf(spread)),
		cellWords(
			figureOf(spread, ({ quartiles }) => quartiles?.upper),
			formatPercent
		),
		cellWords(spread, ({ mean }) => formatPercent(mean)),
		cellWords(
			figureOf(spread, ({ deviation }) => deviation),
			(points) => points.toFixed(1)
		)
	];
}

/** One figure of a spread; what is not given of so few cities is hidden. */
function figureOf(
	spread: PublishedCell<NationSpread>,
	figure: (spread: NationSpread) => number | null | undefined
): PublishedCell<number> {
	if (spread.kind !== 'shown') return spread;
	const value = figure(spread.value) ?? null;
	return value === null ? { kind: 'hidden' } : { ...spread, value };
}
