import type { AssessmentSummary } from '#lib/application/ports.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';

/**
 * Kept assessments by their city, in the order given. What an earlier build saved has no code of the city
 * until it is saved again: it goes with the others of its name, where that means one city.
 */
export function citiesOf(
	assessments: readonly AssessmentSummary[]
): readonly (readonly [AssessmentSummary, ...AssessmentSummary[]])[] {
	const codes = new Map<string, Set<string>>();
	for (const { municipality, code } of assessments) {
		const known = codes.get(municipality) ?? new Set();
		codes.set(municipality, known);
		if (code !== undefined) known.add(code);
	}
	const cityOf = ({ municipality, code }: AssessmentSummary): string => {
		const [only, ...others] = codes.get(municipality) ?? [];
		return code ?? (others.length === 0 ? only : undefined) ?? municipality;
	};
	return [...groupBy(assessments, cityOf).values()];
}
