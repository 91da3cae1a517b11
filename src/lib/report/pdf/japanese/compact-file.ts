import { zlibSync } from 'fflate';
import { bytesOf } from './binary-string.ts';
import { crossReferenceStream, type ObjectPlace } from './cross-reference-stream.ts';
import { takeApart, type WrittenObject, type WrittenStream } from './written-file.ts';

/** Objects to an object stream: enough to pack well, few enough to be reached quickly. */
const objectsPerStream = 2000;

/** What an object holds that jsPDF only numbered; a text may be written when its turn comes. */
export type OwnContent = WrittenObject['content'] | (() => string);

/**
 * Makes one small file of what jsPDF wrote and the objects it only numbered: streams are deflated
 * where they may be, and all other objects are put together into object streams (PDF 1.5), which
 * halves a tagged file. Yields the fraction done after every stream. Same objects, same bytes.
 */
export function* compactFile(
	file: Uint8Array,
	own: ReadonlyMap<number, OwnContent>
): Generator<number, Uint8Array> {
	const { head, objects: written, trailer } = takeApart(file, own);
	const objects: NumberedContent[] = [...written];
	for (const [number, content] of own) objects.push({ number, content });
	objects.sort((a, b) => a.number - b.number);
	const parts: Uint8Array[] = [head];
	const places = new Map<number, ObjectPlace>();
	let at = head.length;
	const put = (number: number, entries: string, data: Uint8Array): void => {
		places.set(number, { kind: 'offset', offset: at });
		const before = bytesOf(`${number} 0 obj\n<<${entries} /Length ${data.length}>>\nstream\n`);
		for (const part of [before, data, streamEnd]) {
			parts.push(part);
			at += part.length;
		}
	};
	let next = objects.length + 1;
	const batches = batchesOf(objects.filter(isPlainObject));
	const streams = objects.filter(isStream);
	const total = streams.length + 2 * batches.length + 1;
	for (const [index, { number, content }] of streams.entries()) {
		if (content.compression === 'none') put(number, content.entries, content.data);
		else put(number, `${content.entries} /Filter /FlateDecode`, zlibSync(content.data));
		yield (index + 1) / total;
	}
	for (const [index, batch] of batches.entries()) {
		batch.forEach(({ number }, order) => {
			places.set(number, { kind: 'within', stream: next, index: order });
		});
		const { entries, text } = objectStream(batch);
		yield (streams.length + 2 * index + 1) / total;
		put(next++, entries, zlibSync(bytesOf(text)));
		yield (streams.length + 2 * index + 2) / total;
	}
	places.set(next, { kind: 'offset', offset: at });
	const references = crossReferenceStream(places, next, trailer);
	parts.push(
		bytesOf(references.head),
		references.data,
		streamEnd,
		bytesOf(`startxref\n${at}\n%%EOF\n`)
	);
	return joined(parts);
}

type NumberedContent = { readonly number: number; readonly content: OwnContent };
type PlainObject = NumberedContent & { readonly content: string | (() => string) };
type StreamObject = NumberedContent & { readonly content: WrittenStream };

const isStream = (object: NumberedContent): object is StreamObject =>
	typeof object.content === 'object';
const isPlainObject = (object: NumberedContent): object is PlainObject => !isStream(object);

const batchesOf = (objects: readonly PlainObject[]): readonly (readonly PlainObject[])[] =>
	Array.from({ length: Math.ceil(objects.length / objectsPerStream) }, (_, i) =>
		objects.slice(i * objectsPerStream, (i + 1) * objectsPerStream)
	);

/** Objects behind each other, with a list of numbers and offsets before them. */
function objectStream(batch: readonly PlainObject[]): {
	readonly entries: string;
	readonly text: string;
} {
	const index: string[] = [];
	let bodies = '';
	for (const { number, content } of batch) {
		index.push(`${number} ${bodies.length}`);
		bodies += `${typeof content === 'string' ? content : content()}\n`;
	}
	const list = `${index.join(' ')}\n`;
	return {
		entries: `/Type /ObjStm /N ${batch.length} /First ${list.length} /Filter /FlateDecode`,
		text: list + bodies
	};
}

const streamEnd = bytesOf('\nendstream\nendobj\n');

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
