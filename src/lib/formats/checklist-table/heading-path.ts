import { numberMark, type NumberMark } from './number-mark.ts';

/** A heading between the rows: its name, what tells its rank, and its number where it has one. */
export type PathHeading = {
	readonly name: string;
	readonly rank: string;
	readonly number?: NumberMark;
};

/** A heading of a name, with a number of its own or that its name begins with. */
export function pathHeading(name: string, number: string, rank?: string): PathHeading {
	const mark = numberMark(number) ?? numberMark(leadingNumber(name));
	return { name, rank: rank ?? mark?.form ?? 'plain', ...(mark && { number: mark }) };
}

const leading =
	/^(?:第.{1,4}?[章節条項編部款号](?:の\d+)?|[([【]?\d+(?:[-.‐－ー]\d+)*[)\]】.、:]?|[①-⑳⑴-⒇]|[Ⅰ-Ⅻ]+|[([]?[ァ-ヶ][)\].、]|[([]?[A-Za-z][)\].、]|[一二三四五六七八九十]+[、.])(?=\D)/u;

/** The number a name begins with, such as that of `1-1 入退室` and `第2章 記録`; empty where it begins with none. */
function leadingNumber(name: string): string {
	const wide = name.replace(/[０-９（）．：]/gu, (sign) => sign.normalize('NFKC'));
	return (leading.exec(wide)?.[0] ?? '').replace(/[.、:]$/, '');
}

/**
 * The headings that rows below stand under once one more heading came: it takes the place of the one of its
 * rank; one of a new rank goes below the last where it follows it directly or its number says so.
 */
export function withHeading(
	path: readonly PathHeading[],
	next: PathHeading,
	isDirectlyBelow: boolean
): readonly PathHeading[] {
	const place = path.findIndex(({ rank }) => rank === next.rank);
	if (place !== -1) return [...path.slice(0, place), next];
	const last = path.at(-1);
	if (last === undefined || isDirectlyBelow || isBelow(next, last)) return [...path, next];
	return [...path.slice(0, -1), next];
}

function isBelow({ number }: PathHeading, above: PathHeading): boolean {
	if (number === undefined || above.number === undefined) return false;
	if (number.reach === 'relative') return above.number.reach === 'whole';
	return /^[-.]/.test(
		number.id.startsWith(above.number.id) ? number.id.slice(above.number.id.length) : ''
	);
}

/** The number that rows under these headings count from; empty where none has a number. */
export const numberOfPath = (path: readonly PathHeading[]): string =>
	path.reduce((whole, { number }) => {
		if (number === undefined) return whole;
		return number.reach === 'whole' || whole === '' ? number.id : `${whole}-${number.id}`;
	}, '');
