import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { startsLikeZip } from '#lib/formats/packet/read-bag.ts';

/** Bytes at the beginning of a file by which `mayHoldResult` judges. */
export const bytesToJudgeBy = 4096;

/**
 * Whether a file is worth reading whole, judged by its name and its beginning alone, so that a folder may
 * hold a million files of others. `look-inside`: a ZIP, whose list of names (at its end) says more.
 */
export function mayHoldResult(name: string, beginning: Uint8Array): 'yes' | 'no' | 'look-inside' {
	if (hasOurName(name) || startsLikeAge(beginning)) return 'yes';
	if (startsLikeZip(beginning)) return isOffice(beginning) ? 'no' : 'look-inside';
	const text = new TextDecoder().decode(beginning.subarray(0, bytesToJudgeBy)).trimStart();
	return !/\.ya?ml$/i.test(name) && isJsonOfOurs(text) ? 'yes' : 'no';
}

/** Whether a name is one that this program gives: what bears one is judged, and told of where it is damaged. */
export const hasOurName = (name: string): boolean =>
	/\.machi-tenken\.(?:json|zip)(?:\.age)?$/i.test(name);

/** The first name in a ZIP tells an office document; there are many of them in any folder. */
const isOffice = (beginning: Uint8Array): boolean =>
	/^(?:\[Content_Types\]\.xml|mimetype|_rels\/)/.test(asciiOf(beginning.subarray(30, 60)));

const firstKey = /^\{\s*"([^"\\]{1,40})"\s*:\s*(?:"([^"\\]{0,80})")?/;

/**
 * Files of ours say first what they are. Another program may have put the keys into another order: one
 * that begins with any other key of an assessment or a publication is read too.
 */
function isJsonOfOurs(text: string): boolean {
	const [, key = '', value] = firstKey.exec(text) ?? [];
	return key === 'format'
		? value === 'machi-tenken/assessment' || value === 'machi-tenken/publication'
		: keysOfOurs.has(key);
}

const keysOfOurs: ReadonlySet<string> = new Set([
	'formatVersion',
	'id',
	'title',
	'sample',
	'municipality',
	'period',
	'asOf',
	'checklist',
	'checklistCopy',
	'profile',
	'parties',
	'components',
	'answers',
	'evidence',
	'actions',
	'deferrals',
	'drawer',
	'efforts',
	'history',
	'handlingMark',
	'basedOn',
	'editionChanges',
	'scoringVersion',
	'layers'
]);

/** The name that every packet has in its list of names. */
export const nameInPackets = 'bagit.txt';

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
