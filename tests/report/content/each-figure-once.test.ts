import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { cityOfPlatforms } from '../../support/answered-city.ts';
import { wordsIn } from '../pictures/drawn.ts';
import { sourceOf } from './report-texts.ts';

describe('the report of two data platforms that answer several pillars', () => {
	const { checklist, assessment } = cityOfPlatforms();
	const { score } = sourceOf(checklist, assessment);
	const { frame, blocks } = reportDocument({
		checklist,
		assessment,
		lenses: [],
		choices: plainChoices('ja')
	});
	const pictures = blocks
		.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []))
		.map(({ picture }) => picture);

	it('names the checklist at hand, on its cover too', () => {
		expect(frame.title).toContain(checklist.title.ja);
		expect(JSON.stringify(frame)).not.toContain('スマートシティセキュリティ');
	});

	it('draws each result once in a picture, with its own figure', () => {
		const results = [...score.layers.map((layer) => ({ ...layer, component: '' })), ...score.parts];
		expect(score.parts.length).toBeGreaterThan(2);
		for (const picture of pictures) {
			const places = (picture.places ?? []).flatMap((place) =>
				place.target.kind === 'answers' ? [{ place, target: place.target }] : []
			);
			for (const { layer, component, percent } of results) {
				const own = places.filter(
					({ target }) => target.layer === layer && (target.component ?? '') === component
				);
				expect(own).toHaveLength(1);
				for (const { place } of own)
					expect(wordsIn(picture, place).join(' ')).toContain(formatPercent(percent));
			}
		}
		expect(pictures).toHaveLength(2);
	});
});
