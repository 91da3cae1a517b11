import type { Party } from '../assessment/assessment.ts';

/** How a contract stands to the day the rule comes into force. */
export type ContractStanding = 'existing' | 'new' | 'none' | 'open';

/** What was stated goes first; else what the days of the contract say, where they say it. */
export function contractStanding(
	{ contract = {} }: Pick<Party, 'contract'>,
	inForce: string
): ContractStanding {
	return contract.standing ?? standingByDays(contract, inForce) ?? 'open';
}

/** Whether what was stated of a contract is not what its days say. */
export function isContractDoubtful(
	{ contract = {} }: Pick<Party, 'contract'>,
	inForce: string
): boolean {
	const byDays = standingByDays(contract, inForce);
	return contract.standing !== undefined && byDays !== undefined && contract.standing !== byDays;
}

function standingByDays(
	{ startsOn, endsOn }: NonNullable<Party['contract']>,
	inForce: string
): 'existing' | 'new' | undefined {
	if (startsOn !== undefined && startsOn > inForce) return 'new';
	if (endsOn !== undefined && endsOn < inForce) return 'new';
	return startsOn !== undefined && endsOn !== undefined ? 'existing' : undefined;
}
