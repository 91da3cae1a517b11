import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { standingGrade } from '#lib/domain/scoring/city-grade.ts';
import type { DecidingLayer } from '#lib/domain/scoring/deciding-layers.ts';
import { nextGrade } from '#lib/domain/scoring/grade.ts';
import type { LayerFigures, Score } from '#lib/domain/scoring/score.ts';
import { messagesFor } from './app-messages.ts';
import { formatPercent } from './format-number.ts';

/** Essential controls named behind a layer. */
const shownEssentials = 3;

type Titles = {
	readonly layer: (id: string) => string;
	readonly control: (id: string) => string;
};
type Described = Pick<Score, 'overall' | 'layers' | 'pairs'>;

/**
 * The city's grade with its reason, in sentences: what it is, which layers make it so, what holds them;
 * `most` of the layers by name.
 */
export function describeCityGrade(
	score: Described,
	checklist: Checklist,
	locale: Locale,
	most = Infinity
): readonly string[] {
	const words = messagesFor(locale).verdict;
	const { overall, layers, pairs } = score;
	const grade = standingGrade(overall);
	if (pairs.length > 0 && overall.answeredPossible === 0) return [words.blank(pairs.length)];
	if (grade === null) return [words.none];
	const { provisional, deciding } = overall;
	const titles = titlesIn(checklist, locale);
	const unrated = layers.filter((layer) => layer.possible > 0 && layer.grade === null);
	return [
		provisional === null
			? words.final(grade)
			: words.provisional(grade, provisional.rated, provisional.of),
		deciding.length === layers.filter(({ possible }) => possible > 0).length
			? words.all(grade)
			: words.because(
					grade,
					[
						...deciding
							.slice(0, most)
							.map(({ layer }) => words.layerAt(titles.layer(layer), percentOf(layers, layer))),
						...(deciding.length > most ? [words.moreLayers(deciding.length - most)] : [])
					].join(words.and)
				),
		...deciding.slice(0, most).flatMap((layer) => holdOf(layer, titles, locale)),
		...unrated
			.slice(0, most)
			.map(({ layer, coverage, low, high }) =>
				words.unrated(
					titles.layer(layer),
					formatPercent(coverage),
					formatPercent(low),
					formatPercent(high)
				)
			),
		...(unrated.length > most ? [words.moreUnrated(unrated.length - most)] : [])
	];
}

/** What keeps a layer from the next grade. */
function holdOf(
	{ layer, grade, short, essentials }: DecidingLayer,
	titles: Titles,
	locale: Locale
): readonly string[] {
	const words = messagesFor(locale).verdict;
	const next = nextGrade(grade);
	const named = essentials
		.slice(0, shownEssentials)
		.map((id) => words.named(titles.control(id)))
		.join('');
	return [
		...(next !== null && short > 0 ? [words.short(titles.layer(layer), short, next)] : []),
		...(essentials.length === 0
			? []
			: [
					words.essentials(
						titles.layer(layer),
						essentials.length > shownEssentials ? words.moreThan(named, essentials.length) : named
					)
				])
	];
}

function titlesIn({ layers, controls }: Checklist, locale: Locale): Titles {
	const layerTitles = new Map(layers.map(({ id, title }) => [id, title[locale]]));
	const controlTitles = new Map(controls.map(({ id, title }) => [id, title[locale]]));
	return {
		layer: (id) => layerTitles.get(id) ?? id,
		control: (id) => controlTitles.get(id) ?? id
	};
}

const percentOf = (layers: readonly LayerFigures[], layer: string): string =>
	formatPercent(layers.find((one) => one.layer === layer)?.percent ?? null);
