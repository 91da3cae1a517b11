import { spreadsheetLimits } from './spreadsheet-limits.ts';
import type { XmlAttributes } from './xml-piece.ts';

/** What a sheet says of its columns, place by place; undefined where it says nothing. */
export type ColumnSettings = {
	readonly isHidden: (boolean | undefined)[];
	/** Whether columns of which nothing is said have no width. */
	byDefault: boolean;
	/** How many settings were read. */
	count: number;
};

export const newColumnSettings = (): ColumnSettings => ({
	isHidden: [],
	byDefault: false,
	count: 0
});

/** As many as a sheet has columns: what comes after them says the same again, or is no sheet of a program. */
const mostSettings = 16_384;

/** Takes what one `<col>` says of the columns from `min` to `max`. */
export function addColumnSetting(settings: ColumnSettings, attributes: XmlAttributes): void {
	settings.count += 1;
	if (settings.count > mostSettings) return;
	const [first, last] = ['min', 'max'].map((name) => Number(attributes.get(name)));
	const hidden = isTrue(attributes.get('hidden')) || isNothing(attributes.get('width'));
	const from = Math.max((first ?? 1) - 1, 0);
	const to = Math.min(last ?? 0, spreadsheetLimits.columns);
	for (let place = from; place < to; place++) settings.isHidden[place] = hidden;
}

/** Takes the width of the columns of which nothing else is said. */
export function setColumnDefault(settings: ColumnSettings, attributes: XmlAttributes): void {
	settings.byDefault = isNothing(attributes.get('defaultColWidth'));
}

/** The places of the hidden columns among the first `width`. */
export const hiddenPlaces = (settings: ColumnSettings, width: number): readonly number[] =>
	Array.from({ length: width }, (_, place) => place).filter(
		(place) => settings.isHidden[place] ?? settings.byDefault
	);

/** Whether a row is hidden, by what is said of it: one without a setting of its own is shown. */
export const isHiddenRow = (attributes: XmlAttributes): boolean =>
	isTrue(attributes.get('hidden')) || isNothing(attributes.get('ht'));

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A height or width of nothing hides as well. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;
