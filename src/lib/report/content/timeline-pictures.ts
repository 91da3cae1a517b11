import type { Action } from '#lib/domain/assessment/assessment.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import { dueDayOf, isOverdue } from '#lib/domain/assessment/pending-action.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { splitRows } from '../pictures/split-rows.ts';
import type { ExpectedScore } from '../pictures/step-line.ts';
import { isDay } from '../pictures/time-axis.ts';
import { timelinePicture, type Timeline } from '../pictures/timeline-picture.ts';
import type { TimelineRow, TimelineState } from '../pictures/timeline-row.ts';
import type { CaptionedPicture } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** What a timeline is made of; nothing of it needs a report. */
export type TimelineInput = {
	readonly actions: readonly Pick<Action, 'id' | 'title' | 'owner' | 'due' | 'state'>[];
	readonly asOf: string;
	/** Other days to be seen, e.g. when an ordinance comes into force. */
	readonly marks?: Timeline['marks'];
	/** The score of the city from each day on if all goes to plan, the reference date first. */
	readonly inTime?: readonly {
		readonly date: string;
		readonly percent: number | null;
		readonly grade: Grade | null;
		readonly provisional?: CityGrade['provisional'];
	}[];
};

type Words = ReportSource['messages'];

/** Rows that fit a page with the axis, the step line and the caption. */
const rowsOfPage = 42;

/**
 * The plan on an axis of time, by owner, who is overdue first; in as many pictures as fit a page each.
 * Dropped actions are left out; without others there is no picture.
 */
export function timelinesOf(messages: Words, input: TimelineInput): readonly CaptionedPicture[] {
	const { asOf, marks = [], inTime = [] } = input;
	const rows = timelineRows(messages, input);
	if (rows.length === 0) return [];
	const { pictures } = messages;
	const expected = inTime.flatMap(expectedOf(messages));
	const caption = expected.length === 0 ? pictures.timelineCaption : pictures.timelineScored;
	const portions = splitRows(rows, rowsOfPage, {
		isHead: ({ kind }) => kind === 'owner',
		continued: (row) =>
			row.kind === 'owner' ? { ...row, name: pictures.continuedName(row.name) } : row
	});
	return portions.map((portion, part) => ({
		picture: timelinePicture({
			rows: portion,
			asOf,
			marks,
			expected: part === 0 ? expected : [],
			words: {
				asOf: pictures.timelineAsOf,
				monthOf: pictures.monthOf,
				yearOf: pictures.yearOf,
				states: stateWords(messages),
				expected: pictures.timelineExpected
			},
			description: describe(messages, portion, {
				asOf,
				expected: part === 0 ? expected : []
			})
		}),
		caption:
			portions.length === 1 ? caption : pictures.dotRangePart(caption, part + 1, portions.length)
	}));
}

const stateWords = ({ pictures, overdue, actionStates }: Words) => ({
	open: pictures.timelineOpen,
	overdue,
	done: actionStates.done
});

const describe = (
	{ pictures, dateOf }: Words,
	rows: readonly TimelineRow[],
	{ asOf, expected }: { readonly asOf: string; readonly expected: readonly ExpectedScore[] }
): string =>
	pictures.timelineDescription(
		dateOf(asOf),
		rows.flatMap((row) => (row.kind === 'action' ? [row.linkName] : [])),
		expected.map(({ date, label }) => `${dateOf(date)} ${label}`)
	);

const expectedOf =
	({ notRated, parts }: Words) =>
	({ date, percent, grade, provisional }: NonNullable<TimelineInput['inTime']>[number]) =>
		percent === null || !isDay(date)
			? []
			: [
					{
						date,
						percent,
						grade,
						label: `${provisional ? parts.provisionalShort(provisional.grade) : (grade ?? notRated)} ${formatPercent(percent)}`
					}
				];

type Planned = TimelineInput['actions'][number] & { readonly at: TimelineState };

/** Owners by their earliest day, so that who is overdue comes first; actions without a day come last. */
function timelineRows(messages: Words, { actions, asOf }: TimelineInput): readonly TimelineRow[] {
	const planned = actions
		.filter(({ state }) => state !== 'dropped')
		.map((action): Planned => ({ ...action, at: stateAt(action, asOf) }))
		.sort((a, b) => rankOf(a).localeCompare(rankOf(b)));
	const owners = groupBy(planned, ({ owner }) => owner ?? messages.noOwner);
	return [...owners].flatMap(([name, own]): readonly TimelineRow[] => [
		{ kind: 'owner', name },
		...own.map((action) => rowOf(messages, action))
	]);
}

/** A text that is no day is late for nobody. */
function stateAt(action: Pick<Action, 'due' | 'state'>, asOf: string): TimelineState {
	if (action.state === 'done') return 'done';
	return dueDayOf(action) !== undefined && isOverdue(action, asOf) ? 'overdue' : 'open';
}

/** What is still to be done by day, then what has none, then what is done. */
const rankOf = ({ at, due }: Planned): string =>
	`${at === 'done' ? '2' : due === undefined || !isDay(due) ? '1' : '0'} ${due ?? ''}`;

function rowOf(messages: Words, { id, title, owner, due, at }: Planned): TimelineRow {
	const { pictures, dateOf } = messages;
	const day = due !== undefined && isDay(due) ? due : null;
	const state = at === 'open' ? '' : stateWords(messages)[at];
	return {
		kind: 'action',
		title,
		due: day,
		state: at,
		label: [day === null ? (due ?? pictures.timelineUndated) : shortDay(messages, day), state]
			.filter(Boolean)
			.join(' '),
		linkName: pictures.toldAction(
			title,
			owner ?? messages.noOwner,
			due === undefined ? pictures.timelineUndated : dateOf(due),
			state
		),
		target: { kind: 'action', action: id }
	};
}

/** The year stands on the axis. */
function shortDay({ pictures }: Words, day: string): string {
	const [, month = 1, date = 1] = day.split('-').map(Number);
	return pictures.dayOf(month, date);
}
