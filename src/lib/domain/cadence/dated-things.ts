import type { Assessment } from '../assessment/assessment.ts';
import { isPending } from '../assessment/pending-action.ts';
import { soundDay } from '../primitives/sound-day.ts';
import { waitingRequests } from '../rounds/waiting-requests.ts';
import { renewalDay } from './evidence-age.ts';
import { obligationStanding } from './obligation-standing.ts';

/** Something that an assessment gives a day to: when an action is due, a request, evidence that expires or is to be renewed, recurring work; when a contract ends. */
export type DatedThing = {
	readonly kind: 'action' | 'request' | 'evidence' | 'renewal' | 'obligation' | 'contract';
	/** Its own; of a contract, that of the party. */
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
};

type Dated = Pick<
	Assessment,
	'actions' | 'calendar' | 'evidence' | 'parties' | 'requests' | 'responses'
>;

/** Everything that is not over and has a day, by kind; a text that is no day, which a file may hold, is none. */
export function datedThings(assessment: Dated, today: string): readonly DatedThing[] {
	const thing = (
		kind: DatedThing['kind'],
		id: string,
		text: string | undefined
	): readonly DatedThing[] => {
		const day = soundDay(text);
		return day === undefined ? [] : [{ kind, id, day }];
	};
	const { actions, calendar, evidence, parties } = assessment;
	return [
		...actions.filter(isPending).flatMap(({ id, due }) => thing('action', id, due)),
		...waitingRequests(assessment).flatMap(({ id, deadline }) => thing('request', id, deadline)),
		...evidence.flatMap((one) => [
			...thing('evidence', one.id, one.expiresOn),
			...thing('renewal', one.id, renewalDay(one))
		]),
		...(calendar?.obligations ?? []).flatMap((work) =>
			thing('obligation', work.id, obligationStanding(work, today).due)
		),
		...parties.flatMap(({ id, contract }) => thing('contract', id, contract?.endsOn))
	];
}
