import type { Arrival } from '#lib/application/arrival.ts';
import { carriedAssessment } from '#lib/application/carried-assessment.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { receivedInPacket, type Received } from '#lib/application/received.ts';

/** How a file that comes in stands. */
export type ArrivalPhase =
	| { readonly kind: 'idle' }
	/** `done`: the fraction of it that was read and checked, where that is known. */
	| { readonly kind: 'reading'; readonly fileName: string; readonly done?: number }
	| (Arrival & {
			/** The file on disk that holds it as it is, so that it can be saved back into the same one. */
			readonly from?: PickedFile;
	  });

/** A phase of one kind. */
export type ArrivalPhaseOf<Kind extends ArrivalPhase['kind']> = Extract<
	ArrivalPhase,
	{ readonly kind: Kind }
>;

/** The assessment that a packet or a report carries. */
export const carriedIn = (phase: ArrivalPhase): AssessmentFile | undefined =>
	phase.kind === 'idle' || phase.kind === 'reading' ? undefined : carriedAssessment(phase);

/** What the file on show brings for an assessment of one's own. */
export function receivedOf(phase: ArrivalPhase): Received | undefined {
	if (phase.kind === 'packet') return receivedInPacket(phase.fileName, phase.judged, phase.use);
	if (phase.kind !== 'preview') return undefined;
	const { preview, evidence } = phase;
	const { fileName, opened } = preview;
	return { kind: 'colleague', fileName, file: opened.file, evidence, signer: undefined };
}
