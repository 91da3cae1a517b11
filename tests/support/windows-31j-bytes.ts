/** Every character of the tables of Shift_JIS, with its bytes; of several places the first counts. */
function listBytes(): ReadonlyMap<string, readonly number[]> {
	const decoder = new TextDecoder('shift_jis');
	const found = new Map<string, readonly number[]>();
	for (let lead = 0x81; lead <= 0xfc; lead++) {
		const kana = decoder.decode(Uint8Array.of(lead));
		if (lead >= 0xa1 && lead <= 0xdf) found.set(kana, [lead]);
		if (lead >= 0xa0 && lead <= 0xdf) continue;
		for (let trail = 0x40; trail <= 0xfc; trail++) {
			const text = decoder.decode(Uint8Array.of(lead, trail));
			if (text.length === 1 && text !== '\ufffd' && !found.has(text))
				found.set(text, [lead, trail]);
		}
	}
	return found;
}
const bytesOf = listBytes();

/** What Windows writes for characters of JIS X 0208 that its own table has as others. */
const changed: Readonly<Record<string, string>> = {
	'〜': '～',
	'−': '－',
	'‖': '∥',
	'¢': '￠',
	'£': '￡',
	'¬': '￢',
	'—': '―',
	'¥': '\\',
	'¦': '|',
	'‾': '~',
	é: 'e'
};

/** A text as Excel in Japan saves it as CSV; a question mark for each half of what it does not have. */
export function windows31JBytes(text: string): Uint8Array {
	const bytes = Array.from(text).flatMap((own): readonly number[] => {
		const written = changed[own] ?? own;
		if (written <= '\u007f') return [written.charCodeAt(0)];
		return bytesOf.get(written) ?? Array.from({ length: written.length }, () => 0x3f);
	});
	return Uint8Array.from(bytes);
}

/** The characters of JIS X 0208 as the standard reads them. */
export const jisX0208: readonly string[] = [...bytesOf]
	.filter(([, [lead = 0]]) => lead >= 0x81 && (lead < 0xa0 || lead >= 0xe0) && lead < 0xeb)
	.filter(([, [lead]]) => lead !== 0x87)
	.map(([own]) => Object.entries(changed).find(([, written]) => written === own)?.[0] ?? own);

/** A text as EUC-JP, which has the same table laid out otherwise; what is not in it is left out. */
export function eucJpBytes(text: string): Uint8Array {
	return Uint8Array.from(Array.from(text).flatMap(eucBytesOf));
}

function eucBytesOf(own: string): readonly number[] {
	if (own <= '\u007f') return [own.charCodeAt(0)];
	const [lead = 0, trail] = bytesOf.get(changed[own] ?? own) ?? [];
	if (trail === undefined) return lead === 0 ? [] : [0x8e, lead];
	if (lead > 0xea) return [];
	const place = trail - 0x40 - (trail > 0x7f ? 1 : 0);
	const row = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 2 + Math.floor(place / 94);
	const cell = place % 94;
	return [row + 0xa1, cell + 0xa1];
}
