/** True in the portable html, false in the static site and in tests; set by the build. */
declare const __PORTABLE__: boolean;

declare module 'virtual:shipped-guidelines' {
	import type { ShippedGuidelines } from '#lib/application/ports.ts';

	/** Everything this build ships of guidelines, checked at build time. */
	export const shippedGuidelines: ShippedGuidelines;
}

declare module 'virtual:guidelines-address' {
	/** Where the browser fetches what this build ships of guidelines, packed. */
	export const guidelinesAddress: string;
}

declare module 'virtual:report-worker-address' {
	/** Where the browser finds the script of the worker that makes reports; undefined where there is no such file. */
	export const reportWorkerAddress: string | undefined;
}

declare module 'virtual:sample-city' {
	import type { Assessment } from '#lib/domain/assessment/assessment.ts';

	/** The sample city 架空市 on its shipped checklist; each call gives a copy of its own. */
	export const sampleCity: () => Assessment;
}

declare module 'virtual:worked-examples' {
	import type { WorkedExamples } from '#lib/domain/checklist/worked-examples.ts';

	/** The worked cases of the shipped editions that have them. */
	export const workedExamples: readonly WorkedExamples[];
}

declare module 'virtual:recurring-work' {
	import type { RecurringWorkFile } from '#lib/domain/cadence/recurring-work.ts';

	/** What the shipped editions ask to be done again and again. */
	export const recurringWork: readonly RecurringWorkFile[];
}

declare module 'virtual:municipalities' {
	import type { MunicipalityList } from '#lib/domain/municipality/municipality-list.ts';

	/** The official list of local governments. */
	export const municipalityList: MunicipalityList;
}

declare module 'virtual:analysis' {
	/** The SQL that makes the tables of `aggregate`, by the table's name. */
	export const tables: Readonly<Record<string, string>>;
	/** The ready questions, by name. */
	export const questions: Readonly<Record<string, string>>;
	/** The SQL behind the page about many cities, by name. */
	export const page: Readonly<Record<string, string>>;
}
