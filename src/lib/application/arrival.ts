import type { UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import type { BroughtEvidence } from './bring-evidence.ts';
import type { FileSource } from './file-source.ts';
import type { ImportError, ImportPreview } from './import-assessment.ts';
import type { InspectedReport, InspectReportError } from './inspect-report.ts';
import type { JudgedPacket } from './judge-packet.ts';
import type { FileKind } from './kind-of-file.ts';
import type { PacketUse } from './packet-use.ts';

/** What is taken wherever a file is dropped, if only to say what is wrong with it. */
const takenKinds = ['assessment', 'json', 'empty', 'report', 'packet', 'locked'] as const;
type TakenKind = (typeof takenKinds)[number];

/** What a file is that belongs elsewhere, or nowhere. */
export type MisplacedKind = Exclude<FileKind, TakenKind>;

/** Whether a file of a kind belongs elsewhere, or nowhere. */
export const isMisplaced = (kind: FileKind): kind is MisplacedKind =>
	!takenKinds.some((taken) => taken === kind);

/** Why nothing comes of a file. */
export type ArrivalRefusal =
	| { readonly as: 'assessment'; readonly error: ImportError }
	| { readonly as: 'report'; readonly error: InspectReportError }
	| { readonly as: 'packet'; readonly error: PacketFailure }
	| { readonly as: 'elsewhere'; readonly found: MisplacedKind }
	/** Several files at once, or a folder: only those of cities that are compared come so. */
	| { readonly as: 'several' };

/** What a file that came in turned out to be; nothing is written yet. */
export type Arrival =
	/** What taking an assessment in would change; `evidence` came with it. */
	| {
			readonly kind: 'preview';
			readonly preview: ImportPreview;
			readonly evidence: BroughtEvidence;
	  }
	/** A report that was read back, and what can be believed of it. */
	| { readonly kind: 'report'; readonly report: InspectedReport }
	/** Locked: to be unlocked with what it `needs`; `error` says why the last try failed. */
	| {
			readonly kind: 'locked';
			readonly fileName: string;
			readonly source: FileSource;
			readonly needs: 'passphrase' | 'key';
			readonly error?: UnlockError;
	  }
	| {
			readonly kind: 'packet';
			readonly fileName: string;
			readonly judged: JudgedPacket;
			readonly use: PacketUse;
	  }
	| { readonly kind: 'refused'; readonly fileName: string; readonly refusal: ArrivalRefusal };

/** What stands for a file that is refused. */
export const refused = (fileName: string, refusal: ArrivalRefusal): Arrival => ({
	kind: 'refused',
	fileName,
	refusal
});
