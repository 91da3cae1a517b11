import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { countedStatus } from '#lib/domain/scoring/counted-status.ts';
import { evidenceTitle } from '../content/evidence-part.ts';
import { noteText } from '../content/note-text.ts';
import { risksOf } from '../content/gap-part.ts';
import { ownEffort } from '../content/own-effort.ts';
import { ownerNames } from '../content/owner-name.ts';
import { deferralReason, gapOf, reviewsOf } from '../content/looked-up.ts';
import { furtherText, overdueWord, planOfGap } from '../content/plan-of-gap.ts';
import { reportSource, type ReportInput, type ReportSource } from '../content/report-source.ts';

/**
 * Every control of every component as one table, for spreadsheets: UTF-8 with a byte order mark, CRLF,
 * cells that could be taken for formulas guarded. Same input, same text.
 */
export function renderCsv(input: ReportInput): string {
	const source = reportSource(input);
	const columns = columnsOf(source);
	const found = source.pairs.map((pair) => factsOf(source, pair));
	return csvText(
		columns.map(([title]) => title),
		found.map((facts) => columns.map(([, of]) => of(facts) ?? ''))
	);
}

/** What is known of a pair. */
type PairFacts = ReturnType<typeof factsOf>;

function factsOf(source: ReportSource, pair: Pair) {
	const { assessment } = source;
	const { component: place, control } = pair;
	const key = keyOfPair(pair);
	return {
		pair,
		control,
		answer: assessment.answers[place]?.[control.id] ?? {},
		gap: gapOf(source, pair),
		plans: planOfGap(source, key),
		review: reviewsOf(source, key)[0]
	};
}

/** Every column: its title, and what it says of a pair. */
function columnsOf(
	source: ReportSource
): readonly (readonly [title: string, of: (facts: PairFacts) => string | undefined])[] {
	const { messages, choices, nameOf, layerTitle, titleOf } = source;
	const words = messagesFor(choices.locale).reportSheets;
	const ownerName = ownerNames(source);
	const own = ownEffort(source);
	return [
		[messages.layer, ({ control }) => layerTitle(control.layer)],
		[messages.controlId, ({ control }) => control.id],
		[messages.control, ({ pair }) => titleOf(pair)],
		[messages.component, ({ pair }) => nameOf(pair.component)],
		[messages.party, ({ pair, answer }) => ownerName(pair, answer)],
		[messages.status, ({ answer }) => messages.statuses[countedStatus(answer)]],
		[messages.note, ({ answer }) => noteText(answer, messages)],
		[messages.reason, ({ answer }) => answer.reason],
		[messages.statement, ({ control }) => control.statement[choices.locale]],
		[messages.essential, ({ control }) => (control.essential ? messages.essential : '')],
		[messages.weight, ({ control }) => String(control.weight)],
		[messages.criticality, ({ pair }) => String(pair.criticality)],
		[words.impact, ({ pair }) => String(pair.impact)],
		[messages.size, ({ gap }) => gap && String(gap.size)],
		[messages.risk, ({ pair }) => lines(risksOf(source, pair))],
		[words.firstStep, ({ control }) => control.how[0]?.[choices.locale]],
		[words.effort, ({ control }) => words.efforts[control.effort]],
		...(own === undefined
			? []
			: [[own.title, ({ control }: PairFacts) => String(own.of(control))] as const]),
		[
			messages.evidence,
			({ answer: { evidence = [] } }) => lines(evidence.map((id) => evidenceTitle(source, id)))
		],
		[messages.action, ({ plans: { plan } }) => plan?.title],
		[messages.owner, ({ plans: { plan } }) => plan && (plan.owner ?? messages.noOwner)],
		[messages.due, ({ plans: { plan } }) => plan?.due],
		[messages.state, ({ plans: { plan } }) => plan && messages.actionStates[plan.state]],
		[messages.overdue, ({ plans: { plan } }) => plan && overdueWord(source, plan)],
		[words.furtherActions, ({ plans }) => furtherText(source, plans)],
		[words.deferred, ({ pair }) => deferralReason(source, keyOfPair(pair))],
		[messages.reviewed, ({ review }) => review && messages.verdictWords[review.verdict]],
		[messages.comment, ({ review }) => review?.comment]
	];
}

const lines = (texts: readonly string[]): string => texts.join('\n');
