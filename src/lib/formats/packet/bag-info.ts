import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { DecodePacketError } from './decode-packet-error.ts';
import { packetFormatVersion, sizeOfFile, type PacketFile } from './packet-contents.ts';
import { packetFactsSchema, type PacketFacts } from './packet-facts.ts';
import { decodeTagLines, encodeTagLines, type TagLine } from './tag-lines.ts';

/** The labels of `bag-info.txt`: those of RFC 8493 where it has one, else our own. */
export const bagInfoLabels = {
	source: 'Source-Organization',
	identifier: 'External-Identifier',
	date: 'Bagging-Date',
	oxum: 'Payload-Oxum',
	count: 'Bag-Count',
	formatVersion: 'Machi-Tenken-Packet-Format',
	kind: 'Machi-Tenken-Kind',
	code: 'Machi-Tenken-Municipality-Code',
	fiscalYear: 'Machi-Tenken-Fiscal-Year',
	assessment: 'Machi-Tenken-Assessment',
	baseDigest: 'Machi-Tenken-Base-Digest',
	sample: 'Machi-Tenken-Sample'
} as const;

/** The payload's bytes and number of files, `bytes.files`. */
export function payloadOxum(files: ReadonlyMap<string, PacketFile<unknown>>): string {
	const bytes = [...files.values()].reduce((sum, file) => sum + sizeOfFile(file), 0);
	return `${String(bytes)}.${String(files.size)}`;
}

/** The text of `bag-info.txt`. */
export function encodeBagInfo(facts: PacketFacts, oxum: string): string {
	const labels = bagInfoLabels;
	const lines: readonly (readonly [string, string | undefined])[] = [
		[labels.source, facts.municipality.name],
		[labels.identifier, facts.externalIdentifier],
		[labels.date, facts.baggingDate],
		[labels.oxum, oxum],
		[labels.count, facts.count && `${String(facts.count.part)} of ${String(facts.count.parts)}`],
		[labels.formatVersion, String(packetFormatVersion)],
		[labels.kind, facts.kind],
		[labels.code, facts.municipality.code],
		[labels.fiscalYear, String(facts.fiscalYear)],
		[labels.assessment, facts.assessment],
		[labels.baseDigest, facts.baseDigest],
		[labels.sample, facts.sample && 'true']
	];
	return encodeTagLines(
		lines.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
	);
}

/** Reads it. Labels that are not ours are passed over, as BagIt wants. */
export function decodeBagInfo(
	text: string,
	path: string
): Result<{ readonly facts: PacketFacts; readonly oxum: string }, DecodePacketError> {
	const lines = decodeTagLines(text);
	if (typeof lines === 'number') return fail({ kind: 'wrong-tag-file', path, line: lines });
	const twice = labelTwice(lines);
	if (twice !== undefined) return fail({ kind: 'wrong-fact', label: twice });
	const valueOf = (label: keyof typeof bagInfoLabels): string | undefined =>
		lines.find((line) => line.label === bagInfoLabels[label])?.value;
	const version = valueOf('formatVersion');
	if (version === undefined) return fail({ kind: 'not-a-packet' });
	if (!/^[1-9]\d{0,5}$/.test(version)) {
		return fail({ kind: 'wrong-fact', label: bagInfoLabels.formatVersion });
	}
	const supported = packetFormatVersion;
	if (Number(version) > supported) {
		return fail({ kind: 'format-too-new', found: Number(version), supported });
	}
	const facts = packetFactsSchema.safeParse(factsOf(valueOf));
	return facts.success
		? ok({ facts: facts.data, oxum: valueOf('oxum') ?? '' })
		: fail({ kind: 'wrong-fact', label: labelOfPath(facts.error.issues[0]?.path ?? []) });
}

function labelTwice(lines: readonly TagLine[]): string | undefined {
	const ours: readonly string[] = Object.values(bagInfoLabels);
	const labels = lines.map(({ label }) => label);
	return ours.find((label) => labels.indexOf(label) !== labels.lastIndexOf(label));
}

function factsOf(valueOf: (label: keyof typeof bagInfoLabels) => string | undefined): unknown {
	const [assessment, baseDigest] = [valueOf('assessment'), valueOf('baseDigest')];
	const [sample, year] = [valueOf('sample'), valueOf('fiscalYear')];
	const count = valueOf('count');
	return {
		kind: valueOf('kind'),
		externalIdentifier: valueOf('identifier'),
		municipality: { code: valueOf('code'), name: valueOf('source') },
		fiscalYear: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : year,
		baggingDate: valueOf('date'),
		...(assessment !== undefined && { assessment }),
		...(baseDigest !== undefined && { baseDigest }),
		...(count !== undefined && { count: countOf(count) }),
		...(sample !== undefined && { sample: sample === 'true' })
	};
}

/** `1 of 3`; anything else stays text, which the schema refuses. */
function countOf(text: string): unknown {
	const [, part, parts] = /^(\d{1,3}) of (\d{1,3})$/.exec(text) ?? [];
	return part === undefined ? text : { part: Number(part), parts: Number(parts) };
}

/** Labels of facts that go by another name, or lie deeper. */
const labelsByField: Readonly<Record<string, string>> = {
	...bagInfoLabels,
	externalIdentifier: bagInfoLabels.identifier,
	'municipality.code': bagInfoLabels.code,
	'municipality.name': bagInfoLabels.source,
	baggingDate: bagInfoLabels.date,
	'count.part': bagInfoLabels.count,
	'count.parts': bagInfoLabels.count
};

const labelOfPath = (path: readonly PropertyKey[]): string =>
	labelsByField[path.map(String).join('.')] ?? '';
