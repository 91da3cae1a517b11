import type { Layer } from '#lib/domain/checklist/checklist.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { nextRevision } from './import-checklist.ts';
import type { Clock, NewIdentifier, OwnChecklist } from './ports.ts';

/** Where a table or a catalog goes: a new guideline, or a further revision of one's own. */
export type ImportTarget = {
	/** The guideline of one's own that it continues; empty for a new one. */
	readonly guideline: string;
	/** For tables; a catalog has its own title. */
	readonly title: string;
	/** Of a catalog it may be empty: then its own version stands for it. */
	readonly edition: string;
	readonly answeredPer: Layer['answeredPer'];
};

/** What an import is known by. */
export type ImportIdentity = {
	readonly guideline: string;
	readonly edition: string;
	readonly revision: number;
	readonly date: string;
};

/** The name, edition, revision and day of an import beside those that are kept. */
export function identityOfImport(
	{ guideline, edition }: Pick<ImportTarget, 'guideline' | 'edition'>,
	{ clock, newIdentifier }: { readonly clock: Clock; readonly newIdentifier: NewIdentifier },
	own: readonly OwnChecklist[]
): ImportIdentity {
	const name = guideline === '' ? `own-${newIdentifier().slice(0, 12)}` : guideline;
	return {
		guideline: name.toLowerCase(),
		edition,
		revision: nextRevision(name, edition, own),
		date: dayInJapan(clock())
	};
}

/** The name of a file without its ending, as the title a table gets where none is given. */
export const titleOfFile = (name: string): string => name.replace(/\.[^.]+$/, '') || name;
