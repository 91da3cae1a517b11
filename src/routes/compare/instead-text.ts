import type { Uncounted } from '#lib/domain/campaign/campaign-standing.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** What came of a body instead of its answers, each with its file. */
export const insteadText = (
	instead: readonly Uncounted[],
	{ campaigns, leftOut, comparing }: Messages
): string =>
	instead
		.map(({ source, why }) => `${reasonOf(why.kind, { campaigns, leftOut })} (${source})`)
		.join(comparing.listComma);

const reasonOf = (
	kind: Uncounted['why']['kind'],
	{ campaigns, leftOut }: Pick<Messages, 'campaigns' | 'leftOut'>
): string => (kind === 'other-year' ? campaigns.insteadKinds[kind] : leftOut.kinds[kind]);
