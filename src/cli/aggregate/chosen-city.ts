import type { BodyKind } from '#lib/domain/municipality/body-kind.ts';
import type { KeptHead } from './file-reading.ts';

/** A result that is compared: its file's number in the working tables, and how its city is named. */
export type ChosenCity = {
	readonly file: number;
	readonly source: string;
	/** Of the file's bytes. */
	readonly sha256: string;
	readonly code: string;
	readonly name: string;
	/** A prefecture's own assessment is never among municipalities. */
	readonly kind: BodyKind;
	/** Two digits; of the code, also where an alias stands for that. */
	readonly prefecture: string;
	readonly head: KeptHead;
};
