import type { ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { Outlook } from '#lib/domain/improvement/standing.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { CommandContext } from '../command-context.ts';
import type { PlanSpeaker } from './plan-speaker.ts';

/** What is to be expected day by day, and the actions that are not counted in it. */
export function outlookLines(
	{ words, locale }: CommandContext,
	judged: JudgedAssessment,
	{ inTime, outside, now }: ImprovementPlan,
	speaker: PlanSpeaker
): readonly (readonly string[])[] {
	const { planning } = words;
	const layersNow = judged.score.layers.filter(({ possible }) => possible > 0);
	const befores = [{ ...now, layers: layersNow }, ...inTime];
	const days = inTime.flatMap((outlook, i) => {
		const { grade, percent } = speaker.standing(outlook);
		return [
			`  ${planning.onDay(formatDate(outlook.date, locale), grade, percent)}`,
			...changeLines(words, befores[i], outlook, speaker)
		];
	});
	const titles = new Map(judged.assessment.actions.map(({ id, title }) => [id, title]));
	const left = outside.map(
		({ action, why }) =>
			`  ${planning.outsideLine(titles.get(action) ?? action, planning.outsideWhy[why])}`
	);
	return [
		days.length === 0 ? [planning.noDates] : [planning.inTime, ...days],
		...(left.length === 0 ? [] : [[planning.outside, ...left]])
	];
}

/** The layers whose grade changes on a day. */
function changeLines(
	{ planning, common }: CommandContext['words'],
	before: Outlook | undefined,
	after: Outlook,
	{ layer }: PlanSpeaker
): readonly string[] {
	return after.layers.flatMap((one, i) => {
		const was = before?.layers[i];
		if (was === undefined || was.grade === one.grade) return [];
		const change = planning.gradeOnDay(was.grade ?? common.notRated, one.grade ?? common.notRated);
		return [`    ${layer(one.layer)}  ${change}`];
	});
}
