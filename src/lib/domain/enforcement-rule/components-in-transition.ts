import type { Assessment } from '../assessment/assessment.ts';
import { contractStanding } from './standings.ts';

/** What tells which components the transitional rule takes out of two items. */
type Statements = Pick<Assessment, 'components' | 'parties'>;

/**
 * The components for which items 5 and 7 do not apply at first, read strictly: the system is there on that
 * day, and whoever is contracted for it is contracted already. What is not stated applies.
 */
export function componentsInTransition(
	{ components, parties }: Statements,
	inForce: string
): ReadonlySet<string> {
	const standings = new Map(parties.map((one) => [one.id, contractStanding(one, inForce)]));
	const settled = components.filter(({ standing, party }) => {
		const contract = party === undefined ? 'none' : (standings.get(party) ?? 'open');
		return standing === 'existing' && (contract === 'existing' || contract === 'none');
	});
	return new Set(settled.map(({ id }) => id));
}
