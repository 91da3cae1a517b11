/** The one global beyond ECMAScript that the pure layers use; browsers and Node both have it. */
declare class TextDecoder {
	constructor(label?: string, options?: { fatal?: boolean });
	decode(input: Uint8Array): string;
}
