import type { NotCompared } from '#lib/domain/comparison/choose-results.ts';
import type { DecodeCampaignError } from '#lib/formats/campaign/decode-campaign.ts';
import type { DecodeClassTableError } from '#lib/formats/class-table/decode-class-table.ts';
import type { NoCityResult } from './read-city-result.ts';
import type { ReadPickedError } from './read-picked-file.ts';

/** Why the bytes of a file of a folder were not had. */
export type FileTrouble =
	/** A link to somewhere else: never followed. */
	| { readonly kind: 'link' }
	/** A device, a pipe, a socket. */
	| { readonly kind: 'not-a-file' }
	| { readonly kind: 'no-permission' }
	/** Its name is not written in UTF-8, so that nothing is found under it. */
	| { readonly kind: 'wrong-name' }
	/** It was there when the folder was listed. */
	| { readonly kind: 'gone' }
	| { readonly kind: 'changed-while-read' }
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	/** `code` is what the system said. */
	| { readonly kind: 'unreadable'; readonly code: string };

/** A file that serves the comparison and has a fault. */
type WrongHelper =
	| { readonly kind: 'wrong-campaign'; readonly error: DecodeCampaignError }
	/** A table of populations or classes. */
	| { readonly kind: 'wrong-table'; readonly error: DecodeClassTableError };

/** Why a file is not among those that are compared, wherever it came from. */
export type LeftOutReason =
	NoCityResult | NotCompared | FileTrouble | ReadPickedError | WrongHelper;

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
	'unknown-code': 'fault',
	superseded: 'fine',
	link: 'fine',
	'not-a-file': 'fine',
	'no-permission': 'fault',
	'wrong-name': 'fault',
	gone: 'fault',
	'changed-while-read': 'fault',
	'too-large': 'fault',
	'file-not-readable': 'fault',
	'wrong-campaign': 'fault',
	'wrong-table': 'fault',
	unreadable: 'fault'
};

/** Whether somebody has to look after a file that was left out. */
export const isFault = (kind: LeftOutReason['kind']): boolean => faults[kind] === 'fault';
