import type { Answer } from '#lib/domain/assessment/answer.ts';
import { createOwnerOf } from '#lib/domain/responsibility/owner-of.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { ReportSource } from './report-source.ts';

/** Names who answers for a pair: the city's own party, or the kind that usually knows and is not registered. */
export function ownerNames(
	source: Pick<ReportSource, 'assessment' | 'messages' | 'partyName'>
): (pair: Pair, answer: Answer | undefined) => string {
	const { assessment, messages, partyName } = source;
	const ownerOf = createOwnerOf(assessment);
	return (pair, answer) => {
		const { party } = ownerOf(pair, answer);
		if (party !== null) return partyName(party);
		const kind = pair.control.parties[0];
		return kind === undefined ? messages.noParty : messages.unregistered(partyName(null, kind));
	};
}
