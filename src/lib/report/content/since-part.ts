import type { BriefFigures, EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { compareYears, type ChangedGaps } from '#lib/domain/extract/compare-years.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { titleOfControl } from './control-names.ts';
import { gradeText } from './grade-text.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { yearsOf } from './years-pictures.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Controls named behind a change. */
const shownControls = 12;

/**
 * How much of what changed is told: the gaps that changed, how many layers (those that changed most), and
 * components by name.
 */
type SinceDetail = {
	readonly gaps: 'listed' | 'counted';
	readonly layers: number;
	readonly components: number;
};
const inFull: SinceDetail = { gaps: 'listed', layers: Infinity, components: 12 };

/** What changed since the last earlier assessment; nothing where there is none to compare. */
export function sinceBlocks(
	source: ReportSource,
	level: 1 | 2,
	detail = inFull
): readonly ReportBlock[] {
	const { messages, choices, assessment } = source;
	const since = choices.since.at(-1);
	if (since === undefined) return [];
	const { edition, revision } = assessment.checklist;
	const isSame = since.edition === edition && since.revision === revision;
	const year = messages.fiscalYearOf(since.fiscalYear);
	return [
		heading(level, messages.sinceTitle, 'since'),
		paragraph(messages.sinceLead(year, messages.dateOf(since.asOf), isSame ? null : since.edition)),
		...(detail === inFull ? yearsBlocks(source) : []),
		sinceTable(source, since, detail),
		...(choices.extent.kind === 'public' ? [] : changes(source, detail))
	];
}

/** The city and its layers through all the years that were given. */
function yearsBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, choices, score, assessment, layers, layerTitle } = source;
	const { since } = choices;
	const scores = (of: (year: EarlierFigures) => BriefFigures | undefined, today: BriefFigures) => [
		...since.map((year) => of(year) ?? null),
		today
	];
	return yearsOf(messages, {
		years: [...since, assessment.period].map(({ fiscalYear }) =>
			messages.parts.shortYear(fiscalYear)
		),
		rows: [
			{
				kind: 'city',
				name: messages.overall,
				scores: scores(({ overall }) => overall, score.overall)
			},
			...layers.map((layer) => ({
				kind: 'layer' as const,
				name: layerTitle(layer.layer),
				scores: scores((year) => year.layers.find((one) => one.layer === layer.layer), layer)
			}))
		]
	}).map((picture) => ({ kind: 'pictures', pictures: [picture] }));
}

/** Which gaps closed, opened or came back, and which components came or went. */
function changes(source: ReportSource, detail: SinceDetail): readonly ReportBlock[] {
	const { messages, choices, score, assessment } = source;
	const { parts } = messages;
	const changed = compareYears(choices.since, { score, assessment });
	if (changed === undefined) return [];
	const { gaps, came, went } = changed;
	const names = (list: readonly string[]) =>
		[
			...list.slice(0, detail.components),
			...(list.length > detail.components
				? [parts.andMoreItems(list.length - detail.components)]
				: [])
		].join(messages.listComma);
	return [
		paragraph(
			parts.sinceGaps(
				gaps.closed.length,
				gaps.opened.length + gaps.back.length,
				gaps.back.length,
				gaps.still.length
			)
		),
		...(detail.gaps === 'listed' ? gapLists(source, gaps) : []),
		...(came.length === 0 ? [] : [paragraph(parts.sinceCame(names(came)))]),
		...(went.length === 0 ? [] : [paragraph(parts.sinceWent(names(went)))]),
		...(came.length + went.length === 0 ? [] : [paragraph(parts.sinceComparable)])
	];
}

function gapLists(source: ReportSource, gaps: ChangedGaps): readonly ReportBlock[] {
	const { parts } = source.messages;
	const lists = (
		[
			[parts.closed, gaps.closed],
			[parts.opened, gaps.opened],
			[parts.back, gaps.back]
		] as const
	).filter(([, keys]) => keys.length > 0);
	if (lists.length === 0) return [];
	return [
		{
			kind: 'facts',
			rows: lists.map(([title, keys]) => ({
				label: parts.gapList(title, keys.length),
				value: placesText(source, keys)
			}))
		}
	];
}

function placesText(source: ReportSource, keys: readonly AnswerKey[]): string {
	const { messages, nameOf } = source;
	const named = keys
		.slice(0, shownControls)
		.map(({ component, control }) =>
			messages.parts.onePlace(titleOfControl(source, control), nameOf(component))
		);
	const more = keys.length - named.length;
	return [...named, ...(more > 0 ? [messages.parts.andMore(more)] : [])].join(messages.listComma);
}

function sinceTable(source: ReportSource, since: EarlierFigures, detail: SinceDetail): ReportBlock {
	const { messages, score, layers, layerTitle } = source;
	const columns = [
		headerColumn(messages.layer),
		column(messages.sinceThen, 'end'),
		column(messages.sinceNow, 'end'),
		column(messages.sinceChange, 'end'),
		column(messages.grade)
	];
	const before = new Map(since.layers.map((layer) => [layer.layer, layer]));
	return table(messages.sinceTitle, columns, [
		rowOf(source, messages.overall, {
			then: since.overall,
			now: score.overall,
			grade: gradeText(score.overall, messages)
		}),
		...mostChanged(layers, before, detail.layers).map((layer) =>
			rowOf(source, layerTitle(layer.layer), {
				then: before.get(layer.layer),
				now: layer,
				grade: gradeText(layer, messages)
			})
		)
	]);
}

/** So many layers, those whose score changed most, in their order. */
function mostChanged(
	layers: ReportSource['layers'],
	before: ReadonlyMap<string, BriefFigures>,
	most: number
): ReportSource['layers'] {
	if (layers.length <= most) return layers;
	const change = ({ layer, percent }: ReportSource['layers'][number]) => {
		const then = before.get(layer)?.percent ?? null;
		return then === null || percent === null ? 0 : Math.abs(percent - then);
	};
	const chosen = new Set(layers.toSorted((a, b) => change(b) - change(a)).slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}

type Compared = {
	readonly then: (BriefFigures & Partial<Pick<CityGrade, 'provisional'>>) | undefined;
	readonly now: Figures;
	/** The grade now, in words. */
	readonly grade: string;
};

function rowOf(
	{ messages }: ReportSource,
	name: string,
	{ then, now, grade }: Compared
): readonly ReportCell[] {
	const before = then === undefined ? messages.notRated : cityGradeText(then, messages);
	return [
		{ text: name },
		{ text: formatPercent(then?.percent ?? null) },
		{ text: formatPercent(now.percent) },
		{ text: changeOf(messages, then?.percent ?? null, now.percent) },
		{
			text: messages.gradeBefore(grade, before),
			mark: { kind: 'grade', grade: now.grade }
		}
	];
}

function changeOf(
	messages: ReportSource['messages'],
	then: number | null,
	now: number | null
): string {
	if (then === null || now === null) return messages.notCompared;
	const tenths = Math.round(now * 10) - Math.round(then * 10);
	if (tenths === 0) return messages.unchanged;
	const points = (Math.abs(tenths) / 10).toFixed(1);
	return tenths > 0 ? messages.better(points) : messages.worse(points);
}
