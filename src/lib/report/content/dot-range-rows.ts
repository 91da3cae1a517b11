import type { Figures } from '#lib/domain/scoring/figures.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { DotRangeRow } from '../pictures/dot-range-row.ts';
import type { PictureTarget } from '../pictures/picture.ts';
import { gradeText } from './grade-text.ts';
import type { PictureSource } from './picture-source.ts';

/** The scores of the time before, by `figureKey`, and what that time is called. */
export type EarlierScores = {
	readonly label: string;
	readonly percents: ReadonlyMap<string, number | null>;
};

/** What figures are found by: a layer, or a component in a layer. */
const figureKey = (layer: string, component?: string): string =>
	component === undefined ? layer : `${layer}\n${component}`;

/** The scores of an earlier time, as its report or its file has them. */
export const earlierScores = (
	label: string,
	scores: readonly {
		readonly layer: string;
		readonly component?: string;
		readonly percent: number | null;
	}[]
): EarlierScores => ({
	label,
	percents: new Map(
		scores.map(({ layer, component, percent }) => [figureKey(layer, component), percent])
	)
});

/** Every layer in order, the components that answer it beneath: each with its own figures in that layer. */
export function dotRangeRows(
	source: PictureSource,
	earlier: EarlierScores | null
): readonly DotRangeRow[] {
	const { score, nameOf, layerTitle } = source;
	return score.layers.flatMap((layer) => [
		rowOf(source, layer, {
			kind: 'layer',
			name: layerTitle(layer.layer),
			target: { kind: 'answers', layer: layer.layer },
			earlier
		}),
		...score.parts
			.filter((part) => part.layer === layer.layer)
			.map((part) =>
				rowOf(source, part, {
					kind: 'component',
					name: nameOf(part.component),
					target: { kind: 'answers', layer: layer.layer, component: part.component },
					earlier
				})
			)
	]);
}

type Named = Pick<DotRangeRow, 'kind' | 'name'> & {
	readonly target: Extract<PictureTarget, { readonly kind: 'answers' }>;
	readonly earlier: EarlierScores | null;
};

function rowOf(
	{ messages, layerTitle }: PictureSource,
	figures: Figures,
	{ kind, name, target, earlier }: Named
): DotRangeRow {
	const { grade, percent, low, high, supportedPercent: supported } = figures;
	const { linkName, inLayer } = messages.pictures;
	const figure = formatPercent(percent);
	const placed = kind === 'layer' ? name : inLayer(layerTitle(target.layer), name);
	return {
		kind,
		name,
		grade,
		gradeWord: gradeText(figures, messages),
		figure,
		percent,
		// Where nothing is answered, 0 to 100 % is no knowledge and no band.
		low: percent === null ? null : low,
		high: percent === null ? null : high,
		supported,
		earlier: earlier?.percents.get(figureKey(target.layer, target.component)) ?? null,
		linkName: linkName(placed, gradeSaid(figures, messages), figure),
		target
	};
}

/** A grade as it is said where no column says that it is one. */
export const gradeSaid = (figures: Figures, messages: PictureSource['messages']): string =>
	figures.grade === null
		? cityGradeText(figures, messages)
		: messages.gradeOf(gradeText(figures, messages));
