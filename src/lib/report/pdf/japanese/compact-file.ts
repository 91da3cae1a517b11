import { zlibSync } from 'fflate';
import { crossReferenceStream, type ObjectPlace } from './cross-reference-stream.ts';
import { takeApart, type WrittenObject, type WrittenStream } from './written-file.ts';

/** Objects to an object stream: enough to pack well, few enough to be reached quickly. */
const objectsPerStream = 1000;

/**
 * Makes a finished file small: streams are deflated, except those of `plain`, and all other objects
 * are put together into object streams (PDF 1.5), which halves a tagged file. Yields the fraction
 * done after every stream. Same file, same bytes.
 */
export function* compactFile(
	file: Uint8Array,
	plain: ReadonlySet<number>
): Generator<number, Uint8Array> {
	const { head, objects, trailer } = takeApart(file);
	const parts: Uint8Array[] = [head];
	const places = new Map<number, ObjectPlace>();
	let at = head.length;
	const put = (number: number, entries: string, data: Uint8Array): void => {
		places.set(number, { kind: 'offset', offset: at });
		const before = ascii(`${number} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`);
		for (const part of [before, data, streamEnd]) {
			parts.push(part);
			at += part.length;
		}
	};
	let next = objects.length + 1;
	const batches = batchesOf(objects.filter(isPlainObject));
	const streams = objects.filter(isStream);
	const total = streams.length + batches.length + 1;
	for (const [index, { number, content }] of streams.entries()) {
		const isPacked = plain.has(number) || content.entries.includes('/Filter');
		const packed = isPacked ? content.data : zlibSync(content.data, { level: 9 });
		put(number, isPacked ? content.entries : `${content.entries} /Filter /FlateDecode`, packed);
		yield (index + 1) / total;
	}
	for (const [index, batch] of batches.entries()) {
		batch.forEach(({ number }, order) => {
			places.set(number, { kind: 'within', stream: next, index: order });
		});
		const { entries, data } = objectStream(batch);
		put(next++, entries, data);
		yield (streams.length + index + 1) / total;
	}
	places.set(next, { kind: 'offset', offset: at });
	const references = crossReferenceStream(places, next, trailer);
	parts.push(
		ascii(references.head),
		references.data,
		streamEnd,
		ascii(`startxref\n${at}\n%%EOF\n`)
	);
	return joined(parts);
}

type PlainObject = WrittenObject & { readonly content: string };

const isPlainObject = (object: WrittenObject): object is PlainObject =>
	typeof object.content === 'string';
const isStream = (
	object: WrittenObject
): object is WrittenObject & { readonly content: WrittenStream } =>
	typeof object.content !== 'string';

const batchesOf = (objects: readonly PlainObject[]): readonly (readonly PlainObject[])[] =>
	Array.from({ length: Math.ceil(objects.length / objectsPerStream) }, (_, i) =>
		objects.slice(i * objectsPerStream, (i + 1) * objectsPerStream)
	);

/** Objects behind each other, with a list of numbers and offsets before them. */
function objectStream(batch: readonly PlainObject[]): WrittenStream {
	let at = 0;
	const index = batch.map(({ number, content }) => {
		const entry = `${number} ${at}`;
		at += content.length + 1;
		return entry;
	});
	const list = `${index.join(' ')}\n`;
	const text = list + batch.map(({ content }) => `${content}\n`).join('');
	return {
		entries: `/Type /ObjStm /N ${batch.length} /First ${list.length} /Filter /FlateDecode`,
		data: zlibSync(ascii(text), { level: 9 })
	};
}

const ascii = (text: string): Uint8Array => {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
};

const streamEnd = ascii('\nendstream\nendobj\n');

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
