import type { EffortUnit } from '#lib/domain/improvement/efforts.ts';
import type { PlanItem } from '#lib/domain/improvement/layer-ways.ts';
import type { Standing } from '#lib/domain/improvement/standing.ts';
import { placeNames } from '#lib/domain/assessment/place-names.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { formatEffort } from '#lib/i18n/format-effort.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { CommandContext } from '../command-context.ts';

/** How the things of a plan are called. */
export type PlanSpeaker = {
	readonly layer: (id: string) => string;
	readonly control: (id: string) => string;
	readonly effort: (figure: number) => string;
	/** Grade and percent in words. */
	readonly standing: (standing: Standing) => { readonly grade: string; readonly percent: string };
	/** Layer by layer, each gap with its component, its effort and what it brings. */
	readonly items: (items: readonly PlanItem[]) => readonly string[];
};

/** The names of an assessment and its checklist, and figures in its unit. */
export function planSpeakerOf(
	{ locale, words }: CommandContext,
	{ checklist, assessment }: JudgedAssessment,
	unit: EffortUnit
): PlanSpeaker {
	const titles = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	const places = placeNames(assessment, words.answering.wholeCity);
	const layer = (id: string) => titles.get(id) ?? id;
	const control = (id: string) => `${id} ${controlsById(checklist).get(id)?.title[locale] ?? ''}`;
	const effort = (figure: number) => formatEffort(figure, unit, words);
	const { planning } = words;
	const itemLine = (item: PlanItem) =>
		[
			`    ${control(item.control)}`,
			places.get(item.component) ?? item.component,
			effort(item.effort),
			planning.gain(item.gain),
			...(item.why === 'essential' ? [planning.essential] : [])
		].join('  ');
	return {
		layer,
		control,
		effort,
		standing: ({ percent, ...city }) => ({
			grade: cityGradeText(city, words.common),
			percent: formatPercent(percent)
		}),
		items: (items) =>
			items.flatMap((item, i) => [
				...(item.layer === items[i - 1]?.layer ? [] : [`  ${layer(item.layer)}`]),
				itemLine(item)
			])
	};
}
