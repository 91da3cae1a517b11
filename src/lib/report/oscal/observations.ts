import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Review } from '#lib/domain/assessment/assessment.ts';
import { countedStatus } from '#lib/domain/scoring/counted-status.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { noteText } from '../content/note-text.ts';
import type { ReportSource } from '../content/report-source.ts';
import type { OscalNames } from './oscal-names.ts';
import { dayStart, listed, markupLine, ownProp, prose } from './oscal-values.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { pairKeyText } from '#lib/domain/scoring/list-pairs.ts';

/** One observation for every answer, and one for every review of an answer. */
export function observationsOf(source: ReportSource, names: OscalNames): readonly object[] {
	const { pairs, assessment } = source;
	const answered = pairs.flatMap((pair) => {
		const answer = assessment.answers[pair.component]?.[pair.control.id];
		return isAnswered(answer) ? [observationOf(source, names, { pair, answer })] : [];
	});
	const asked = new Set(pairs.map(pairKeyText));
	const reviews = assessment.reviews.flatMap((review, index) =>
		asked.has(answerKeyText(review)) ? [reviewOf(source, names, { review, index })] : []
	);
	return [...answered, ...reviews];
}

type Answered = Answer & { readonly status: AnswerStatus };

/** "Not applicable" without a reason is no answer, as in the score. */
export const isAnswered = (answer: Answer | undefined): answer is Answered =>
	countedStatus(answer) !== 'unanswered';

function observationOf(
	{ assessment, messages, nameOf, titleOf }: ReportSource,
	names: OscalNames,
	{ pair, answer }: { readonly pair: Pair; readonly answer: Answered }
): object {
	const { component, control } = pair;
	const evidence = assessment.evidence.filter(({ id }) => answer.evidence?.includes(id));
	const remarks = [noteText(answer, messages), answer.reason].filter(Boolean).join('\n\n');
	const subject = names.subject(component);
	return {
		uuid: names.observation(component, control.id),
		title: markupLine(`${control.id} ${nameOf(component)}`),
		description: prose(`${titleOf(pair)}: ${messages.statuses[answer.status]}`),
		props: [
			ownProp('status', answer.status),
			ownProp('control-id', control.id),
			...(answer.mark === undefined ? [] : [ownProp('mark', answer.mark)])
		],
		// What was declared is examined only where there is something to examine.
		methods: [evidence.length === 0 ? 'UNKNOWN' : 'EXAMINE'],
		types: ['control-objective'],
		subjects: [
			{ 'subject-uuid': subject.uuid, type: subject.type, title: markupLine(nameOf(component)) }
		],
		...listed(
			'relevant-evidence',
			evidence.map(({ id, title }) => ({
				href: `#${names.evidence(id)}`,
				description: prose(title)
			}))
		),
		collected: answer.updatedAt ?? dayStart(assessment.asOf),
		...(remarks !== '' && { remarks: prose(remarks) })
	};
}

function reviewOf(
	{ assessment, messages, nameOf }: ReportSource,
	names: OscalNames,
	{ review, index }: { readonly review: Review; readonly index: number }
): object {
	const { component, control, verdict, status, comment, reviewer, at } = review;
	const subject = names.subject(component);
	return {
		uuid: names.review(index),
		title: markupLine(`${control} ${nameOf(component)}`),
		description: prose(comment ?? messages.verdictWords[verdict]),
		props: [
			ownProp('review-verdict', verdict),
			ownProp('control-id', control),
			...(status === undefined ? [] : [ownProp('reviewer-status', status)]),
			...(reviewer === undefined ? [] : [ownProp('reviewer', reviewer)])
		],
		methods: ['EXAMINE'],
		types: [verdict === 'disagree' ? 'finding' : 'control-objective'],
		subjects: [{ 'subject-uuid': subject.uuid, type: subject.type }],
		collected: at ?? dayStart(assessment.asOf)
	};
}
