import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { findDuplicateKey } from './find-duplicate-key.ts';
import { findJsonError } from './find-json-error.ts';

/** Why a text is not JSON that we take. `line` and `column` count from 1. */
export type ParseJsonError =
	| { readonly kind: 'not-json'; readonly line: number; readonly column: number }
	| { readonly kind: 'too-deep'; readonly limit: number }
	| { readonly kind: 'forbidden-key'; readonly key: string }
	/** One object has the key twice. */
	| { readonly kind: 'duplicate-key'; readonly key: string };

/** Deepest nesting taken; our own files need twelve. */
const deepestNesting = 32;

/** Keys that could reach an object's prototype when copied. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether one of the keys may stand in a text, as it is or in the numbers of its letters. */
const mayHold = (text: string, keys: ReadonlySet<string>): boolean =>
	text.includes('\\u') || [...keys].some((key) => text.includes(key));

/** Parses JSON, refusing nesting bombs before they can overflow anything, prototype keys and keys that stand twice. */
export function parseJson(text: string): Result<unknown, ParseJsonError> {
	const { nesting, members } = measure(text);
	if (nesting > deepestNesting) return fail({ kind: 'too-deep', limit: deepestNesting });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return fail({ kind: 'not-json', ...placeAt(text, findJsonError(text)) });
	}
	const key = mayHold(text, forbiddenKeys) ? findForbiddenKey(value) : undefined;
	if (key !== undefined) return fail({ kind: 'forbidden-key', key });
	// The slow search is only made where something was swallowed.
	const twice = countMembers(value) < members ? findDuplicateKey(text) : undefined;
	return twice === undefined ? ok(value) : fail({ kind: 'duplicate-key', key: twice });
}

/** Deepest level of brackets outside strings, and the number of colons there; one pass, no recursion. */
function measure(text: string): { readonly nesting: number; readonly members: number } {
	let [depth, deepest, members, inString] = [0, 0, 0, false];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (inString) {
			if (code === 0x5c) i++;
			else if (code === 0x22) inString = false;
		} else if (code === 0x22) inString = true;
		else if (code === 0x3a) members++;
		else {
			depth += stepOf(code);
			if (depth > deepest) deepest = depth;
		}
	}
	return { nesting: deepest, members };
}

/** One level more at an opening bracket, one less at a closing one. */
function stepOf(code: number): number {
	if (code === 0x7b || code === 0x5b) return 1;
	return code === 0x7d || code === 0x5d ? -1 : 0;
}

/** How many members the objects of a value have. */
function countMembers(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
	let members = Array.isArray(value) ? 0 : inner.length;
	for (const one of inner) members += countMembers(one);
	return members;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function findForbiddenKey(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, inner] of Object.entries(value)) {
		if (forbiddenKeys.has(key)) return key;
		const found = findForbiddenKey(inner);
		if (found !== undefined) return found;
	}
	return undefined;
}
