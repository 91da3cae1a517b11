import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { RatedWay } from '#lib/domain/improvement/city-ways.ts';
import type { Standing } from '#lib/domain/improvement/standing.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import { standingGrade } from '#lib/domain/scoring/city-grade.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { formatEffort } from '#lib/i18n/format-effort.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { controlNames } from './control-names.ts';
import { missingAnswers } from '#lib/domain/improvement/missing-answers.ts';
import { planOf } from './plan-of.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** How much is named: controls behind a way, layers without a grade, actions outside the line in time. */
type WaysDetail = {
	readonly controls: number;
	readonly layers: number;
	readonly actions: number;
	/** Whether what closes a way and what keeps layers from being rated is named, or a short table stands alone. */
	readonly ways: 'named' | 'counted';
};
const inFull: WaysDetail = { controls: 5, layers: 8, actions: 5, ways: 'named' };

/** A way to a grade, of the whole city or, while layers are not rated, of those that are. */
export type ShownWay = RatedWay & { readonly to: Grade; readonly name: string };

/** The ways that can be shown: to each grade above the present one, of least effort. */
export function shownWays(source: ReportSource): readonly ShownWay[] {
	const { messages, score } = source;
	const rated = score.layers.filter(({ grade }) => grade !== null).length;
	return planOf(source)
		.ways.map((way) => ({
			to: way.to,
			name: way.possible ? messages.parts.wayTo(way.to) : messages.parts.wayToRated(way.to, rated),
			...(way.possible ? way : way.ofRated)
		}))
		.filter(({ items }) => items.length > 0);
}

/** Effort in the city's unit. */
export const effortText = (source: ReportSource, effort: number): string =>
	formatEffort(effort, planOf(source).unit, messagesFor(source.choices.locale));

/** What lifts the grade: the cheapest way to each, all registered plans, and when they bring it. */
export function waysPart(
	source: ReportSource,
	level: 1 | 2,
	detail = inFull
): readonly ReportBlock[] {
	const { messages } = source;
	const { parts } = messages;
	const plan = planOf(source);
	const ways = shownWays(source);
	if (ways.length === 0 && plan.allPlans === null) return missingTexts(source, detail);
	return [
		heading(level, parts.waysTitle, 'ways'),
		paragraph(parts.waysLead(parts.units[plan.unit])),
		wayTable(source, ways, detail),
		...(detail.ways === 'named'
			? [...wayTexts(source, ways, detail), ...missingTexts(source, detail)]
			: []),
		...inTimeTexts(source, plan, detail)
	];
}

function wayTable(
	source: ReportSource,
	ways: readonly ShownWay[],
	detail: WaysDetail
): ReportBlock {
	const { parts } = source.messages;
	const { allPlans } = planOf(source);
	const columns = [
		headerColumn(parts.way),
		column(parts.whatToClose),
		column(parts.effort, 'end'),
		column(parts.result)
	];
	const plans =
		allPlans === null ? [] : [[parts.allPlans, '–', '–', resultText(source, allPlans, detail)]];
	return table(parts.waysTitle, columns, [
		...ways.map(({ name, effort, items, after }) => [
			name,
			parts.closeCount(items.length, new Set(items.map(({ control }) => control)).size),
			effortText(source, effort),
			resultText(source, after, detail)
		]),
		...plans
	]);
}

/** The controls of the nearest ways, by name. */
const wayTexts = (
	source: ReportSource,
	ways: readonly ShownWay[],
	{ controls }: WaysDetail
): readonly ReportBlock[] =>
	ways.length === 0
		? []
		: [
				{
					kind: 'list',
					items: ways
						.slice(0, 2)
						.map(({ to, items }) =>
							source.messages.parts.wayItems(to, controlNames(source, items, controls))
						)
				}
			];

/** What keeps layers from being rated, and with it the city. */
function missingTexts(source: ReportSource, { layers }: WaysDetail): readonly ReportBlock[] {
	const { score, layerTitle, messages } = source;
	const { parts } = messages;
	const missing = missingAnswers(score);
	if (missing.length === 0 || score.overall.answeredPossible === 0) return [];
	const more = missing.length - layers;
	return [
		{
			kind: 'list',
			items: [
				...missing
					.slice(0, layers)
					.map(({ layer, open, needed }) => parts.missingAnswers(layerTitle(layer), needed, open)),
				...(more > 0 ? [parts.missingMore(more)] : [])
			]
		},
		paragraph(parts.ratedWhenAll)
	];
}

/** When the registered actions change the grade, and which of them count in no line. */
function inTimeTexts(
	source: ReportSource,
	{ inTime, outside, now }: ImprovementPlan,
	{ actions }: WaysDetail
): readonly ReportBlock[] {
	const { messages, assessment } = source;
	const { parts } = messages;
	const changes = inTime.filter(
		(entry, i) =>
			standingGrade(entry) !== null && standingGrade(entry) !== standingGrade(inTime[i - 1] ?? now)
	);
	const titles = new Map(assessment.actions.map(({ id, title }) => [id, title]));
	const named = (ids: readonly string[]): string =>
		[
			...ids.slice(0, actions).map((id) => titles.get(id) ?? id),
			...(ids.length > actions ? [parts.andMoreItems(ids.length - actions)] : [])
		].join(messages.listComma);
	const byReason = groupBy(outside, ({ why }) => why);
	return [
		...changes.map((entry) =>
			paragraph(
				parts.changesOn(entry.date, cityGradeText(entry, messages), formatPercent(entry.percent))
			)
		),
		...Array.from(byReason.values(), (left) =>
			paragraph(
				parts.outsideLine(parts.outside[left[0].why], named(left.map(({ action }) => action))),
				'small'
			)
		)
	];
}

function resultText({ messages }: ReportSource, after: Standing, { ways }: WaysDetail): string {
	const { parts } = messages;
	const grade =
		ways === 'counted' && after.provisional !== null
			? parts.provisionalShort(after.provisional.grade)
			: cityGradeText(after, messages);
	return parts.resultOf(grade, formatPercent(after.percent));
}
