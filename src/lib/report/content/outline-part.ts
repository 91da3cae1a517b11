import { listAnswers } from '#lib/domain/assessment/answer-map.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { FactRow, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { heading } from './text-blocks.ts';

/** People named as those who answered. */
const shownPeople = 8;

/** What the assessment is for, what it covers, when and by whom it was answered, how far it reaches. */
export function outlinePart(source: ReportSource, level: 1 | 2): readonly ReportBlock[] {
	const { messages, assessment, checklist, choices } = source;
	const { parts } = messages;
	const { outline = {} } = assessment;
	const row = (label: string, value: string | undefined): readonly FactRow[] =>
		value === undefined || value === '' ? [] : [{ label, value }];
	return [
		heading(level, parts.outlineTitle, 'outline'),
		{
			kind: 'facts',
			rows: [
				...row(
					parts.purpose,
					outline.purpose ?? parts.purposeDefault(checklist.title[choices.locale])
				),
				...row(parts.scope, [outline.scope, scopeOf(source)].filter(Boolean).join('\n')),
				...row(parts.period, periodOf(source)),
				...row(parts.answeredBy, answeredBy(source)),
				...row(parts.method, outline.method ?? parts.methodDefault),
				...row(parts.reviewedBy, reviewOf(source)),
				...row(parts.limits, outline.limits ?? parts.limitsDefault),
				...row(parts.created, choices.madeOn && messages.dateOf(choices.madeOn)),
				...row(parts.department, outline.department ?? parts.notFilled),
				...row(parts.contact, outline.contact ?? parts.notFilled),
				...row(parts.distribution, outline.distribution ?? parts.notFilled)
			]
		}
	];
}

const scopeOf = ({ messages, assessment, pairs }: ReportSource): string =>
	messages.parts.scopeOf(
		assessment.components.length,
		new Set(pairs.map(({ control }) => control.id)).size,
		pairs.length
	);

/** The days of the first and the last answer. */
function periodOf({ messages, assessment }: ReportSource): string | undefined {
	const days = listAnswers(assessment)
		.flatMap(({ answer }) => (answer.updatedAt === undefined ? [] : dayInJapan(answer.updatedAt)))
		.toSorted();
	const [from, to] = [days[0], days.at(-1)];
	return from === undefined || to === undefined ? undefined : messages.parts.periodOf(from, to);
}

/** Those whose names stand with the answers. */
function answeredBy({ messages, assessment }: ReportSource): string | undefined {
	const people = [
		...new Set(listAnswers(assessment).flatMap(({ answer }) => answer.updatedBy ?? []))
	];
	if (people.length === 0) return undefined;
	const more = people.length - shownPeople;
	return [
		...people.slice(0, shownPeople),
		...(more > 0 ? [messages.parts.manyPeople(more)] : [])
	].join(messages.listComma);
}

function reviewOf({ messages, assessment, score }: ReportSource): string {
	const looked = new Set(
		assessment.reviews.map(({ component, control }) => `${component}\n${control}`)
	).size;
	if (looked === 0) return messages.parts.noReview;
	const by = [...new Set(assessment.reviews.flatMap(({ reviewer }) => reviewer ?? []))];
	return messages.parts.reviewCoverage(looked, score.pairs.length, by.join(messages.listComma));
}
