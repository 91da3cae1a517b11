import type { NotCompared } from '#lib/domain/comparison/choose-results.ts';
import type { DecodeCampaignError } from '#lib/formats/campaign/decode-campaign.ts';
import type { DecodeClassTableError } from '#lib/formats/class-table/decode-class-table.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { NoCityResult } from './read-city-result.ts';

/** A file that serves the comparison and has a fault. */
type WrongHelper =
	| { readonly kind: 'wrong-campaign'; readonly error: DecodeCampaignError }
	/** A table of populations or classes. */
	| { readonly kind: 'wrong-table'; readonly error: DecodeClassTableError };

/** Why a file is not among those that are compared, wherever it came from. */
export type LeftOutReason = NoCityResult | NotCompared | FileTrouble | WrongHelper;

/** What shows that something is wrong with a file, as against one that is merely not asked for. */
const faults: Readonly<Record<LeftOutReason['kind'], 'fault' | 'fine'>> = {
	'other-file': 'fine',
	'wrong-assessment': 'fault',
	'wrong-publication': 'fault',
	'contradicting-figures': 'fault',
	'other-checklist': 'fault',
	'wrong-packet': 'fault',
	'wrong-signature': 'fault',
	locked: 'fault',
	'not-unlocked': 'fault',
	'no-checklist': 'fault',
	'edition-draft': 'fine',
	part: 'fine',
	sample: 'fine',
	'not-sample': 'fine',
	'other-guideline': 'fine',
	'other-edition': 'fine',
	'other-scoring': 'fine',
	'other-stage': 'fine',
	blank: 'fine',
	'unknown-code': 'fault',
	superseded: 'fine',
	'as-new': 'fine',
	link: 'fine',
	'not-a-file': 'fine',
	'no-permission': 'fault',
	'wrong-name': 'fault',
	gone: 'fault',
	'changed-while-read': 'fault',
	'changed-or-forbidden': 'fault',
	'too-large': 'fault',
	'wrong-campaign': 'fault',
	'wrong-table': 'fault',
	unreadable: 'fault'
};

/** What may be gone when the file is chosen once more: it was not read, so it is not known. */
const passing: readonly LeftOutReason['kind'][] = [
	'no-permission',
	'gone',
	'changed-while-read',
	'changed-or-forbidden',
	'unreadable',
	'locked',
	'not-unlocked'
];

/** Whether a file is read anew when it is chosen again. */
export const isReadAgain = (kind: LeftOutReason['kind']): boolean => passing.includes(kind);

/** Whether somebody has to look after a file that was left out. */
export const isFault = (kind: LeftOutReason['kind']): boolean => faults[kind] === 'fault';
