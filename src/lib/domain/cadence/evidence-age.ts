import type { Evidence } from '../assessment/evidence.ts';
import { soundDay } from '../primitives/sound-day.ts';
import { dueDay, soundMonths } from './due-day.ts';

/** The day a newer piece of evidence is wanted: so many months after it was issued, where the city said so. */
export function renewalDay({
	issuedOn,
	renewEveryMonths
}: Pick<Evidence, 'issuedOn' | 'renewEveryMonths'>): string | undefined {
	const issued = soundDay(issuedOn);
	const every = soundMonths(renewEveryMonths);
	return issued === undefined || every === undefined ? undefined : dueDay(issued, every);
}

/** Whether evidence is old on a day: it may hold still, and something newer is wanted. */
export function isOld(
	evidence: Pick<Evidence, 'issuedOn' | 'renewEveryMonths'>,
	today: string
): boolean {
	const due = renewalDay(evidence);
	return due !== undefined && due < today;
}
