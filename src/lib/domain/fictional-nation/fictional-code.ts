import { checkDigitOf } from '../assessment/municipality-code.ts';

/** Numbers behind the prefecture that no municipality has or had: those end at 700. */
const firstRange = { first: 701, length: 99 };
/** Counted down from below the sample city's 999. */
const lastOfSecondRange = 998;

/** The code of a fictional body, from its prefecture (1–47) and its place in it (from 0). */
export function fictionalCode(prefecture: number, place: number): string {
	const number =
		place < firstRange.length
			? firstRange.first + place
			: lastOfSecondRange - (place - firstRange.length);
	const firstFive = `${String(prefecture).padStart(2, '0')}${String(number)}`;
	return `${firstFive}${checkDigitOf(firstFive)}`;
}
