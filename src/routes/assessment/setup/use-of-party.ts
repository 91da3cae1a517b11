import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';

/** How many components and answers name a party. */
export type UseOfParty = { readonly components: number; readonly answers: number };

/** How often each party is named, by its id. */
export function usesOfParties(
	assessment: Pick<Assessment, 'components' | 'answers'>
): (party: string) => UseOfParty {
	const components = countsOf(assessment.components);
	const answers = countsOf(Object.values(assessment.answers).flatMap((one) => Object.values(one)));
	return (party) => ({
		components: components.get(party) ?? 0,
		answers: answers.get(party) ?? 0
	});
}

const countsOf = (
	things: readonly { readonly party?: string | undefined }[]
): ReadonlyMap<string | undefined, number> => countBy(things, ({ party }) => party);
