import { percentageOf } from '../primitives/percentage.ts';
import { cityGradeOf } from '../scoring/city-grade.ts';
import type { Figures } from '../scoring/figures.ts';
import { gradeOf } from '../scoring/grade.ts';
import type { ScoreSums } from '../scoring/score-sums.ts';
import type { CityResult } from './city-result.ts';

/** Far more than any city's answers come to, and far less than where numbers stop being exact. */
const largestSum = 1e12;

/**
 * Whether published figures can come from any answers: percentages and grades follow from the integers, and the
 * layers add up to the city. Whoever makes a file by hand, or alters one, seldom gets all of this right.
 */
export function figuresAgree({ overall, layers }: Pick<CityResult, 'overall' | 'layers'>): boolean {
	const grade = cityGradeOf(layers);
	return (
		new Set(layers.map(({ layer }) => layer)).size === layers.length &&
		layers.every((layer) => isSound(layer) && gradesOf(layer).includes(layer.grade)) &&
		isSound(overall) &&
		sums.every((sum) => overall[sum] === layers.reduce((total, layer) => total + layer[sum], 0)) &&
		overall.grade === grade.grade &&
		JSON.stringify(valuesOf(overall.provisional)) === JSON.stringify(valuesOf(grade.provisional))
	);
}

const sums = ['earned', 'answeredPossible', 'possible', 'supported', 'confirmed'] as const;

/** With and without an essential control that is short. */
const gradesOf = (figures: ScoreSums) => [gradeOf(figures, 0), gradeOf(figures, 1)];

const valuesOf = (provisional: CityResult['overall']['provisional']) =>
	provisional && [provisional.grade, provisional.rated, provisional.of];

const isSound = (figures: Omit<Figures, 'grade'>): boolean =>
	isInOrder(figures) &&
	figures.percent === percentageOf(figures.earned, figures.answeredPossible) &&
	figures.low === percentageOf(figures.earned, figures.possible) &&
	figures.high ===
		percentageOf(figures.earned + figures.possible - figures.answeredPossible, figures.possible) &&
	figures.coverage === percentageOf(figures.answeredPossible, figures.possible) &&
	figures.supportedPercent === percentageOf(figures.supported, figures.answeredPossible) &&
	figures.confirmedPercent === percentageOf(figures.confirmed, figures.answeredPossible);

const isInOrder = (of: ScoreSums): boolean =>
	of.possible <= largestSum &&
	of.answeredPossible <= of.possible &&
	of.earned <= of.answeredPossible &&
	of.supported <= of.earned &&
	of.confirmed <= of.earned;
