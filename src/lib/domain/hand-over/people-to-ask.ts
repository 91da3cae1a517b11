import type { Assessment, Party } from '../assessment/assessment.ts';
import { createOwnerOf } from '../responsibility/owner-of.ts';
import { waitingRequests } from '../rounds/waiting-requests.ts';
import type { HandedAnswer } from './handed-answers.ts';

/** A party of the city, with what it is to be asked about. */
export type PartyToAsk = {
	readonly party: Party;
	/** Answers it is responsible for, and those of them that are unknown or not given. */
	readonly owned: number;
	readonly open: number;
	/** Requests to it of which not every answer was taken. */
	readonly requests: number;
};

/** Somebody whose name stands with answers, changes or reviews. */
export type PersonToAsk = {
	readonly name: string;
	/** Answers that stand as they gave them. */
	readonly answers: number;
	/** Changes of answers they made. */
	readonly changes: number;
	/** Answers they reviewed. */
	readonly reviews: number;
	/** ISO instant of the last thing they did; empty where none is known. */
	readonly last: string;
};

/** Every party in its order, and how many answers nobody is responsible for. */
export function partiesToAsk(
	assessment: Assessment,
	answers: readonly HandedAnswer[]
): { readonly parties: readonly PartyToAsk[]; readonly nobody: number } {
	const ownerOf = createOwnerOf(assessment);
	const sums = new Map<string | null, { owned: number; open: number }>();
	for (const { pair, answer, status } of answers) {
		const { party } = ownerOf(pair, answer);
		const sum = sums.get(party) ?? { owned: 0, open: 0 };
		sums.set(party, sum);
		sum.owned += 1;
		if (status === 'unknown' || status === 'unanswered') sum.open += 1;
	}
	const waiting = waitingRequests(assessment);
	return {
		parties: assessment.parties.map((party) => ({
			party,
			...(sums.get(party.id) ?? { owned: 0, open: 0 }),
			requests: waiting.filter((request) => request.party === party.id).length
		})),
		nobody: sums.get(null)?.owned ?? 0
	};
}

type Deed = 'answers' | 'changes' | 'reviews';

/** Everybody who is named, those with most standing answers first. */
export function peopleToAsk(
	{ history, reviews }: Pick<Assessment, 'history' | 'reviews'>,
	answers: readonly HandedAnswer[]
): readonly PersonToAsk[] {
	const people = new Map<string, { -readonly [Field in keyof PersonToAsk]: PersonToAsk[Field] }>();
	const note = (by: string | undefined, deed: Deed, at = '') => {
		const name = by?.trim() ?? '';
		if (name === '') return;
		const person = people.get(name) ?? { name, answers: 0, changes: 0, reviews: 0, last: '' };
		people.set(name, person);
		person[deed] += 1;
		if (Date.parse(at) > (Date.parse(person.last) || 0)) person.last = at;
	};
	for (const { answer } of answers)
		if (answer !== undefined) note(answer.updatedBy, 'answers', answer.updatedAt);
	for (const { by, at } of history) note(by, 'changes', at);
	for (const { reviewer, at } of reviews) note(reviewer, 'reviews', at);
	return [...people.values()].toSorted(
		(a, b) => b.answers - a.answers || b.changes - a.changes || b.reviews - a.reviews
	);
}
