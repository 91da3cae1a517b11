import type { KeptHead } from './file-reading.ts';

/** A result that is compared: its file's number in the working tables, and how its city is named. */
export type ChosenCity = {
	readonly file: number;
	readonly source: string;
	/** Of the file's bytes. */
	readonly sha256: string;
	readonly code: string;
	readonly name: string;
	readonly kind: CityKind;
	/** Two digits; of the code, also where an alias stands for that. */
	readonly prefecture: string;
	readonly head: KeptHead;
};

/** A prefecture's own assessment is never among municipalities. */
export type CityKind = 'municipality' | 'prefecture';

/** Whether a code is that of a prefecture. */
export const kindOfCode = (code: string): CityKind =>
	code.slice(2, 5) === '000' ? 'prefecture' : 'municipality';
