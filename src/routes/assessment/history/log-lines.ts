import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { searchFor } from '../../search-for.ts';
import { unnamedPerson, type HistoryFilter } from './history-filter.ts';

/** An entry of the history with its number in it and the day it was made. */
export type LogLine = {
	/** From 1, in the order in which entries were made. */
	readonly number: number;
	readonly day: string;
	readonly entry: Assessment['history'][number];
};

/** What an entry is called on screen: the control's title and the component's name. */
export type NamesOf = (entry: LogLine['entry']) => readonly string[];

/** The entries that pass a filter, newest first; the search looks at names, notes and reasons. */
export function logLines(
	history: Assessment['history'],
	filter: Omit<HistoryFilter, 'page'>,
	namesOf: NamesOf
): readonly LogLine[] {
	const finds = searchFor(filter.search);
	return history
		.map((entry, index) => ({ number: index + 1, day: dayInJapan(entry.at), entry }))
		.filter((line) => isWithin(line, filter) && finds(textsOf(line, namesOf)))
		.reverse();
}

function isWithin(
	{ day, entry }: LogLine,
	{ control, person, from, until }: Omit<HistoryFilter, 'page' | 'search'>
): boolean {
	return (
		(control === '' || entry.control === control) &&
		(person === '' || nameOf(entry) === person) &&
		(from === '' || day >= from) &&
		(until === '' || day <= until)
	);
}

const nameOf = ({ by = '' }: LogLine['entry']): string => (by.trim() === '' ? unnamedPerson : by);

function textsOf({ entry }: LogLine, namesOf: NamesOf): readonly (string | undefined)[] {
	const { control, by, before, after } = entry;
	const notes = [before?.note, after?.note, before?.reason, after?.reason];
	return [control, by, ...notes, ...namesOf(entry)];
}
