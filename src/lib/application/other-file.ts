import {
	assessmentFormat,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import type { FileKind } from './kind-of-file.ts';
import { hasOurName } from './may-hold-result.ts';

/** What is said of a file that holds no result. */
export type OtherFile =
	| { readonly kind: 'other-file'; readonly found: FileKind }
	| { readonly kind: 'wrong-assessment'; readonly error: DecodeAssessmentError }
	| { readonly kind: 'wrong-packet'; readonly error: PacketFailure };

/** A file that is none of those that hold results. One with a name of ours is a file that was lost or damaged, not one of others. */
export function otherFile(name: string, found: FileKind): OtherFile {
	if (!hasOurName(name) || otherJsonOfOurs.has(found)) return { kind: 'other-file', found };
	if (found === 'empty') return { kind: 'wrong-assessment', error: { kind: 'empty' } };
	if (/\.age$/i.test(name))
		return { kind: 'wrong-packet', error: { at: 'unlock', error: { kind: 'not-an-age-file' } } };
	if (/\.zip$/i.test(name))
		return { kind: 'wrong-packet', error: { at: 'decode', error: { kind: 'not-a-zip' } } };
	const error = { kind: 'wrong-file-kind', wanted: assessmentFormat, found: null } as const;
	return { kind: 'wrong-assessment', error };
}

/** Whole files of this program that say something else than how a city stands. */
const otherJsonOfOurs: ReadonlySet<FileKind> = new Set(['result', 'campaign', 'checklist']);
