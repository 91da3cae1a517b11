import { placeNames } from '#lib/domain/assessment/place-names.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { JudgedAssessment } from '#lib/domain/scoring/judged-assessment.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import type { PictureSource } from '#lib/report/content/picture-source.ts';
import type { PictureTarget } from '#lib/report/pictures/picture.ts';
import { pathTo } from '../app-path.ts';
import { answerFilter } from './answers/answer-filter.ts';

/** What the pictures of the screen are drawn from: the same as those of the report. */
export function pictureSourceOf(
	{ checklist, score, assessment }: JudgedAssessment,
	locale: Locale,
	{ report: messages }: Pick<Messages, 'report'>
): PictureSource {
	const names = placeNames(assessment, messages.wholeCity);
	const layers = new Map(checklist.layers.map(({ id, title }) => [id, title[locale]]));
	return {
		checklist,
		score,
		messages,
		nameOf: (id) => names.get(id) ?? id,
		layerTitle: (id) => layers.get(id) ?? id
	};
}

/** The way from a mark of a picture to what it shows, in the assessment that addresses call `id`. */
export const linkFromPicture =
	(id: string) =>
	(target: PictureTarget): string =>
		target.kind === 'action'
			? pathTo('/assessment/actions', { id, action: target.action })
			: pathTo('/assessment/answers', {
					id,
					...answerFilter.write({
						...answerFilter.none,
						layer: target.layer,
						component: target.component ?? ''
					})
				});
