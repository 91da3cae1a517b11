import type { Answer } from './answer.ts';

/** The note of an answer, and whether it is for the city alone. */
export type Note = Pick<Answer, 'note' | 'privateNote'>;

/** An answer as it may leave: without a note that is for the city alone. */
export function withoutPrivateNote(answer: Answer): Answer {
	if (answer.privateNote !== true) return answer;
	const { note: _, privateNote: __, ...rest } = answer;
	return rest;
}

/**
 * What an answer of the city notes once somebody else has noted something who never saw a private note:
 * that stays private, and theirs stands below it, once.
 */
export function noteBeside({ note, privateNote }: Note, theirs: string | undefined): Note {
	if (privateNote !== true || note === undefined) return noteOf(theirs);
	const isSaid = theirs === undefined || theirs === '' || `\n${note}`.endsWith(`\n${theirs}`);
	return { note: isSaid ? note : `${note}\n${theirs}`, privateNote };
}

const noteOf = (note: string | undefined): Note => (note === undefined ? {} : { note });
