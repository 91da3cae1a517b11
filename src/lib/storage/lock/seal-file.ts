import { notOpened, openBytes, sealBytes, sealLength } from './seal-bytes.ts';

/** Bytes sealed at a time: large files never stand in memory whole. */
const piece = 4 * 1024 * 1024;

/** Seals a file piece by piece; each piece knows its place and whether it is the last. */
export async function sealFile(key: CryptoKey, file: Blob, place: string): Promise<Blob> {
	const sealed: Blob[] = [];
	for (const { from, to, at } of piecesOf(file.size, piece, place)) {
		const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
		sealed.push(new Blob([await sealBytes(key, bytes, at)]));
	}
	return new Blob(sealed);
}

/** Opens such a file; throws a `DataError` where a piece is altered, missing or out of its row. */
export async function openFile(key: CryptoKey, sealed: Blob, place: string): Promise<Blob> {
	if (sealed.size < sealLength) throw notOpened();
	const opened: Blob[] = [];
	for (const { from, to, at } of piecesOf(sealed.size, piece + sealLength, place)) {
		const bytes = new Uint8Array(await sealed.slice(from, to).arrayBuffer());
		opened.push(new Blob([await openBytes(key, bytes, at)]));
	}
	return new Blob(opened);
}

function piecesOf(size: number, length: number, place: string) {
	const count = Math.max(1, Math.ceil(size / length));
	return Array.from({ length: count }, (_, index) => ({
		from: index * length,
		to: Math.min(size, (index + 1) * length),
		at: `${place}\npiece ${String(index)}${index === count - 1 ? ' last' : ''}`
	}));
}
