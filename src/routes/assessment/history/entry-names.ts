import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** How ids of a history are called; what is gone is called so. */
export type EntryNames = {
	readonly controlTitle: (id: string) => string;
	readonly place: (component: string) => string;
	readonly party: (id: string) => string;
	readonly evidence: (id: string) => string;
};

/** Looks names up in an assessment as it is today, and in its checklist. */
export function entryNames(
	{ components, parties, evidence }: Assessment,
	{ controls }: Checklist,
	{ locale, words }: { readonly locale: Locale; readonly words: Messages }
): EntryNames {
	const titles = new Map(controls.map(({ id, title }) => [id, title[locale]]));
	const places = new Map(components.map(({ id, name }) => [id, name]));
	const partyNames = new Map(parties.map(({ id, name }) => [id, name]));
	const evidenceTitles = new Map(evidence.map(({ id, title }) => [id, title]));
	const { goneComponent, goneParty, goneEvidence } = words.history;
	return {
		controlTitle: (id) => titles.get(id) ?? '',
		place: (id) =>
			id === organisation ? words.answering.wholeCity : (places.get(id) ?? goneComponent(id)),
		party: (id) => partyNames.get(id) ?? goneParty,
		evidence: (id) => evidenceTitles.get(id) ?? goneEvidence
	};
}
