import { bodiesByPrefecture } from './bodies-by-prefecture.ts';
import { fictionalCode } from './fictional-code.ts';

/** Behind the places of the largest prefecture, which has 179 bodies. */
const placeOfFormer = 190;

/** The code of a town of a prefecture (1–47) that has become part of another. */
export const formerCode = (prefecture: number): string => fictionalCode(prefecture, placeOfFormer);

const formerCodes: ReadonlySet<string> = new Set(
	bodiesByPrefecture.map((_, i) => formerCode(i + 1))
);

/** Codes that a fictional city may have: there is no list of them, but one of those that are no more. */
export const fictionalCodes: Pick<ReadonlySet<string>, 'has'> = {
	has: (code) => !formerCodes.has(code)
};
