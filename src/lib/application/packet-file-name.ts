import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { safeForFiles, stampOf } from './backup-file.ts';

/** What a packet's name says it is: three exports that nobody may take for one another, and the rounds. */
const marks: Readonly<Record<PacketKind, string>> = {
	backup: 'バックアップ一式',
	share: '共有',
	request: '回答依頼',
	response: '回答',
	submission: '監査提出',
	review: '監査結果',
	publication: '公表'
};

/** How every packet's name ends, before the `.age` of a locked one. */
export const packetFileEnding = '.machi-tenken.zip';

/**
 * `<自治体名>_<年度>_<種類>[_<相手>][_1of3]_<yyyymmdd-hhmm>.machi-tenken.zip`, the time in Japan, with `.age` behind it
 * where it is locked.
 */
export function packetFileName(
	{ municipality, period, sample }: Pick<Assessment, 'municipality' | 'period' | 'sample'>,
	{ kind, whom, part, at, locked }: PacketNaming
): string {
	const parts = [
		safeForFiles(municipality.name),
		String(period.fiscalYear),
		marks[kind],
		...(whom === undefined ? [] : [safeForFiles(whom)]),
		...(sample === true ? ['見本'] : []),
		...(part === undefined ? [] : [part]),
		stampOf(at)
	];
	return `${parts.join('_')}${packetFileEnding}${locked === 'locked' ? '.age' : ''}`;
}

/** What a packet's name tells. */
export type PacketNaming = {
	readonly kind: PacketKind;
	/** The party or component it is for. */
	readonly whom?: string | undefined;
	/** Which of several, e.g. `1of3`. */
	readonly part?: string | undefined;
	/** ISO instant. */
	readonly at: string;
	readonly locked: 'locked' | 'open';
};
