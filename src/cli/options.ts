/** Every option of the command line, as it is parsed; unknown ones are refused. */
export const options = {
	lang: { type: 'string' },
	json: { type: 'boolean' },
	pairs: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	output: { type: 'string', short: 'o' },
	checklist: { type: 'string' },
	code: { type: 'string' },
	name: { type: 'string' },
	title: { type: 'string' },
	'fiscal-year': { type: 'string' },
	'as-of': { type: 'string' },
	csv: { type: 'string' },
	sheet: { type: 'string', multiple: true },
	map: { type: 'string' },
	'header-row': { type: 'string' },
	'take-hidden': { type: 'boolean' },
	'take-struck': { type: 'boolean' },
	preview: { type: 'boolean' },
	guideline: { type: 'string' },
	edition: { type: 'string' },
	revision: { type: 'string' },
	'answered-per': { type: 'string' },
	workbook: { type: 'string' },
	'answer-column': { type: 'string' },
	'note-column': { type: 'string' },
	component: { type: 'string' },
	'only-empty': { type: 'boolean' },
	format: { type: 'string' },
	to: { type: 'string' },
	budget: { type: 'string' },
	lens: { type: 'string' },
	for: { type: 'string' },
	ask: { type: 'string' },
	'made-on': { type: 'string' },
	mark: { type: 'string' },
	since: { type: 'string', multiple: true },
	predecessor: { type: 'string', multiple: true },
	'without-data': { type: 'boolean' },
	extract: { type: 'string' },
	base: { type: 'string' },
	accept: { type: 'string' },
	kind: { type: 'string' },
	evidence: { type: 'string' },
	'sign-with': { type: 'string' },
	'encrypt-to': { type: 'string' },
	'passphrase-file': { type: 'string' },
	deadline: { type: 'string' },
	message: { type: 'string' },
	noted: { type: 'string' },
	kit: { type: 'string' },
	blanks: { type: 'string' },
	'not-applicable': { type: 'string' },
	proof: { type: 'string' },
	cities: { type: 'string' },
	years: { type: 'string' },
	seed: { type: 'string' },
	as: { type: 'string' },
	'with-checklist': { type: 'boolean' },
	'with-faults': { type: 'boolean' },
	details: { type: 'boolean' },
	identity: { type: 'string' },
	'allowed-signers': { type: 'string' },
	samples: { type: 'boolean' },
	population: { type: 'string' },
	classes: { type: 'string' },
	asked: { type: 'string' },
	aliases: { type: 'boolean' },
	named: { type: 'boolean' },
	stage: { type: 'string' },
	jobs: { type: 'string' },
	sql: { type: 'string' },
	publisher: { type: 'string' },
	licence: { type: 'string' },
	corrections: { type: 'string' }
} as const;

type Options = typeof options;
/** Options that may be given several times. */
export type ListOption = 'since' | 'sheet' | 'predecessor';
type OptionOf<Type> = {
	[Name in keyof Options]: Options[Name] extends { readonly type: Type; readonly multiple?: never }
		? Name
		: never;
}[keyof Options];

/** An option with a text behind it. */
export type TextOption = OptionOf<'string'>;

/** An option that is given or not. */
export type Switch = OptionOf<'boolean'>;

/** The options as they stand on the line. */
export type OptionValues = { readonly [Name in TextOption]?: string } & {
	readonly [Name in Switch]?: boolean;
} & {
	readonly [Name in ListOption]?: readonly string[];
};
