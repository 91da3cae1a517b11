import { groupBy } from '../primitives/group-by.ts';
import { rememberLast } from '../primitives/remember-last.ts';
import { grades, type Grade } from '../scoring/grade.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import type { LayerFigures, Score } from '../scoring/score.ts';
import { scaleOf } from './gap-classes.ts';
import { priceGaps } from './price-gaps.ts';
import type { PricedGap } from './priced-gap.ts';

/** Where a layer stands, and the gaps whose closing lifts it. */
export type LayerStanding = {
	readonly figures: LayerFigures;
	/** In the order of the checklist. */
	readonly gaps: readonly PricedGap[];
	/** The scale of costs of the whole city. */
	readonly scale: number;
};

/** Every layer that has pairs, in the order of the checklist; the same objects as long as the score is the same. */
export const layerStandings = ({
	score,
	checklist,
	assessment
}: JudgedAssessment): readonly LayerStanding[] => makeStandings(score, checklist, assessment);

const makeStandings = rememberLast(
	(
		score: Score,
		checklist: JudgedAssessment['checklist'],
		assessment: JudgedAssessment['assessment']
	): readonly LayerStanding[] => {
		const gaps = priceGaps({ score, checklist, assessment });
		const scale = scaleOf(gaps);
		const byLayer = groupBy(gaps, (gap) => gap.judged.pair.control.layer);
		return score.layers
			.filter(({ possible }) => possible > 0)
			.map((figures) => ({ figures, gaps: byLayer.get(figures.layer) ?? [], scale }));
	}
);

/** A grade that there is a way to. */
export type WishedGrade = Exclude<Grade, 'D'>;

/** Whether a gap in an essential control keeps a layer from this grade. */
export const forcesEssentials = (to: Grade): boolean => to === 'A' || to === 'B';

/** Whether a grade is as good as another, or better. */
export const isAtLeast = (grade: Grade, other: Grade): boolean =>
	grades.indexOf(grade) <= grades.indexOf(other);

/** Whether a rated layer has this grade, or a better one. */
export const holds = ({ figures }: LayerStanding, to: Grade): boolean =>
	figures.grade !== null && isAtLeast(figures.grade, to);
