import { percentageOf } from '#lib/domain/primitives/percentage.ts';
import type { NationGrades, NationYear } from '#lib/domain/comparison/nation-figures.ts';
import { formatCount, formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { cellWords, countedApart, countWords, medianOf, shareWords } from './cell-words.ts';
import { gradeCounts } from './grade-table.ts';
import type { NationSource } from './nation-source.ts';

/** What leaders read: how many answered, how they stand, where they are weakest; then how marks are read. */
export function openingPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures, latest } = source;
	return [
		heading(1, messages.summaryTitle, 'summary'),
		...(figures.sample ? [paragraph(messages.sampleSaid)] : []),
		...(latest === undefined
			? [paragraph(messages.saidNothing)]
			: [...sentences(source, latest), ...legend(source)])
	];
}

/** First how many and how good, in a paragraph; then what else a leader asks, point by point. */
function sentences(source: NationSource, year: NationYear): readonly ReportBlock[] {
	const { messages } = source;
	const isBare = year.all.overall.kind !== 'shown';
	const head = [
		answeredSentence(source, year),
		...apartSentences(source, year),
		...(isBare ? [messages.saidAllHidden] : gradeSentence(source, year.all.grades))
	];
	const items = [
		...medianSentence(source, year),
		...moveSentence(source),
		...lowestSentence(source, year),
		...weakestSentence(source)
	];
	return [
		paragraph(head.join(messages.sentenceGap)),
		...(items.length === 0 ? [] : [{ kind: 'list', items } as const])
	];
}

function answeredSentence({ messages }: NationSource, { all, answered }: NationYear): string {
	return all.asked === null
		? messages.saidCollected(formatCount(answered))
		: messages.saidAnswered(
				formatCount(answered),
				formatCount(all.asked),
				shareOf(answered, all.asked)
			);
}

/** Who answered on another edition or without being asked, and who is not counted. */
const apartSentences = (
	{ messages, figures }: NationSource,
	{ all, answered, unasked, unfinished }: NationYear
): readonly string[] => [
	...(answered === all.answered ? [] : [messages.saidOfEdition(figures.edition, all.answered)]),
	...(unasked > 0 ? [messages.saidUnasked(unasked)] : []),
	...(unfinished > 0 ? [messages.saidUnfinished(unfinished)] : []),
	...(countedApart(all) ? [messages.saidCounted(formatCount(all.counted))] : [])
];

/** A share in words. */
export const shareOf = (part: number, whole: number): string =>
	formatPercent(percentageOf(part, whole));

function gradeSentence({ messages }: NationSource, grades: NationGrades): readonly string[] {
	const counts = gradeCounts(grades)?.map(({ count }) => count);
	if (counts === undefined) {
		const isHidden = Object.values(grades).some(({ kind }) => kind === 'hidden');
		return isHidden ? [messages.saidGradesHidden] : [];
	}
	const [a = 0, b = 0, c = 0, d = 0, rest = 0] = counts;
	const good = a + b + c;
	const all = good + d + rest;
	if (all === 0) return [];
	return [messages.saidGrades(good, shareWords(good, all), d, rest)];
}

function medianSentence({ messages }: NationSource, { all }: NationYear): readonly string[] {
	if (all.overall.kind !== 'shown') return [];
	const { quartiles } = all.overall.value;
	const median = cellWords(medianOf(all.overall), formatPercent);
	return [
		quartiles === null
			? messages.saidMedianAlone(median)
			: messages.saidMedian(median, formatPercent(quartiles.lower), formatPercent(quartiles.upper))
	];
}

function moveSentence({ messages, figures }: NationSource): readonly string[] {
	const panel = figures.panels.at(-1);
	const [then, now] = panel?.years.slice(-2) ?? [];
	if (panel === undefined || then?.overall.kind !== 'shown' || now?.overall.kind !== 'shown') {
		return [];
	}
	return [
		messages.saidMove({
			from: messages.shortYear(then.fiscalYear),
			to: messages.shortYear(now.fiscalYear),
			cities: countWords(panel.cities),
			before: cellWords(medianOf(then.overall), formatPercent),
			after: cellWords(medianOf(now.overall), formatPercent)
		})
	];
}

function lowestSentence(
	{ messages, figures, locale }: NationSource,
	{ all }: NationYear
): readonly string[] {
	const shown = figures.layers.flatMap(({ title }, i) => {
		const spread = all.layers[i];
		return spread?.kind === 'shown' ? [{ title, spread, median: spread.value.median }] : [];
	});
	const lowest = shown.toSorted((a, b) => a.median - b.median)[0];
	return lowest === undefined || shown.length < 2
		? []
		: [
				messages.saidLowest(lowest.title[locale], cellWords(medianOf(lowest.spread), formatPercent))
			];
}

function weakestSentence({ messages, figures, locale }: NationSource): readonly string[] {
	const worst = figures.weakest.find(({ shares }) => shares.kind === 'shown');
	if (worst === undefined) return [];
	const share = cellWords(worst.shares, ({ short }) => formatPercent(short));
	return [messages.saidWeakest(worst.title[locale], share)];
}

function legend({ messages }: NationSource): readonly ReportBlock[] {
	return [
		heading(2, messages.legendTitle, 'marks'),
		{
			kind: 'list',
			items: [
				messages.legendHidden,
				messages.legendGrades,
				messages.legendFew,
				messages.legendNone,
				messages.legendUnknown,
				messages.legendZone
			]
		}
	];
}
