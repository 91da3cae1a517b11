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
import { decodeText, largestTextFile } from '#lib/formats/decoding/decode-text.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import type { PacketCrypto, PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import { decodePublication, type Publication } from '#lib/formats/packet/publication.ts';
import { sourceOf, type ByteSource } from '#lib/formats/reading/byte-source.ts';
import { sourceWithin } from '#lib/formats/reading/inner-file.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import { takeWhole } from '#lib/formats/reading/take-whole.ts';
import type { KnownSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { briefError } from './brief-error.ts';
import { findIncomparable, findOutOfReach } from './find-incomparable.ts';
import { findPinnedChecklist } from './find-pinned-checklist.ts';
import { isTrustworthy, judgePacket } from './judge-packet.ts';
import { kindOfFile, type FileKind, type ReadFile } from './kind-of-file.ts';
import { otherFile, type OtherFile } from './other-file.ts';
import type { ChecklistCatalogue } from './ports.ts';

/** What reading results of cities needs. */
export type ResultReading = {
	readonly catalogue: ChecklistCatalogue;
	readonly packetCrypto: Pick<PacketCrypto, 'verify' | 'openLocked'>;
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
	| OtherFile
	| { readonly kind: 'wrong-publication' }
	/** Published figures that no answers can give. */
	| { readonly kind: 'contradicting-figures' }
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
	if (kind === 'packet' || kind === 'locked')
		return readCityPacket(reading, { name: file.name, kind, source: sourceOf(file.bytes) });
	if (kind !== 'assessment' && kind !== 'json') return fail(otherFile(file.name, kind));
	const decoded = decodeAssessment(file.bytes, reading.copies);
	return decoded.ok
		? ofAssessment(reading, decoded.value)
		: notAssessment(file.name, kind, decoded.error);
}

/** The same for a packet, locked or not, wherever it lies: its evidence is never held. */
export const readCityPacket = (
	reading: ResultReading,
	{ name, kind, source }: PacketWhereItLies
): Promise<Result<CityFile, NoCityResult>> =>
	kind === 'packet' ? ofPacket(reading, source) : ofLocked(reading, name, source);

/** A packet that is not held. */
type PacketWhereItLies = {
	readonly name: string;
	readonly kind: 'packet' | 'locked';
	readonly source: ByteSource;
};

/** JSON of others is no assessment at all; one of ours that is broken is named as such. */
const notAssessment = (name: string, found: FileKind, error: DecodeAssessmentError) =>
	found === 'json' && error.kind === 'wrong-file-kind'
		? fail(otherFile(name, found))
		: fail({ kind: 'wrong-assessment', error: briefError(error) } as const);

function ofPublication(reading: ResultReading, bytes: Uint8Array): Result<CityFile, NoCityResult> {
	const text = decodeText(bytes);
	const read = text.ok ? decodePublication(text.value) : text;
	return read.ok ? published(reading, read.value) : fail({ kind: 'wrong-publication' });
}

function published(
	{ catalogue }: ResultReading,
	publication: Publication
): Result<CityFile, NoCityResult> {
	if (findOutOfReach(publication).length > 0) return fail({ kind: 'wrong-publication' });
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
	source: ByteSource
): Promise<Result<CityFile, NoCityResult>> {
	const judged = await judgePacket(
		{ verify: reading.packetCrypto.verify, ...(reading.copies && { copies: reading.copies }) },
		source,
		reading.signers,
		reading.pace
	);
	if (!judged.ok) return fail(noPacket(judged.error));
	if (!isTrustworthy(judged.value)) return fail({ kind: 'wrong-signature' });
	const { opened, packet } = judged.value;
	if (opened.holds === 'publication') return published(reading, opened.publication);
	const isWhole = packet.facts.kind === 'backup' || packet.facts.kind === 'submission';
	return isWhole ? ofAssessment(reading, opened.file) : fail({ kind: 'part' });
}

/** A lock whose damage shows while the packet is read is none that opened. */
const noPacket = (failure: PacketFailure): NoCityResult =>
	failure.at === 'unlock'
		? { kind: 'not-unlocked', error: failure.error }
		: { kind: 'wrong-packet', error: briefFailure(failure) };

const briefFailure = (failure: PacketFailure): PacketFailure =>
	failure.at === 'open' && failure.error.kind === 'wrong-assessment'
		? { at: 'open', error: { ...failure.error, error: briefError(failure.error.error) } }
		: failure;

/** Bytes at the beginning that tell whether a large file is a packet. */
const tellingBytes = 64;

async function ofLocked(
	reading: ResultReading,
	name: string,
	locked: ByteSource
): Promise<Result<CityFile, NoCityResult>> {
	if (reading.unlock === undefined) return fail({ kind: 'locked' });
	const opened = await reading.packetCrypto.openLocked(locked, reading.unlock, reading.pace);
	if (!opened.ok) return fail({ kind: 'not-unlocked', error: opened.error });
	const clear = sourceWithin(locked, opened.value);
	const isSmall = clear.size <= largestTextFile;
	const telling = { ...clear, size: isSmall ? clear.size : tellingBytes };
	const read = await unlessPartFails(() => readFrom(telling, takeWhole, reading.pace));
	if (!read.ok) return fail({ kind: 'not-unlocked', error: read.error });
	const kind = kindOfFile({ name, bytes: read.value });
	return kind === 'packet'
		? ofPacket(reading, isSmall ? sourceOf(read.value) : clear)
		: fail(otherFile(name.replace(/\.age$/i, ''), kind));
}

function ofAssessment(
	{ catalogue }: ResultReading,
	file: AssessmentFile
): Result<CityFile, NoCityResult> {
	const { assessment } = file;
	if (assessment.workingCopy !== undefined) return fail({ kind: 'part' });
	if (assessment.editionDraft !== undefined) return fail({ kind: 'edition-draft' });
	const issues = findIncomparable(file);
	if (issues.length > 0)
		return fail({ kind: 'wrong-assessment', error: { kind: 'invalid', issues } });
	const checklist = findPinnedChecklist(file, catalogue);
	if (checklist === undefined) {
		const { guideline, edition } = assessment.checklist;
		return fail({ kind: 'no-checklist', checklist: `${guideline}@${edition}` });
	}
	const pin = assessment.checklist;
	if (!isSameName(pin, checklist) || !isAsShipped(pin, catalogue)) return otherChecklist(pin);
	return ok({ result: resultOfAssessment(checklist, assessment, catalogue.lenses()), checklist });
}
