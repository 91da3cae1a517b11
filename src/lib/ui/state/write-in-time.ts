import type { FileError, MasterFile } from '#lib/application/file-ports.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';

type Written = Result<undefined, FileError>;

/** How long a file may take to be written before the screen says that it was not, in ms. */
export const writeTime = 10_000;

/** Writes a file; what is thrown is told like any failure, as whoever waits holds the work of the user. */
export async function writeTelling(
	master: MasterFile,
	text: string,
	ifChanged: 'refuse' | 'overwrite'
): Promise<Written> {
	try {
		return await master.write(text, ifChanged);
	} catch (error) {
		return notWritten(master, error instanceof Error ? error.name : String(error));
	}
}

/** What a write comes to within the time, else what is given for one without an answer. */
export function writtenInTime(writing: Promise<Written>, unanswered: Written): Promise<Written> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(unanswered), writeTime);
		void writing.then(resolve).finally(() => clearTimeout(timer));
	});
}

/** A file holds what it held; `cause` says why. */
export const notWritten = ({ name }: MasterFile, cause: string): Written =>
	fail({ kind: 'file-not-written', name, cause });
