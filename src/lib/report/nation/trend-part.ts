import type { NationPanel, NationStep } from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { changeWords, countedApart, countWords, medianOf, scoreCell } from './cell-words.ts';
import { editionSaid, type NationSource } from './nation-source.ts';
import { trendPictures } from './trend-pictures.ts';

/** How scores moved: the same cities first, then all of each year, with who came and went. None without two years. */
export function trendPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures } = source;
	const editions = editionsPart(source);
	if (figures.years.length < 2 && figures.panels.length === 0) {
		if (editions.length === 0) return [];
		return [heading(1, messages.trendTitle, 'trend'), ...editions];
	}
	return [
		heading(1, messages.trendTitle, 'trend'),
		paragraph(messages.trendLead),
		...editions,
		...trendPictures(source),
		...(figures.panels.some(isHidden) ? [paragraph(messages.panelHidden)] : []),
		...newestFirst(figures.panels).map((panel) => panelTable(source, panel)),
		...stepTable(source),
		...(figures.years.length < 2 ? [] : [allTable(source)])
	];
}

/** Editions ask different things: over what years of several are compared, or that they are not. */
function editionsPart({ messages, figures }: NationSource): readonly ReportBlock[] {
	const across = figures.panels.at(-1)?.across ?? null;
	if (across === null) {
		const others = figures.otherEditions.filter(({ edition }) => edition !== figures.edition);
		return others.length === 0 ? [] : [paragraph(messages.trendOneEdition(figures.edition))];
	}
	const { controls, apart } = across;
	return [
		paragraph(messages.trendAcross(figures.edition, controls.toFixed(1))),
		...(apart.length === 0
			? []
			: [paragraph(messages.trendApart(apart.length, apart.join(messages.listComma)), 'small')])
	];
}

/** The newest years first: they are what is asked for. */
const newestFirst = <One>(all: readonly One[]): readonly One[] => all.toReversed();

/** Whether there are the same cities, and nothing of them may be shown. */
const isHidden = ({ years }: NationPanel): boolean =>
	years.every(({ overall, layers }) => [overall, ...layers].every(({ kind }) => kind === 'hidden'));

const endColumn = (title: string) => column(title, 'end');

/** Medians of the same cities, and the mean of their own changes over the last two of the years. */
function panelTable({ messages, subjects }: NationSource, panel: NationPanel): ReportBlock {
	const years = newestFirst(panel.years);
	const spanFrom = (from: NationPanel['years'][number] | undefined) =>
		messages.yearSpan(from?.fiscalYear ?? 0, years[0]?.fiscalYear ?? 0);
	const columns = [
		headerColumn(messages.layer),
		...years.map(({ fiscalYear }) => endColumn(messages.shortYear(fiscalYear))),
		endColumn(messages.change(spanFrom(years[1])))
	];
	const rows = subjects.map((subject, i): readonly (ReportCell | string)[] => {
		const cells = years.map(({ overall, layers }) => (i === 0 ? overall : layers[i - 1]));
		return [
			subject,
			...cells.map((cell) => scoreCell(medianOf(cell))),
			changeWords(cells[0], cells[1])
		];
	});
	return table(
		messages.panelTitle(spanFrom(years.at(-1)), countWords(panel.cities)),
		columns,
		rows
	);
}

function stepTable(source: NationSource): readonly ReportBlock[] {
	const { messages, figures } = source;
	if (figures.steps.length === 0) return [];
	const counts: readonly (readonly [string, (step: NationStep) => PublishedCell<number>])[] = [
		[messages.both, ({ both }) => both],
		[messages.better, ({ better }) => better],
		[messages.same, ({ same }) => same],
		[messages.worse, ({ worse }) => worse],
		[messages.joined, ({ joined }) => joined],
		[messages.left, ({ left }) => left]
	];
	const rows = newestFirst(figures.steps).map((step) => [
		messages.yearSpan(step.from, step.to),
		...counts.map(([, of]) => countWords(of(step)))
	]);
	const columns = [headerColumn(messages.year), ...counts.map(([title]) => endColumn(title))];
	const notes = [
		...(figures.otherEditions.length === 0 ? [] : [messages.stepsNote]),
		...(figures.years.some(({ unfinished }) => unfinished > 0) ? [messages.stepsUnfinished] : [])
	];
	return [
		table(messages.stepsTitle(editionSaid(source)), columns, rows),
		...notes.map((note) => paragraph(note, 'small'))
	];
}

function allTable(source: NationSource): ReportBlock {
	const { messages, figures, subjects } = source;
	const title = messages.medianOf(messages.allOfYear(editionSaid(source)));
	const years = newestFirst(figures.years);
	const columns = [
		headerColumn(messages.layer),
		...years.map(({ fiscalYear }) => endColumn(messages.shortYear(fiscalYear)))
	];
	const rows = subjects.map((subject, i): readonly (ReportCell | string)[] => [
		subject,
		...years.map(({ all }) => scoreCell(medianOf(i === 0 ? all.overall : all.layers[i - 1])))
	]);
	const counts = [
		...(years.every(({ all }) => all.asked === null) && years.some(({ all }) => countedApart(all))
			? [[messages.answered, ...years.map(({ all }) => formatCount(all.answered))]]
			: []),
		[messages.counted, ...years.map(({ all }) => formatCount(all.counted))]
	];
	return table(title, columns, [...rows, ...counts]);
}
