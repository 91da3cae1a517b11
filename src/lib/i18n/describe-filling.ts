import type { AnsweredTable } from '#lib/application/answered-tables.ts';
import type { WorkbookFillingError } from '#lib/application/fill-workbook.ts';
import type { LeftCell } from '#lib/application/left-cell.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { columnLetters } from '#lib/formats/spreadsheet/cell-reference.ts';
import type { FillingNote } from '#lib/formats/workbook-filling/fill-workbook.ts';
import { messagesFor } from './app-messages.ts';
import { describeChecklistSourceError } from './describe-checklist-source-error.ts';

/** Why a workbook is not filled in, and what to do about it. */
export function describeFillingError(
	error: WorkbookFillingError,
	file: string,
	locale: Locale
): string {
	const { errors } = messagesFor(locale).filling;
	switch (error.kind) {
		case 'unreadable':
			return describeChecklistSourceError({ file, error: error.error }, locale);
		case 'no-answer-column':
			return errors[error.kind](error.sheet);
		case 'not-filled':
			return describeNotFilled(error.error, file, locale);
		case 'no-rows':
		case 'not-a-workbook':
			return errors[error.kind];
	}
}

function describeNotFilled(
	error: Extract<WorkbookFillingError, { kind: 'not-filled' }>['error'],
	file: string,
	locale: Locale
): string {
	const { errors } = messagesFor(locale).filling;
	if (error.kind === 'not-verified') return errors[error.kind];
	if (error.kind === 'no-such-sheet') return errors[error.kind](error.sheet);
	return describeChecklistSourceError({ file, error }, locale);
}

/** How each sheet of somebody's workbook was understood. */
export function describeTables(
	tables: readonly AnsweredTable[],
	locale: Locale
): readonly string[] {
	const text = messagesFor(locale).filling;
	return tables.flatMap(({ sheet, columns, star }) => {
		const { answer, note } = columns;
		const [asked, noted] = [answer, note].map((place) =>
			place === undefined ? '' : columnLetters(place)
		);
		return [
			...(star === undefined ? [] : [text.star(star.criteria.threeStars, star.criteria.fourStars)]),
			text.columns(sheet.name, asked ?? '', noted ?? '')
		];
	});
}

/** What whoever gets a filled workbook should know of it. */
export function describeFillingNote(note: FillingNote, locale: Locale): string {
	const { remarks } = messagesFor(locale).filling;
	switch (note.note) {
		case 'signed':
		case 'shared':
			return remarks[note.note];
		case 'protected':
			return remarks.protected(note.sheet, note.locked);
		case 'formulas':
			return remarks.formulas(note.count);
	}
}

/** A place that was not written, and why. */
export function describeLeftCell({ sheet, place, why, text }: LeftCell, locale: Locale): string {
	const { leftPlace, whys } = messagesFor(locale).filling;
	return leftPlace(sheet, place, whys[why], text.replace(/\s+/g, ' '));
}
