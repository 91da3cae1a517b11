import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { architecturePicture, type ArchitectureLayer } from '../pictures/architecture-picture.ts';
import type { ArchitectureBox } from '../pictures/architecture-boxes.ts';
import type { PictureTarget } from '../pictures/picture.ts';
import { gradeSaid } from './dot-range-rows.ts';
import { gradeText } from './grade-text.ts';
import type { PictureSource } from './picture-source.ts';
import type { CaptionedPicture, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** More layers than these at the side would be too low to read: then they are stacked, too. */
const mostAcross = 8;
/** What fits a page with its caption without being scaled down. */
const pageHeight = 690;

/**
 * The architecture of this city, coloured and labelled by grade. None where it has no parts to show:
 * without layers that are answered per component, or higher than there is room for, one page at most.
 */
export function architectureOf(
	source: PictureSource,
	components: readonly Pick<Component, 'id' | 'uses'>[] = [],
	room = pageHeight
): CaptionedPicture | null {
	const { checklist, messages, score } = source;
	if (!checklist.layers.some(({ answeredPer }) => answeredPer === 'component')) return null;
	const across = layersAcross(checklist);
	const layers = score.layers.map((layer) => layerOf(source, layer));
	const isAcross = (layer: ArchitectureLayer) =>
		layer.target.kind === 'answers' && across.has(layer.target.layer);
	const picture = architecturePicture({
		stacked: layers.filter((layer) => !isAcross(layer)),
		across: layers.filter(isAcross),
		description: messages.pictures.architectureDescription(
			layers.map(toldLayer(source)),
			usesOf(source, components)
		)
	});
	if (picture.height > Math.min(room, pageHeight)) return null;
	return { picture, caption: messages.pictures.architectureCaption };
}

/** The same as blocks of a report. */
export function architectureBlocks(
	source: PictureSource & Pick<ReportSource, 'assessment'>,
	room?: number
): readonly ReportBlock[] {
	const picture = architectureOf(source, source.assessment.components, room);
	return picture === null ? [] : [{ kind: 'pictures', pictures: [picture] }];
}

/** Organisation-wide layers after the last component layer run across all of them. */
function layersAcross({ layers }: Checklist): ReadonlySet<string> {
	const last = layers.findLastIndex(({ answeredPer }) => answeredPer === 'component');
	const after = layers.slice(last + 1).map(({ id }) => id);
	return new Set(after.length > mostAcross ? [] : after);
}

type LayerResult = ReportSource['score']['layers'][number];

/** A layer with every component that answers it, each with its own figures in this layer. */
function layerOf(source: PictureSource, layer: LayerResult): ArchitectureLayer {
	const { checklist, score, messages, nameOf, layerTitle } = source;
	const title = layerTitle(layer.layer);
	const components = score.parts
		.filter((part) => part.layer === layer.layer)
		.map((part) => {
			const name = nameOf(part.component);
			return boxOf(source, part, {
				name,
				said: messages.pictures.inLayer(title, name),
				target: { kind: 'answers', layer: layer.layer, component: part.component }
			});
		});
	const perComponent = checklist.layers.some(
		({ id, answeredPer }) => id === layer.layer && answeredPer === 'component'
	);
	const target = { kind: 'answers', layer: layer.layer } as const;
	return {
		...boxOf(source, layer, { name: title, said: title, target }),
		components,
		emptyNote: perComponent && components.length === 0 ? messages.noComponents : ''
	};
}

type Named = {
	readonly name: string;
	/** The name where it stands alone. */
	readonly said: string;
	readonly target: PictureTarget;
};

function boxOf(
	{ messages }: PictureSource,
	figures: Figures,
	{ name, said, target }: Named
): ArchitectureBox {
	const gradeLabel = gradeSaid(figures, messages);
	const figure = formatPercent(figures.percent);
	return {
		name,
		grade: figures.grade,
		gradeWord: gradeText(figures, messages),
		gradeLabel,
		figure,
		linkName: messages.pictures.linkName(said, gradeLabel, figure),
		target
	};
}

/** A layer and its components with grade and figure, for those who do not see them. */
const toldLayer =
	({ messages: { pictures } }: PictureSource) =>
	(layer: ArchitectureLayer): string => {
		const told = ({ name, gradeLabel, figure }: ArchitectureBox) =>
			pictures.linkName(name, gradeLabel, figure);
		return pictures.toldLayer(told(layer), layer.components.map(told));
	};

/** What uses what, in words. */
function usesOf(
	{ messages, nameOf, score }: PictureSource,
	components: readonly Pick<Component, 'id' | 'uses'>[]
): readonly string[] {
	const drawn = new Set(score.parts.map(({ component }) => component));
	return components
		.map(({ id, uses }) => ({ id, uses: [...new Set(uses)].filter((used) => drawn.has(used)) }))
		.filter(({ id, uses }) => drawn.has(id) && uses.length > 0)
		.map(({ id, uses }) => messages.usesOf(nameOf(id), uses.map(nameOf)));
}
