import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { figuresAgree } from '#lib/domain/comparison/figures-agree.ts';
import { resultOfAssessment } from '#lib/domain/comparison/result-of-assessment.ts';
import { resultOfPublication } from '#lib/domain/comparison/result-of-publication.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { scoringVersion } from '#lib/domain/scoring/score.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	decodeAssessment,
	type AssessmentFile,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import type { CopyMemory } from '#lib/formats/assessment/copy-memory.ts';
import { decodeText } from '#lib/formats/decoding/decode-text.ts';
import type { PacketCrypto, PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import { decodePublication, type Publication } from '#lib/formats/packet/publication.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { findPinnedChecklist } from './find-pinned-checklist.ts';
import { isTrustworthy, judgePacket } from './judge-packet.ts';
import { kindOfFile, type FileKind, type ReadFile } from './kind-of-file.ts';
import type { ChecklistCatalogue } from './ports.ts';

/** What reading results of cities needs. */
export type ResultReading = {
	readonly catalogue: ChecklistCatalogue;
	readonly packetCrypto: Pick<PacketCrypto, 'verify' | 'unlock'>;
	/** Whose signatures are known. */
	readonly signers: readonly KnownSigner[];
	/** Where many files are read: checklists that were verified once. */
	readonly copies?: CopyMemory;
	/** What locked files are opened with; absent: they are left out. */
	readonly unlock?: PacketUnlock;
	/** Rests between steps, where a screen has to stay alive; it throws to give up. */
	readonly pace?: Pace;
};

/** Why a file gives no result of a city. */
export type NoCityResult =
	/** None of the files that hold results. */
	| { readonly kind: 'other-file'; readonly found: FileKind }
	| { readonly kind: 'wrong-assessment'; readonly error: DecodeAssessmentError }
	| { readonly kind: 'wrong-publication' }
	/** Published figures that no answers can give. */
	| { readonly kind: 'contradicting-figures' }
	| { readonly kind: 'wrong-packet'; readonly error: PacketFailure }
	/** Somebody changed the packet after it was signed, or signed it wrongly. */
	| { readonly kind: 'wrong-signature' }
	| { readonly kind: 'locked' }
	| { readonly kind: 'not-unlocked'; readonly error: UnlockError }
	| { readonly kind: 'no-checklist'; readonly checklist: string }
	/** It names a shipped checklist, and was made on another one. */
	| { readonly kind: 'other-checklist'; readonly checklist: string }
	/** A change of edition that is not finished. */
	| { readonly kind: 'edition-draft' }
	/** A copy to work on, or a part that was handed out: not what the city itself says. */
	| { readonly kind: 'part' };

/** What one file says of a city, with the checklist it was judged by; published scores come without. */
export type CityFile = { readonly result: CityResult; readonly checklist?: Checklist };

/** Reads what one file says of a city: an assessment, a packet, a locked packet or published scores. */
export async function readCityResult(
	reading: ResultReading,
	file: ReadFile
): Promise<Result<CityResult, NoCityResult>> {
	const read = await readCityFile(reading, file);
	return read.ok ? ok(read.value.result) : read;
}

/** The same, with its checklist. */
export async function readCityFile(
	reading: ResultReading,
	file: ReadFile
): Promise<Result<CityFile, NoCityResult>> {
	const kind = kindOfFile(file);
	if (kind === 'publication') return ofPublication(reading, file.bytes);
	if (kind === 'packet') return ofPacket(reading, file.bytes);
	if (kind === 'locked') return ofLocked(reading, file);
	if (kind !== 'assessment' && kind !== 'json') return fail({ kind: 'other-file', found: kind });
	const decoded = decodeAssessment(file.bytes, reading.copies);
	return decoded.ok ? ofAssessment(reading, decoded.value) : notAssessment(kind, decoded.error);
}

/** JSON of others is no assessment at all; one of ours that is broken is named as such. */
const notAssessment = (found: FileKind, error: DecodeAssessmentError) =>
	found === 'json' && error.kind === 'wrong-file-kind'
		? fail({ kind: 'other-file', found } as const)
		: fail({ kind: 'wrong-assessment', error } as const);

function ofPublication(reading: ResultReading, bytes: Uint8Array): Result<CityFile, NoCityResult> {
	const text = decodeText(bytes);
	const read = text.ok ? decodePublication(text.value) : text;
	return read.ok ? published(reading, read.value) : fail({ kind: 'wrong-publication' });
}

function published(
	{ catalogue }: ResultReading,
	publication: Publication
): Result<CityFile, NoCityResult> {
	if (!isAsShipped(publication.checklist, catalogue)) return otherChecklist(publication.checklist);
	const result = resultOfPublication(publication);
	// Rules of another version gave other grades; such results are not compared.
	const agrees = result.scoringVersion !== scoringVersion || figuresAgree(result);
	return agrees ? ok({ result }) : fail({ kind: 'contradicting-figures' });
}

/** Whether a checklist that bears the name of a shipped one is that one: names are free, digests are not. */
const isAsShipped = (pin: ChecklistPin, catalogue: ChecklistCatalogue): boolean =>
	catalogue
		.list()
		.every(({ digest, checklist }) => !isSameName(pin, checklist) || digest === pin.digest);

type ChecklistName = Pick<ChecklistPin, 'guideline' | 'edition' | 'revision'>;

const isSameName = (a: ChecklistName, b: ChecklistName): boolean =>
	a.guideline === b.guideline && a.edition === b.edition && a.revision === b.revision;

const otherChecklist = ({ guideline, edition }: ChecklistName) =>
	fail({ kind: 'other-checklist', checklist: `${guideline}@${edition}` } as const);

async function ofPacket(
	reading: ResultReading,
	bytes: Uint8Array
): Promise<Result<CityFile, NoCityResult>> {
	const judged = await judgePacket(
		{ verify: reading.packetCrypto.verify, ...(reading.copies && { copies: reading.copies }) },
		sourceOf(bytes),
		reading.signers,
		reading.pace
	);
	if (!judged.ok) return fail({ kind: 'wrong-packet', error: judged.error });
	if (!isTrustworthy(judged.value)) return fail({ kind: 'wrong-signature' });
	const { opened, packet } = judged.value;
	if (opened.holds === 'publication') return published(reading, opened.publication);
	const isWhole = packet.facts.kind === 'backup' || packet.facts.kind === 'submission';
	return isWhole ? ofAssessment(reading, opened.file) : fail({ kind: 'part' });
}

async function ofLocked(
	reading: ResultReading,
	{ name, bytes }: ReadFile
): Promise<Result<CityFile, NoCityResult>> {
	if (reading.unlock === undefined) return fail({ kind: 'locked' });
	const clear = await reading.packetCrypto.unlock(bytes, reading.unlock, reading.pace);
	if (!clear.ok) return fail({ kind: 'not-unlocked', error: clear.error });
	const kind = kindOfFile({ name, bytes: clear.value });
	return kind === 'packet'
		? ofPacket(reading, clear.value)
		: fail({ kind: 'other-file', found: kind });
}

function ofAssessment(
	{ catalogue }: ResultReading,
	file: AssessmentFile
): Result<CityFile, NoCityResult> {
	const { assessment } = file;
	if (assessment.workingCopy !== undefined) return fail({ kind: 'part' });
	if (assessment.editionDraft !== undefined) return fail({ kind: 'edition-draft' });
	const checklist = findPinnedChecklist(file, catalogue);
	if (checklist === undefined) {
		const { guideline, edition } = assessment.checklist;
		return fail({ kind: 'no-checklist', checklist: `${guideline}@${edition}` });
	}
	const pin = assessment.checklist;
	if (!isSameName(pin, checklist) || !isAsShipped(pin, catalogue)) return otherChecklist(pin);
	return ok({ result: resultOfAssessment(checklist, assessment, catalogue.lenses()), checklist });
}
