import { z } from '#lib/domain/primitives/zod.ts';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import { notOpened } from './seal-bytes.ts';

// A record as text and files: JSON has no bytes, keys or files, so these are noted with their places.

const algorithm = 'Ed25519';

const specialSchema = z.strictObject({
	path: z.array(z.string()),
	kind: z.enum(['bytes', 'signing-key', 'file']),
	/** Base64; of a file its number. */
	content: z.string()
});
const textSchema = z.strictObject({ json: z.unknown(), specials: z.array(specialSchema) });
type Special = z.infer<typeof specialSchema>;

/** A record in parts. */
export type ValueParts = { readonly text: string; readonly files: readonly Blob[] };

/** Takes a record apart; what cannot be kept as text or file throws a `DataCloneError`, as the database would. */
export async function partsOf(value: unknown): Promise<ValueParts> {
	const [specials, files]: [Special[], Blob[]] = [[], []];
	const take = async (part: unknown, path: readonly string[]): Promise<unknown> => {
		if (typeof part !== 'object' || part === null) return part;
		const kind = kindOf(part);
		if (kind !== undefined) {
			const content = part instanceof Blob ? String(files.push(part) - 1) : await contentOf(part);
			specials.push({ path: [...path], kind, content });
			return null;
		}
		if (Array.isArray(part)) {
			return Promise.all(part.map((item: unknown, place) => take(item, [...path, String(place)])));
		}
		const taken: [string, unknown][] = [];
		for (const [name, item] of Object.entries(part)) {
			taken.push([name, await take(item, [...path, name])]);
		}
		return Object.fromEntries(taken);
	};
	const json = await take(value, []);
	return { text: JSON.stringify({ json, specials }), files };
}

/** Puts a record together again; a private key comes back as one that no code can read out. */
export async function valueOf({ text, files }: ValueParts): Promise<unknown> {
	const parsed = textSchema.safeParse(JSON.parse(text));
	if (!parsed.success) throw notOpened();
	const { json, specials } = parsed.data;
	for (const special of specials) {
		putAt(json, special.path, await specialOf(special, files));
	}
	return json;
}

function kindOf(part: object): Special['kind'] | undefined {
	if (part instanceof Uint8Array) return 'bytes';
	if (part instanceof Blob) return 'file';
	if (typeof CryptoKey !== 'undefined' && part instanceof CryptoKey) return 'signing-key';
	const isPlain =
		Array.isArray(part) || [Object.prototype, null].includes(Object.getPrototypeOf(part) as null);
	if (!isPlain) throw new DOMException('cannot be sealed', 'DataCloneError');
	return undefined;
}

async function contentOf(part: object): Promise<string> {
	if (part instanceof Uint8Array) return encodeBase64(part);
	const key = await crypto.subtle.exportKey('pkcs8', part as CryptoKey);
	return encodeBase64(new Uint8Array(key));
}

async function specialOf({ kind, content }: Special, files: readonly Blob[]): Promise<unknown> {
	if (kind === 'file') return files[Number(content)];
	const bytes = decodeBase64(content);
	if (bytes === undefined) throw notOpened();
	if (kind === 'bytes') return bytes;
	return crypto.subtle.importKey('pkcs8', new Uint8Array(bytes), algorithm, false, ['sign']);
}

function putAt(json: unknown, path: readonly string[], value: unknown): void {
	const [last, ...others] = path.toReversed();
	let holder = json;
	for (const name of others.toReversed()) holder = memberOf(holder, name);
	if (last === undefined || typeof holder !== 'object' || holder === null) throw notOpened();
	Object.defineProperty(holder, last, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
}

const memberOf = (holder: unknown, name: string): unknown =>
	typeof holder === 'object' && holder !== null
		? (Object.getOwnPropertyDescriptor(holder, name)?.value as unknown)
		: undefined;
