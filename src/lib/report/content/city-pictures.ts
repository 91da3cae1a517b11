import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { isCapped } from '#lib/domain/scoring/is-capped.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { architecturePicture, type ArchitectureLayer } from '../pictures/architecture-picture.ts';
import type { ArchitectureBox } from '../pictures/architecture-boxes.ts';
import { radarPicture } from '../pictures/radar-picture.ts';
import { rangeBarsPicture } from '../pictures/range-bars-picture.ts';
import type { CaptionedPicture } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeText } from './grade-text.ts';

/** What the pictures need of a report's source; the result screen has the same. */
export type PictureSource = Pick<
	ReportSource,
	'checklist' | 'score' | 'messages' | 'nameOf' | 'layerTitle'
>;

/** The architecture of this city, coloured and labelled by grade, with arrows for what uses what. */
export function architectureOf(
	source: PictureSource,
	components: readonly Pick<Component, 'id' | 'uses'>[] = []
): CaptionedPicture {
	const { checklist, messages, score, nameOf } = source;
	const drawn = new Set(score.parts.map(({ component }) => component));
	const using = components
		.map(({ id, uses }) => ({ id, uses: [...new Set(uses)].filter((used) => drawn.has(used)) }))
		.filter(({ id, uses }) => drawn.has(id) && uses.length > 0);
	const boxes = new Map(score.layers.map((layer) => [layer.layer, layerOf(source, layer)]));
	const across = layersAcross(checklist);
	const layers = checklist.layers.flatMap(({ id }) => boxes.get(id) ?? []);
	const stacked = layers.filter((_, index) => !across.has(checklist.layers[index]?.id ?? ''));
	const picture = architecturePicture({
		stacked,
		across: layers.filter((layer) => !stacked.includes(layer)),
		uses: using.flatMap(({ id, uses }) => uses.map((used) => ({ from: id, to: used }))),
		description: messages.architectureDescription(
			layers.map(({ name, gradeLabel, figure }) => `${name} ${gradeLabel} ${figure}`),
			using.map(({ id, uses }) => messages.usesOf(nameOf(id), uses.map(nameOf)))
		)
	});
	return { picture, caption: messages.architectureCaption(using.length > 0) };
}

/** The layers of this city as a radar. */
export function radarOf({ score, messages, layerTitle }: PictureSource): CaptionedPicture {
	const axes = score.layers.map((layer) => ({ ...layer, label: layerTitle(layer.layer) }));
	const description = messages.radarDescription(
		axes.map(({ label, percent }) => `${label} ${formatPercent(percent)}`)
	);
	return { picture: radarPicture(axes, description), caption: messages.radarCaption };
}

/** The layers of this city as bars with their ranges. */
export function rangeBarsOf({ score, messages, layerTitle }: PictureSource): CaptionedPicture {
	const bars = score.layers.map((layer) => ({
		...layer,
		label: layerTitle(layer.layer),
		figure: messages.barFigure(formatPercent(layer.percent), formatPercent(layer.coverage))
	}));
	const description = messages.barsDescription(
		bars.map(({ label, low, high }) => `${label} ${formatPercent(low)}–${formatPercent(high)}`)
	);
	return { picture: rangeBarsPicture(bars, description), caption: messages.barsCaption };
}

/** Organisation-wide layers after the last component layer run across all of them. */
function layersAcross({ layers }: Checklist): ReadonlySet<string> {
	const last = layers.findLastIndex(({ answeredPer }) => answeredPer === 'component');
	return new Set(last === -1 ? [] : layers.slice(last + 1).map(({ id }) => id));
}

type LayerResult = ReportSource['score']['layers'][number];

function layerOf(source: PictureSource, layer: LayerResult): ArchitectureLayer {
	const { checklist, score, messages, nameOf, layerTitle } = source;
	const components = score.parts
		.filter((component) => component.layer === layer.layer)
		.map((component) => ({
			...boxOf(nameOf(component.component), component, messages),
			id: component.component
		}));
	const perComponent = checklist.layers.some(
		({ id, answeredPer }) => id === layer.layer && answeredPer === 'component'
	);
	return {
		...boxOf(layerTitle(layer.layer), layer, messages),
		components,
		emptyNote: perComponent && components.length === 0 ? messages.noComponents : ''
	};
}

const boxOf = (
	name: string,
	figures: Figures,
	messages: PictureSource['messages']
): ArchitectureBox => ({
	name,
	grade: figures.grade,
	gradeLabel:
		figures.grade === null ? messages.notRated : messages.gradeOf(gradeText(figures, messages)),
	sign: isCapped(figures) ? messages.capped : '',
	figure: formatPercent(figures.percent)
});
