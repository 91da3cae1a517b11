import { fieldLimits } from '#lib/domain/assessment/field-limits.ts';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { isTypedDay } from '#lib/domain/primitives/iso-date.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** The heading of an assessment as it stands in its fields. */
export type HeadingFields = {
	readonly name: string;
	readonly code: string;
	readonly year: string;
	readonly asOf: string;
	readonly title: string;
};

type Words = Pick<Messages, 'setup' | 'common'>;
type Fault = { readonly field: keyof HeadingFields; readonly text: string };

/** What stands in the way of taking a heading as it is, in the order of its fields. */
export function headingFaults(fields: HeadingFields, { setup, common }: Words): readonly Fault[] {
	const { name, code, year, asOf, title } = fields;
	const texts: readonly (readonly [keyof HeadingFields, string])[] = [
		[
			'name',
			name.trim() === ''
				? setup.nameMissing
				: passed(name, fieldLimits.municipalityName, common.limitPassed)
		],
		['code', codeFault(typedDigits(code), setup)],
		['year', /^2\d{3}$/.test(typedDigits(year)) ? '' : setup.fiscalYearWrong],
		['asOf', dayFault(asOf, { setup, common })],
		['title', passed(title, fieldLimits.title, common.limitPassed)]
	];
	return texts.flatMap(([field, text]) => (text === '' ? [] : [{ field, text }]));
}

/** Digits as they are kept, whatever their width was. */
export const typedDigits = (text: string): string => text.normalize('NFKC').trim();

const codeFault = (digits: string, { codeMissing, codeWrong }: Messages['setup']): string =>
	digits === '' ? codeMissing : isMunicipalityCode(digits) ? '' : codeWrong;

function dayFault(day: string, { setup, common }: Words): string {
	if (isTypedDay(day)) return '';
	return day === '' ? setup.asOfWrong : common.dayOutside(day);
}

const passed = (
	text: string,
	limit: number,
	say: (limit: number, length: number) => string
): string => (text.length > limit ? say(limit, text.length) : '');
