import { ratedPercent } from '#lib/domain/comparison/rated-percent.ts';
import type { BriefFigures, EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { Score } from '#lib/domain/scoring/score.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { nameYears } from '#lib/i18n/name-years.ts';
import { pointsText } from '#lib/i18n/points-between.ts';
import { gradeText } from './grade-text.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { inFull, sinceChanges, type SinceDetail } from './since-changes.ts';
import { cell, column, headerColumn, table } from './table.ts';
import {
	componentYears,
	layerYears,
	namesOfYears,
	notesOfYears,
	yearNotes
} from './years-blocks.ts';
import { yearsOf } from './years-pictures.ts';
import { heading, paragraph } from './text-blocks.ts';

/** A year as it is shown: on what can be compared, else as it was told then. */
type ShownYear = Pick<EarlierFigures, 'fiscalYear'> & {
	readonly overall: BriefFigures & Partial<Pick<CityGrade, 'provisional'>>;
	readonly layers: readonly (BriefFigures & { readonly layer: string })[];
};
/** What is set beside each other: the earlier years, and this one measured likewise. */
type Shown = {
	readonly then: readonly ShownYear[];
	readonly now: Pick<Score, 'overall'> & { readonly layers: Score['layers'] };
};

/** What changed since the last earlier assessment; nothing where there is none to compare. */
export function sinceBlocks(
	source: ReportSource,
	level: 1 | 2,
	detail = inFull
): readonly ReportBlock[] {
	const { messages, choices } = source;
	const since = choices.since.at(-1);
	if (since === undefined) return [];
	const shown = shownYears(source);
	return [
		heading(level, messages.sinceTitle, 'since'),
		paragraph(leadOf(source, since)),
		...(detail === inFull
			? [...yearNotes(source), ...figuresInFull(source, shown)]
			: figuresInShort(source, shown, detail)),
		...(choices.extent.kind === 'public' ? [] : sinceChanges(source, detail))
	];
}

/** Every year in a picture and in tables; of single components nothing where everybody reads it. */
function figuresInFull(source: ReportSource, shown: Shown): readonly ReportBlock[] {
	const inTable = layerYears(source);
	return [
		...yearsBlocks(source, shown),
		...(inTable.length > 0 ? inTable : [sinceTable(source, shown, inFull)]),
		...(source.choices.extent.kind === 'public' ? [] : componentYears(source))
	];
}

/** The last year beside this one, and before it what has to be known of the years and of the table. */
function figuresInShort(
	source: ReportSource,
	shown: Shown,
	detail: SinceDetail
): readonly ReportBlock[] {
	const { messages } = source;
	const layers = shown.now.layers.length;
	const notes = [
		...notesOfYears(source),
		...(layers > detail.layers ? [messages.parts.sinceLayers(detail.layers, layers)] : [])
	];
	return [
		...(notes.length === 0 ? [] : [{ kind: 'list' as const, items: notes }]),
		sinceTable(source, shown, detail)
	];
}

function leadOf(
	{ messages, years, compared, assessment }: ReportSource,
	{ fiscalYear, asOf, edition, revision }: EarlierFigures
): string {
	const year = messages.fiscalYearOf(fiscalYear);
	const day = messages.dateOf(asOf);
	if (compared !== undefined) {
		const { controls, retired, came, went, pairs } = compared.leftOut;
		const left = controls.length + retired.length + came.length + went.length + pairs.length;
		const count = compared.trend.pairs.length;
		if (compared.earlier.length === 1) return years.reportLead(year, day, count, left);
		const all = nameYears(
			compared.earlier.map((one) => one.fiscalYear),
			years
		);
		return years.reportLeadOfYears(all, year, count, left);
	}
	const pin = assessment.checklist;
	const isSame = edition === pin.edition && revision === pin.revision;
	return messages.sinceLead(year, day, isSame ? null : edition);
}

/** The figures of every year; of this one those that are over the same pairs, wherever that can be said. */
function shownYears({ compared, choices, score, layers }: ReportSource): Shown {
	const now = compared?.trend.years.at(-1)?.score;
	if (compared === undefined || now === undefined) {
		return { then: choices.since, now: { overall: score.overall, layers } };
	}
	const told = new Set(layers.map(({ layer }) => layer));
	return {
		then: compared.trend.years
			.slice(0, -1)
			.map(({ fiscalYear, score: { overall, layers: all } }) => ({
				fiscalYear,
				overall,
				layers: all.filter(({ possible }) => possible > 0)
			})),
		now: { overall: now.overall, layers: now.layers.filter(({ layer }) => told.has(layer)) }
	};
}

/** The city and its layers through all the years that were given. */
function yearsBlocks(source: ReportSource, { then, now }: Shown): readonly ReportBlock[] {
	const { messages, assessment, layerTitle } = source;
	const names = namesOfYears(source);
	const scores = (
		of: (year: ShownYear) => BriefFigures | undefined,
		today: BriefFigures | null
	) => [...then.map((year) => of(year) ?? null), today];
	return yearsOf(messages, {
		years: [...then, assessment.period].map(({ fiscalYear }, place) => ({
			fiscalYear,
			name: names[place] ?? ''
		})),
		rows: [
			{
				kind: 'city',
				name: messages.overall,
				scores: scores(({ overall }) => overall, now.overall)
			},
			...now.layers.map((layer) => ({
				kind: 'layer' as const,
				name: layerTitle(layer.layer),
				scores: scores(
					(year) => year.layers.find((one) => one.layer === layer.layer),
					source.compared !== undefined && layer.possible === 0 ? null : layer
				)
			}))
		]
	}).map((picture) => ({ kind: 'pictures', pictures: [picture] }));
}

function sinceTable(source: ReportSource, { then, now }: Shown, detail: SinceDetail): ReportBlock {
	const { messages, layerTitle } = source;
	const last = then.at(-1);
	const columns = [
		headerColumn(messages.layer),
		column(messages.sinceThen, 'end'),
		column(messages.sinceNow, 'end'),
		column(messages.sinceChange, 'end'),
		// Of all controls it may be another, and stands so where the result is told.
		column(
			now.overall.possible === source.score.overall.possible ? messages.grade : messages.sinceGrade
		)
	];
	const before = new Map((last?.layers ?? []).map((layer) => [layer.layer, layer]));
	return table(messages.sinceTitle, columns, [
		rowOf(source, messages.overall, {
			then: last?.overall,
			now: now.overall,
			grade: gradeText(now.overall, messages)
		}),
		...mostChanged(now.layers, before, detail.layers).map((layer) =>
			rowOf(source, layerTitle(layer.layer), {
				then: before.get(layer.layer),
				now: layer,
				grade: gradeText(layer, messages)
			})
		)
	]);
}

/** So many layers, those whose score changed most, in their order; what cannot be compared comes last. */
function mostChanged(
	layers: ReportSource['layers'],
	before: ReadonlyMap<string, BriefFigures>,
	most: number
): ReportSource['layers'] {
	if (layers.length <= most) return layers;
	const change = (layer: ReportSource['layers'][number]) => {
		const [then, now] = [ratedPercent(before.get(layer.layer)), ratedPercent(layer)];
		return then === null || now === null ? -1 : Math.abs(now - then);
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
	{ messages, compared, years }: ReportSource,
	name: string,
	{ then, now, grade }: Compared
): readonly ReportCell[] {
	if (compared !== undefined && now.possible === 0) {
		return [name, '–', '–', messages.notCompared, years.noPairs].map(cell);
	}
	const before = then === undefined ? messages.notRated : cityGradeText(then, messages);
	return [
		{ text: name },
		{ text: formatPercent(then?.percent ?? null) },
		{ text: formatPercent(now.percent) },
		{ text: changeOf(messages, ratedPercent(then), ratedPercent(now)) },
		{
			text: messages.gradeBefore(grade, before),
			mark: { kind: 'grade', grade: now.grade }
		}
	];
}

const changeOf = (
	{ better, worse, unchanged, notCompared }: ReportSource['messages'],
	then: number | null,
	now: number | null
): string => pointsText(then, now, { up: better, down: worse, same: unchanged, none: notCompared });
