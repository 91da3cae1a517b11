import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { copyToAnswer } from '#lib/domain/rounds/copy-to-answer.ts';
import { copyToReview } from '#lib/domain/review/copy-to-review.ts';
import type { AssessmentFile } from './ports.ts';
import { isTrustworthy, type JudgedPacket } from './judge-packet.ts';

/**
 * What can be done with a packet that came in. `take`: kept and opened, as a backup, or as a copy to work
 * on. `look`: opened to be read. `merge` and `review`: brought into the city's own. `scores`: only shown.
 */
export type PacketUse =
	| {
			readonly kind: 'take';
			readonly as: 'backup' | 'to-answer' | 'to-review';
			readonly file: AssessmentFile;
	  }
	| { readonly kind: 'look'; readonly file: AssessmentFile }
	| { readonly kind: 'merge' | 'review'; readonly file: AssessmentFile }
	| { readonly kind: 'scores' }
	/** Signed wrongly, or not what its kind promises. */
	| { readonly kind: 'none'; readonly because: 'signature' | 'not-as-promised' };

/** What a packet is good for. */
export function useOfPacket(judged: JudgedPacket): PacketUse {
	if (!isTrustworthy(judged)) return { kind: 'none', because: 'signature' };
	const { opened, packet } = judged;
	if (opened.holds === 'publication') return { kind: 'scores' };
	const { file } = opened;
	switch (packet.facts.kind) {
		case 'request':
			return copied(file, 'to-answer', copyToAnswer(file.assessment));
		case 'submission':
			return copied(file, 'to-review', copyToReview(file.assessment));
		case 'response':
			return { kind: 'merge', file };
		case 'review':
			return { kind: 'review', file };
		case 'share':
			return { kind: 'look', file };
		case 'backup':
			return { kind: 'take', as: 'backup', file };
		case 'publication':
			return { kind: 'none', because: 'not-as-promised' };
	}
}

const copied = (
	file: AssessmentFile,
	as: 'to-answer' | 'to-review',
	assessment: Assessment | undefined
): PacketUse =>
	assessment === undefined
		? { kind: 'none', because: 'not-as-promised' }
		: { kind: 'take', as, file: { ...file, assessment } };
