import { criteria, type Criterion } from './criteria.ts';
import type { AccessibilityCheck, AccessibilityFindings } from './check.ts';

/** What can be said of a criterion; nothing better than what was done for it. */
export type Verdict = 'not-applicable' | 'met' | 'machine-only' | 'untested' | 'not-met';

/** A criterion with what was done for it and what follows. */
export type JudgedCriterion = Criterion & {
	readonly verdict: Verdict;
	readonly checks: readonly AccessibilityCheck[];
	readonly notes: readonly string[];
};

/**
 * Judges every criterion: a fault or a failed check is never outweighed, and what only a program looked at
 * is not called met.
 */
export const judgeCriteria = (findings: AccessibilityFindings): readonly JudgedCriterion[] =>
	criteria.map((criterion) => {
		const checks = findings.checks.filter((check) => check.criteria.includes(criterion.id));
		const faults = findings.faults.filter((fault) => fault.criterion === criterion.id);
		const absent = findings.notApplicable.find((one) => one.criterion === criterion.id);
		return {
			...criterion,
			checks,
			verdict: faults.length > 0 ? 'not-met' : verdictOf(checks, absent !== undefined),
			notes: [
				...(absent === undefined ? [] : [absent.because]),
				...faults.map(({ fault }) => fault)
			]
		};
	});

function verdictOf(checks: readonly AccessibilityCheck[], isAbsent: boolean): Verdict {
	const operated = checks.filter((check) => check.how === 'operated');
	if (operated.some(({ outcome }) => outcome === 'failed')) return 'not-met';
	if (isAbsent) return 'not-applicable';
	if (operated.length > 0) return 'met';
	return checks.length > 0 ? 'machine-only' : 'untested';
}
