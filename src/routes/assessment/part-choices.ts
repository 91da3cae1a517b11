import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { SharedExtent } from '#lib/domain/rounds/part-to-share.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** A part of an assessment that can be handed out by itself. */
export type PartChoice = {
	readonly name: string;
	readonly label: string;
	readonly extent: SharedExtent;
};

/** What can be handed out by itself: what each party answers, then each component. */
export const partChoices = (
	{ parties, components }: Assessment,
	{ ofParty, ofComponent }: Pick<Messages['exchange'], 'ofParty' | 'ofComponent'>
): readonly PartChoice[] => [
	...parties.map(({ id, name }) => ({
		name,
		label: ofParty(name),
		extent: { kind: 'party' as const, party: id }
	})),
	...components.map(({ id, name }) => ({
		name,
		label: ofComponent(name),
		extent: { kind: 'component' as const, component: id }
	}))
];
