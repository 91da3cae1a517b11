import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import {
	fictionalAssessment,
	fictionalCity
} from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { formerBody } from '#lib/domain/fictional-nation/fictional-body.ts';
import { reopen } from '#lib/domain/review/reopen.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { payloadPaths } from '#lib/formats/packet/bag-files.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { assessmentFileEnding } from '../backup-file.ts';
import { beginEditionChange } from '../edition-change.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { packetFileEnding } from '../packet-file-name.ts';
import type { NationChecklists, NationChoices, NationFile } from './nation-choices.ts';

/**
 * Files that whoever adds up a nation has to explain and skip, or to choose between. Each is named after
 * what is wrong with it; all but the duplicates (of `taken`) are of towns that the nation does not have.
 */
export function* nationFaults(
	{ seed, years }: Pick<NationChoices, 'seed' | 'years'>,
	{ newest, before, other }: NationChecklists,
	taken: Assessment | undefined
): Generator<NationFile> {
	const year = years.at(-1) ?? 0;
	const former = (prefecture: number, checklist: Checklist): Assessment =>
		madeOn(fictionalCity(seed, formerBody(seed, prefecture)), checklist, year);
	const text = (prefecture: number): string => textOf(former(prefecture, newest), newest);
	const begun = beginEditionChange(
		former(2, before),
		pinChecklist(newest),
		`${String(year)}-10-01T00:00:00.000Z`
	);
	yield named('other-guideline', textOf(former(1, other), other));
	yield named('edition-draft', textOf(begun, before));
	yield named('truncated', text(3).slice(0, 20_000));
	yield named('newer-format', text(4).replace(/"formatVersion": \d+/u, '"formatVersion": 99'));
	yield named('altered-checklist', text(5).replace('"weight": 3', '"weight": 1'));
	yield named('former-town', text(6));
	yield [`fault-tampered${packetFileEnding}`, tampered(former(7, newest), newest)];
	if (taken !== undefined) yield* duplicates(taken, newest);
	yield* unrelated();
}

type City = ReturnType<typeof fictionalCity>;

const madeOn = (city: City, checklist: Checklist, year: number): Assessment =>
	fictionalAssessment(city, { checklist, pin: pinChecklist(checklist), year, fromNewest: 0 });

const textOf = (assessment: Assessment, checklistCopy: Checklist): string =>
	encodeAssessment({ assessment, checklistCopy });

const named = (fault: string, text: string): NationFile => [
	`fault-${fault}${assessmentFileEnding}`,
	new TextEncoder().encode(text)
];

/** A packet whose assessment is not the one its manifest speaks of. */
function tampered(assessment: Assessment, checklist: Checklist): Uint8Array {
	const source = { assessment, checklist, evidence: new Map() };
	const contents = packAssessment(source, { kind: 'backup', baggingDate: assessment.asOf });
	const hashes = new Map([[payloadPaths.assessment, '0'.repeat(64)]]);
	return encodePacket({ ...contents, hashes });
}

/** An assessment of the nation once more: as it is, as it was before it was finished, and opened again. */
function* duplicates(taken: Assessment, checklist: Checklist): Generator<NationFile> {
	const { fiscalYear } = taken.period;
	const [unfinished = ''] = Object.keys(taken.answers);
	const { [unfinished]: _, ...answers } = taken.answers;
	const older = { ...taken, answers, asOf: `${String(fiscalYear)}-05-01` };
	const again = reopen(taken, `${taken.id}-2`, assessmentDigest(taken));
	yield named('duplicate-same', textOf(taken, checklist));
	yield named('duplicate-older', textOf(older, checklist));
	yield named(
		'duplicate-newer',
		textOf({ ...again, asOf: `${String(fiscalYear)}-11-15` }, checklist)
	);
}

/** What else lies in a folder. */
function* unrelated(): Generator<NationFile> {
	const text = new TextEncoder();
	yield ['fault-unrelated.txt', text.encode('見本のメモ。点検とは関係ありません。\r\n')];
	yield ['fault-unrelated.json', text.encode('{ "format": "somebody-else/table", "rows": [] }\n')];
	yield ['fault-unrelated.csv', text.encode('見本,1\r\n')];
	yield ['fault-unrelated.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)];
	yield [`fault-empty${assessmentFileEnding}`, new Uint8Array()];
}
