import type { ResultStage } from '#lib/domain/comparison/city-result.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** What the line asks of a run and what stands in the output: another question needs another folder. */
export type AggregateRequest = {
	readonly guideline: string | null;
	readonly edition: string | null;
	readonly samples: boolean;
	readonly stage: ResultStage | null;
	readonly aliases: boolean;
	/** Whether the page shows single cities by name. */
	readonly named: boolean;
	/** The language of explanations. */
	readonly lang: Locale;
	/** SHA-256 of the files that were named, in hex. */
	readonly population: string | null;
	readonly classes: string | null;
	readonly asked: string | null;
	readonly allowedSigners: string | null;
};

/** Names of the options by the field of the request. */
const optionNames: Readonly<Record<keyof AggregateRequest, string>> = {
	guideline: 'checklist',
	edition: 'checklist',
	samples: 'samples',
	stage: 'stage',
	aliases: 'aliases',
	named: 'named',
	lang: 'lang',
	population: 'population',
	classes: 'classes',
	asked: 'asked',
	allowedSigners: 'allowed-signers'
};

/** Options in which another request differs; all of them where it is none. */
export function differingOptions(request: AggregateRequest, other: unknown): readonly string[] {
	const values = typeof other === 'object' && other !== null ? Object.entries(other) : [];
	const before = new Map<string, unknown>(values);
	const differing = Object.entries(request)
		.filter(([field, value]) => before.get(field) !== value)
		.map(([field]) => optionNames[field as keyof AggregateRequest]);
	return [...new Set(differing)];
}
