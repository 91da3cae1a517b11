import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Arrival, ArrivalRefusal } from './arrival.ts';
import { carriedAssessment } from './carried-assessment.ts';
import { isTrustworthy } from './judge-packet.ts';
import {
	completeFile,
	type AssessmentWithChecklist,
	type ChecklistNotFound
} from './open-assessment.ts';
import type { ChecklistCatalogue } from './ports.ts';

/** Why an assessment is not compared with those of a city. */
export type YearMisfit =
	| { readonly kind: 'other-city'; readonly name: string; readonly code: string }
	| { readonly kind: 'other-guideline'; readonly guideline: string }
	/** A sample beside a real city's, or a real city's beside a sample. */
	| { readonly kind: 'sample' | 'not-sample' }
	/** A copy for somebody to answer, review or read: it is not the city's own. */
	| { readonly kind: 'copy' };

/** Why a file gives no year to compare. */
export type YearRefusal =
	| ChecklistNotFound
	| { readonly kind: 'refused'; readonly refusal: ArrivalRefusal }
	/** It has to be unlocked first, where it can be. */
	| { readonly kind: 'locked' }
	/** Scores, requests or a report without its data: nothing that could be judged anew. */
	| { readonly kind: 'without-answers' }
	| { readonly kind: 'untrusted' };

/**
 * Why an assessment cannot be compared with that of a city; undefined where it can. `predecessors`: codes of
 * municipalities that somebody said this one came from.
 */
export function findMisfit(
	{ municipality, checklist, sample, workingCopy }: Assessment,
	city: Pick<Assessment, 'municipality' | 'checklist' | 'sample'>,
	predecessors: readonly string[] = []
): YearMisfit | undefined {
	const { code, name } = municipality;
	if (sample !== city.sample) return { kind: sample === true ? 'sample' : 'not-sample' };
	if (code !== city.municipality.code && !predecessors.includes(code)) {
		return { kind: 'other-city', name, code };
	}
	if (checklist.guideline !== city.checklist.guideline) {
		return { kind: 'other-guideline', guideline: checklist.guideline };
	}
	return workingCopy === undefined ? undefined : { kind: 'copy' };
}

/** The assessment in a file that came in only to be compared. */
export function yearOfFile(
	arrival: Arrival,
	catalogue: ChecklistCatalogue
): Result<AssessmentWithChecklist, YearRefusal> {
	switch (arrival.kind) {
		case 'refused':
			return fail({ kind: 'refused', refusal: arrival.refusal });
		case 'locked':
			return fail({ kind: 'locked' });
		case 'preview': {
			const { file, checklist } = arrival.preview.opened;
			return ok({ assessment: file.assessment, checklist });
		}
		case 'packet':
		case 'report': {
			if (arrival.kind === 'packet' && !isTrustworthy(arrival.judged)) {
				return fail({ kind: 'untrusted' });
			}
			const file = carriedAssessment(arrival);
			if (file === undefined) return fail({ kind: 'without-answers' });
			const opened = completeFile(file, catalogue, 0);
			return opened.ok
				? ok({ assessment: file.assessment, checklist: opened.value.checklist })
				: opened;
		}
	}
}
