import type { DecodeAssessmentError } from '../assessment/decode-assessment.ts';
import type { ZipProblem } from '../zip/zip-problem.ts';
import type { FileSystem } from './system-file.ts';

/** Why a file is not a packet that we take. `path` is one within the packet. Nothing of it is used then. */
export type DecodePacketError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'not-a-zip' }
	| { readonly kind: 'wrong-zip'; readonly problem: ZipProblem; readonly path: string }
	/** Inflates to more than is read (bytes), or to suspiciously more than it is packed. */
	| { readonly kind: 'too-much-inside'; readonly limit: number }
	| { readonly kind: 'symbolic-link'; readonly path: string }
	/** More than one folder at the top, or files beside it. */
	| { readonly kind: 'several-folders' }
	/** No `bagit.txt`. */
	| { readonly kind: 'not-a-bag' }
	/** `found`: the first line of `bagit.txt`. */
	| { readonly kind: 'other-bag-version'; readonly found: string }
	/** A bag that wants to fetch files from elsewhere. */
	| { readonly kind: 'fetches-files' }
	| { readonly kind: 'missing-tag-file'; readonly path: string }
	| { readonly kind: 'wrong-tag-file'; readonly path: string; readonly line: number }
	| { readonly kind: 'missing-file'; readonly path: string }
	| { readonly kind: 'surplus-file'; readonly path: string }
	/** What a system adds to folders by itself, of which there are `others` besides: nobody is to blame. */
	| {
			readonly kind: 'system-file';
			readonly path: string;
			readonly system: FileSystem;
			readonly others: number;
	  }
	| { readonly kind: 'wrong-hash'; readonly path: string }
	/** The payload is not as large as stated. */
	| { readonly kind: 'wrong-oxum' }
	/** A sound bag of somebody else. */
	| { readonly kind: 'not-a-packet' }
	| { readonly kind: 'format-too-new'; readonly found: number; readonly supported: number }
	/** `label`: of `bag-info.txt`. */
	| { readonly kind: 'wrong-fact'; readonly label: string };

/** Why a sound packet does not hold what its kind promises. */
export type OpenPacketError =
	| { readonly kind: 'missing-payload'; readonly path: string }
	| { readonly kind: 'surplus-payload'; readonly path: string }
	| { readonly kind: 'wrong-assessment'; readonly error: DecodeAssessmentError }
	/** The name of an evidence file is not the SHA-256 of its bytes. */
	| { readonly kind: 'wrong-evidence'; readonly path: string }
	/** Evidence that the assessment does not list. */
	| { readonly kind: 'unlisted-evidence'; readonly path: string }
	/** `bag-info.txt` speaks of another assessment, city or year than the one within. */
	| { readonly kind: 'contradicting-facts' };
