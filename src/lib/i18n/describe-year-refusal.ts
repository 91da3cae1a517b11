import type { OpenError } from '#lib/application/open-assessment.ts';
import type { ReadPickedError } from '#lib/application/read-picked-file.ts';
import type { YearMisfit, YearRefusal } from '#lib/application/year-of-file.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { describeArrivalRefusal } from './describe-arrival.ts';
import { describeImportError } from './describe-app-error.ts';
import { messagesFor } from './app-messages.ts';

type Refusal = YearMisfit | YearRefusal | ReadPickedError | OpenError;

/** Why an assessment or a file is not compared with the others: what it is, and where it belongs. */
export function describeYearRefusal(
	refusal: Refusal,
	name: string,
	locale: Locale
): readonly string[] {
	const words = messagesFor(locale).years.misfits;
	if (refusal.kind === 'other-city') return [words.otherCity(refusal.name, refusal.code)];
	if (refusal.kind === 'other-guideline') return [words.otherGuideline(refusal.guideline)];
	if (refusal.kind === 'refused') return describeArrivalRefusal(refusal.refusal, name, locale);
	return isOfYears(refusal) ? [words[refusal.kind]] : describeImportError(refusal, name, locale);
}

const ofYears = ['sample', 'not-sample', 'copy', 'locked', 'without-answers', 'untrusted'] as const;
type OfYears = (typeof ofYears)[number];

const isOfYears = (refusal: Refusal): refusal is Extract<Refusal, { readonly kind: OfYears }> =>
	ofYears.some((kind) => kind === refusal.kind);
