import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/assessment.ts';
import { noteBeside, type Note } from '../assessment/private-note.ts';
import { redacted } from '../extract/redacted.ts';
import { isSameContent } from '../primitives/stable-json.ts';

/** A text that came back as it was handed out, masked, is the city's own. */
export const textAsKnown = (
	said: string | undefined,
	own: string | undefined,
	handed: string | undefined
): string | undefined => (said === handed && said?.includes(redacted) === true ? own : said);

/** The note of an answer that came back: what was handed out and came back so says nothing beside a private note. */
export function noteAsKnown(said: Answer, own: Answer, handed: Answer): Note {
	const isBack = own.privateNote === true && said.note === handed.note;
	return noteBeside(own, isBack ? undefined : textAsKnown(said.note, own.note, handed.note));
}

/** What is masked or left out of evidence that is handed out. */
const masked = [
	'title',
	'reference',
	'issuer',
	'registration',
	'file'
] as const satisfies readonly (keyof Evidence)[];

/** Evidence with the city's own words wherever it came back as it was handed out. */
export function evidenceAsKnown(
	said: Evidence,
	own: Evidence | undefined,
	handed: Evidence | undefined
): Evidence {
	if (own === undefined || handed === undefined) return said;
	const back = masked.filter((field) => isSameContent(said[field], handed[field]));
	const words = Object.fromEntries(back.map((field) => [field, own[field]]));
	const known = Object.entries({ ...said, ...words }).filter(([, value]) => value !== undefined);
	return { ...said, ...(Object.fromEntries(known) as Partial<Evidence>) };
}
