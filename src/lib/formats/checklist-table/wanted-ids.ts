import { numberMark, type NumberMark } from './number-mark.ts';
import type { TableRow } from './read-table-rows.ts';

/** The id that a row asks for by its number and by where it stands, before others are thought of. */
export type WantedId = {
	readonly row: TableRow;
	/** Empty where the row has no number that could become an id. */
	readonly id: string;
	/** How many rows have had the number before this one; it then ends with that. */
	readonly share: number;
};

/** Reads the numbers of rows from top to bottom: (ア) below 1-1 asks for 1-1-a, none below 1 for the second 1. */
export function wantedIds(rows: readonly TableRow[]): readonly WantedId[] {
	let state: State = { place: '', whole: '', steps: [], last: '', share: 0 };
	return rows.map((row) => {
		const place = placeOf(row);
		if (place !== state.place) state = { place, whole: row.chapter, steps: [], last: '', share: 0 };
		const marks = row.numbers.map(numberMark);
		state = marks.length === 0 ? withoutNumber(state) : marks.reduce(withMark, state);
		const isKnown = marks.every((mark) => mark !== undefined);
		return { row, id: isKnown ? state.last : '', share: isKnown ? state.share : 0 };
	});
}

/** The sheet and headings a row stands under, as one text: numbers go on no further. */
export const placeOf = ({ sheet, path }: TableRow): string => JSON.stringify([sheet, ...path]);

type State = {
	readonly place: string;
	/** The last number that stands for itself, and those below it. */
	readonly whole: string;
	readonly steps: readonly NumberMark[];
	/** The id of the row before, and how many rows have it. */
	readonly last: string;
	readonly share: number;
};

/** The number of a cell above goes on; under a heading with a number the rows are counted. */
function withoutNumber(state: State): State {
	const last = state.last === '' ? state.whole : state.last;
	return { ...state, last, share: state.share + 1 };
}

function withMark(state: State, mark: NumberMark | undefined): State {
	if (mark === undefined) return { ...state, last: '', share: 0 };
	if (mark.reach === 'whole')
		return { ...state, whole: mark.id, steps: [], last: mark.id, share: 1 };
	const place = state.steps.findIndex(({ form }) => form === mark.form);
	const steps = [...(place === -1 ? state.steps : state.steps.slice(0, place)), mark];
	const parts = [state.whole, ...steps.map(({ id }) => id)].filter((part) => part !== '');
	return { ...state, steps, last: parts.join('-'), share: 1 };
}
