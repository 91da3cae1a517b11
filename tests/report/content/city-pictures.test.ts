import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import { organisation } from '#lib/domain/assessment/component.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { architectureOf } from '#lib/report/content/city-pictures.ts';
import { dotRangesOf } from '#lib/report/content/dot-range-part.ts';
import { earlierScores } from '#lib/report/content/dot-range-rows.ts';
import { gradeText } from '#lib/report/content/grade-text.ts';
import type { ReportSource } from '#lib/report/content/report-source.ts';
import { gradeLook } from '#lib/report/pictures/grade-look.ts';
import { xOfPercent } from '#lib/report/pictures/dot-range-row.ts';
import type { Picture } from '#lib/report/pictures/picture.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { cityOfForty, cityOfPlatforms, withAnswers } from '../../support/answered-city.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { without } from '../../support/without.ts';
import { placeOf, reachOf, shapesIn, textsDrawn, wordsIn } from '../pictures/drawn.ts';
import { sourceOf } from './report-texts.ts';

const { checklist } = shippedChecklist();
const sample = sourceOf(checklist, sampleCity());
const platforms = sourceOf(...cityOf(cityOfPlatforms()));
const forty = sourceOf(...cityOf(cityOfForty()));
const empty = sourceOf(checklist, { ...sampleCity(), answers: {} });

function cityOf({ checklist, assessment }: ReturnType<typeof cityOfForty>) {
	return [checklist, assessment] as const;
}

const architecture = (source: ReportSource): Picture => {
	const found = architectureOf(source, source.assessment.components);
	if (found === null) throw new Error('no picture of the architecture');
	return found.picture;
};
const dotRanges = (source: ReportSource) => dotRangesOf(source).map(({ picture }) => picture);

/** Layers and parts, each with the words that are to stand at its place. */
const results = ({ score, messages }: ReportSource) =>
	[...score.layers.map((layer) => ({ ...layer, component: undefined })), ...score.parts].map(
		(figures) => ({
			layer: figures.layer,
			component: figures.component,
			grade: figures.grade,
			figure: formatPercent(figures.percent),
			word: gradeText(figures, messages)
		})
	);

describe.each([
	['the sample city', sample],
	['two platforms in several pillars', platforms],
	['forty components', forty]
])('pictures of %s', (_, source) => {
	it('draw each result once, in its place, with its own figure', () => {
		for (const picture of [architecture(source), ...dotRanges(source)]) {
			expect(textsDrawn(picture).length).toBeGreaterThan(0);
		}
		for (const { layer, component, figure } of results(source)) {
			const box = architecture(source);
			expect(wordsIn(box, placeOf(box, layer, component)).join(' ')).toContain(figure);
		}
		expect(architecture(source).places).toHaveLength(results(source).length);
		const rows = dotRanges(source).flatMap((picture) =>
			(picture.places ?? []).map((place) => ({
				target: place.target,
				words: wordsIn(picture, place).slice(1)
			}))
		);
		expect(rows).toHaveLength(results(source).length);
		for (const { layer, component, figure, word } of results(source)) {
			const target = { kind: 'answers', layer, ...(component !== undefined && { component }) };
			expect(rows).toContainEqual({ target, words: [word, figure] });
		}
	});

	it('tell every component with grade and figure to those who do not see them', () => {
		const told = architecture(source).description;
		const rows = dotRanges(source)
			.map(({ description }) => description)
			.join('');
		for (const { component, figure, word } of results(source)) {
			const name = component === undefined ? '' : source.nameOf(component);
			const grade = word === '判定前' ? word : `評価 ${word}`;
			expect(told).toContain(`${name} ${grade} ${figure}`);
			expect(rows).toContain(`${name} ${grade}、得点${figure}`);
		}
	});

	it('keep every word inside the picture and large enough to read', () => {
		for (const picture of [architecture(source), ...dotRanges(source)]) {
			for (const text of textsDrawn(picture)) {
				const [from, to] = reachOf(text);
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(picture.width);
				expect(text.size).toBeGreaterThanOrEqual(8);
			}
			expect(picture.height).toBeLessThanOrEqual(690);
		}
	});

	it('keep the words of a box in the box', () => {
		const picture = architecture(source);
		for (const place of picture.places ?? []) {
			for (const shape of shapesIn(picture, place)) {
				if (shape.kind !== 'text') continue;
				const [from, to] = reachOf(shape);
				expect(from).toBeGreaterThanOrEqual(place.x);
				expect(to).toBeLessThanOrEqual(place.x + place.width);
			}
		}
	});

	it('follow the grade in every colour; what is not rated is grey', () => {
		const colors = (['A', 'B', 'C', 'D', null] as const).map((grade) => ({
			grade,
			own: Object.values(gradeLook(grade)).filter((color) => color.startsWith('#'))
		}));
		for (const picture of [architecture(source), ...dotRanges(source)]) {
			for (const place of picture.places ?? []) {
				const { target } = place;
				if (target.kind !== 'answers') continue;
				const figures = results(source).find(
					({ layer, component }) => layer === target.layer && component === target.component
				);
				const used = shapesIn(picture, place).flatMap((shape) =>
					shape.kind === 'text' ? [shape.color] : [shape.fill ?? '', shape.stroke ?? '']
				);
				const foreign = colors.filter(({ grade }) => grade !== figures?.grade);
				expect(used.filter((color) => foreign.some(({ own }) => own.includes(color)))).toEqual([]);
			}
		}
	});
});

describe('a city that has answered nothing', () => {
	it('has no picture of results, and a grey architecture that says so', () => {
		expect(dotRangesOf(empty)).toEqual([]);
		const picture = architecture(empty);
		for (const { layer } of empty.score.layers)
			expect(wordsIn(picture, placeOf(picture, layer)).join(' ')).toContain('判定前');
		const rated = (['A', 'B', 'C', 'D'] as const).map((grade) => gradeLook(grade).background);
		const fills = picture.shapes.flatMap((shape) =>
			shape.kind === 'text' ? [] : (shape.fill ?? [])
		);
		expect(fills.filter((fill) => rated.includes(fill))).toEqual([]);
	});
});

describe('layers and components on one scale', () => {
	const [first] = dotRangesOf(sample, {
		earlier: earlierScores('令和7年度', [
			{ layer: 'governance', percent: 60 },
			{ layer: 'service', component: 'maas', percent: 50 }
		])
	});
	const picture = first?.picture ?? architecture(sample);

	it('fills what evidence proves and leaves the rest of the score in outline', () => {
		for (const layer of sample.score.layers) {
			const bars = shapesIn(picture, placeOf(picture, layer.layer)).flatMap((shape) =>
				shape.kind === 'rect' && shape.height === 4 ? [shape] : []
			);
			const { percent, supportedPercent } = layer;
			const solid = bars.find(({ stroke }) => stroke === undefined);
			const outline = bars.find(({ stroke }) => stroke !== undefined);
			expect(solid).toMatchObject({ x: xOfPercent(0) });
			expect(outline).toMatchObject({ x: xOfPercent(supportedPercent ?? 0), fill: '#ffffff' });
			expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeCloseTo(xOfPercent(percent ?? 0));
		}
	});

	it('has a hollow dot where there was a score last time, and only there', () => {
		const hollow = (layer: string) =>
			shapesIn(picture, placeOf(picture, layer)).filter(
				(shape) => shape.kind === 'circle' && shape.radius === 2.5
			);
		expect(hollow('governance')).toMatchObject([{ x: xOfPercent(60), fill: '#ffffff' }]);
		expect(hollow('service')).toEqual([]);
		expect(textsDrawn(picture).map(({ text }) => text)).toContain('前回の得点 令和7年度');
		const [plain] = dotRangesOf(sample);
		expect(plain && textsDrawn(plain.picture).some(({ text }) => text.includes('前回'))).toBe(
			false
		);
	});

	it('has a dash and no dot where nothing is answered', () => {
		const { answers } = sampleCity();
		const source = sourceOf(checklist, {
			...sampleCity(),
			answers: without(answers, organisation)
		});
		const [found] = dotRangesOf(source);
		const own = found && shapesIn(found.picture, placeOf(found.picture, 'governance'));
		expect(own?.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual([
			'ガバナンス',
			'判定前',
			'–'
		]);
		expect(own?.filter(({ kind }) => kind === 'rect')).toEqual([]);
	});

	it('leaves out the architecture where it is higher than there is room for', () => {
		const { components } = forty.assessment;
		expect(architectureOf(forty, components, 300)).toBeNull();
		expect(architectureOf(forty, components, 400)).not.toBeNull();
	});

	it('shows the weakest components, or layers alone, where there is no room for all', () => {
		const [few] = dotRangesOf(forty, { room: 12 });
		expect(few?.caption).toContain('最も低い構成要素');
		expect(few?.picture.places).toHaveLength(7 + 3);
		const [fewest] = dotRangesOf(forty, { room: 8 });
		expect(fewest?.caption).toContain('層の得点');
		expect(fewest?.picture.places).toHaveLength(7);
	});
});

describe('a checklist of one’s own without components', () => {
	const layers = Array.from({ length: 25 }, (_, i) =>
		aLayer({ id: `l${String(i)}`, answeredPer: 'organisation' })
	);
	const own = aChecklist({
		layers,
		controls: layers.map(({ id }) => aControl({ id: `${id}-1`, layer: id }))
	});
	const source = sourceOf(own, withAnswers(own, anAssessment()));

	it('has every layer on the scale, and no architecture that would say the same again', () => {
		expect(architectureOf(source)).toBeNull();
		expect(dotRanges(source).flatMap(({ places }) => places)).toHaveLength(25);
	});
});
