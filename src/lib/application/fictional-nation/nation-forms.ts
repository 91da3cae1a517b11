import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { randomOf } from '#lib/domain/primitives/seeded-random.ts';

/** What the files of a nation can be: all of one form, or as they come. */
export const nationForms = ['assessments', 'packets', 'publications', 'mixed'] as const;
export type NationForms = (typeof nationForms)[number];

/** What one file is. */
export type NationForm = Exclude<NationForms, 'mixed'>;

/** The form of one assessment's file: of a mixed nation half are assessments. */
export function nationForm(
	{ as, seed }: { readonly as: NationForms; readonly seed: number },
	{ municipality, period }: Assessment
): NationForm {
	if (as !== 'mixed') return as;
	const share = randomOf(seed, municipality.code, 'form', period.fiscalYear)();
	if (share < 0.5) return 'assessments';
	return share < 0.75 ? 'packets' : 'publications';
}
