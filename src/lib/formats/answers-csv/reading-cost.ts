/** How bytes above ASCII are taken for characters. */
export type ByteReading = 'shift_jis' | 'euc-jp';

/**
 * Roughly how many bits a reader of Japanese is surprised by bytes read in one way: little by kana, more
 * by rare kanji, most by what nobody writes. The lower of two readings of the same bytes is the likelier.
 */
export function readingCost(bytes: Uint8Array, reading: ByteReading): number {
	const next = reading === 'shift_jis' ? shiftJisCharacter : eucCharacter;
	let [cost, before]: [number, Kind] = [0, 'ascii'];
	for (let at = 0; at < bytes.length;) {
		const { kind, length } = next(bytes, at);
		if (kind !== 'ascii') cost += bitsOf(kind, before);
		before = kind;
		at += length;
	}
	return cost;
}

type Kind =
	'ascii' | 'half-kana' | 'voicing' | 'kana' | 'mark' | 'common-kanji' | 'rare-kanji' | 'other';
type Character = { readonly kind: Kind; readonly length: number };

const bits: Readonly<Record<Kind, number>> = {
	ascii: 0,
	'half-kana': 9,
	voicing: 16,
	kana: 5,
	mark: 6,
	'common-kanji': 10,
	'rare-kanji': 17,
	other: 19
};

/** Half-width kana stand together, and a voicing mark stands behind one of them. */
function bitsOf(kind: Kind, before: Kind): number {
	const isAfterHalf = before === 'half-kana' || before === 'voicing';
	if (kind === 'half-kana' && isAfterHalf) return 4.5;
	return kind === 'voicing' && before === 'half-kana' ? 4 : bits[kind];
}

function shiftJisCharacter(bytes: Uint8Array, at: number): Character {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return { kind: 'ascii', length: 1 };
	if (lead >= 0xa1 && lead <= 0xdf) {
		return { kind: lead >= 0xde ? 'voicing' : 'half-kana', length: 1 };
	}
	return { kind: shiftJisKind(lead, bytes[at + 1] ?? 0), length: 2 };
}

function shiftJisKind(lead: number, trail: number): Kind {
	const [, kind = 'other'] = shiftJisKinds.find(([end]) => lead * 0x100 + trail < end) ?? [];
	return kind;
}

/** Where the kinds end in the table of Shift_JIS, which has them one after the other. */
const shiftJisKinds: readonly (readonly [end: number, kind: Kind])[] = [
	[0x829f, 'mark'],
	[0x8397, 'kana'],
	[0x889f, 'other'],
	[0x9873, 'common-kanji'],
	[0xeb00, 'rare-kanji']
];

function eucCharacter(bytes: Uint8Array, at: number): Character {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return { kind: 'ascii', length: 1 };
	if (lead === 0x8e) {
		return { kind: (bytes[at + 1] ?? 0) >= 0xde ? 'voicing' : 'half-kana', length: 2 };
	}
	return lead === 0x8f ? { kind: 'other', length: 3 } : { kind: eucKind(lead), length: 2 };
}

function eucKind(lead: number): Kind {
	if (lead === 0xa1 || lead === 0xa3) return 'mark';
	if (lead === 0xa4 || lead === 0xa5) return 'kana';
	if (lead < 0xb0) return 'other';
	return lead < 0xd0 ? 'common-kanji' : 'rare-kanji';
}
