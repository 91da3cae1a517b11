import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { describeCityGrade } from '#lib/i18n/describe-city-grade.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { CommandContext } from '../command-context.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';

/** Gaps named on the terminal; all of them are in `--json`. */
const shownGaps = 10;

/** The score for a reader: one line per layer and component, then the largest gaps. */
export function printScore(context: CommandContext, opened: AssessmentWithChecklist): void {
	const { checklist, assessment } = opened;
	const { locale, messages, print } = context;
	const result = score(checklist, assessment);
	const titles = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	const names = new Map(assessment.components.map(({ id, name }) => [id, name]));
	if (assessment.sample) print(messages.sampleNotice);
	print(messages.scoreHead(assessment.municipality.name, assessment.period.fiscalYear));
	print(figureLineOf(messages.overall, result.overall, context));
	printReasons(context, opened, result);
	for (const layer of result.layers) {
		print(figureLineOf(titles.get(layer.layer) ?? layer.layer, layer, context));
		for (const component of result.parts.filter((item) => item.layer === layer.layer)) {
			print(
				`  ${figureLineOf(names.get(component.component) ?? component.component, component, context)}`
			);
		}
	}
	const gaps = listGaps(result.pairs);
	print(messages.gapCount(gaps.length, Math.min(shownGaps, gaps.length)));
	for (const { judged, size } of gaps.slice(0, shownGaps)) {
		const { control, component } = judged.pair;
		const place = names.get(component) ?? titles.get(control.layer) ?? '';
		print(`  ${String(size).padStart(2)}  ${control.id}  ${place}  ${control.title[locale]}`);
	}
	const quality = listQualityFindings({ checklist, assessment, pairs: result.pairs });
	if (quality.length > 0) print(messages.qualityCount(quality.length));
}

/** Why the city has its grade, a sentence a line. */
function printReasons(
	{ locale, print }: CommandContext,
	{ checklist }: AssessmentWithChecklist,
	result: Score
): void {
	for (const sentence of describeCityGrade(result, checklist, locale)) print(`  ${sentence}`);
}

/** One line of figures under a name. */
export function figureLineOf(
	name: string,
	figures: Figures & Partial<CityGrade>,
	{ messages, words: { common } }: CommandContext
): string {
	const { percent, low, high, coverage } = figures;
	return messages.figureLine({
		name,
		grade: cityGradeText(figures, common),
		percent: formatPercent(percent),
		range: low === null ? '–' : `${formatPercent(low)}–${formatPercent(high)}`,
		coverage: formatPercent(coverage)
	});
}
