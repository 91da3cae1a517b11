import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { assessmentDigest } from '../assessment/digest-assessment.ts';

/** The id printed on every page: city code, fiscal year and the first ten digits of the data's digest. */
export const reportIdOf = (assessment: Assessment): string =>
	reportIdFrom(assessment, assessmentDigest(assessment));

/** The same for data whose digest is known. */
export function reportIdFrom(
	{ municipality, period }: Pick<Assessment, 'municipality' | 'period'>,
	dataDigest: string
): string {
	return `MT-${municipality.code}-${String(period.fiscalYear)}-${digitsInId(dataDigest)}`;
}

const digitCount = 10;

/** The digits of a data digest that end a report id. */
export const digitsInId = (dataDigest: string): string =>
	dataDigest.slice(0, digitCount).toUpperCase();
