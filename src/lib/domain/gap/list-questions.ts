import type { Assessment } from '../assessment/assessment.ts';
import { createOwnerOf } from '../responsibility/owner-of.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import { compareByPlace } from './list-gaps.ts';

/** Who is to be asked: a party of this city, or the kind of party that usually knows. */
export type Addressee = { readonly party: string | null; readonly kind: string | null };

/** A pair that is unknown or unanswered: something to ask. */
export type Question = Addressee & { readonly judged: JudgedPair };

/** The to-ask list, grouped by party: named parties in their order, then kinds of parties. */
export function listQuestions(
	judged: readonly JudgedPair[],
	assessment: Pick<Assessment, 'parties' | 'components'>
): readonly Question[] {
	const ownerOf = createOwnerOf(assessment);
	const orders = new Map(assessment.parties.map(({ id }, order) => [id, order]));
	const kinds = new Map(assessment.parties.map(({ id, kind }) => [id, kind ?? null]));
	const questions = judged
		.filter(({ credit }) => credit === undefined)
		.map((item) => {
			const { party } = ownerOf(item.pair, item.answer);
			const kind = party === null ? (item.pair.control.parties[0] ?? null) : kinds.get(party);
			return { party, kind: kind ?? null, judged: item };
		});
	const rank = ({ party }: Addressee) =>
		party === null ? orders.size : (orders.get(party) ?? orders.size);
	return questions.sort(
		(a, b) => rank(a) - rank(b) || compareKinds(a, b) || compareByPlace(a.judged, b.judged)
	);
}

function compareKinds({ kind: a }: Addressee, { kind: b }: Addressee): number {
	const [left, right] = [a ?? '', b ?? ''];
	return left < right ? -1 : left > right ? 1 : 0;
}
