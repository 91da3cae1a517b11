import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { findJsonError } from './find-json-error.ts';

/** Why a text is not JSON that we take. `line` and `column` count from 1. */
export type ParseJsonError =
	| { readonly kind: 'not-json'; readonly line: number; readonly column: number }
	| { readonly kind: 'too-deep'; readonly limit: number }
	| { readonly kind: 'forbidden-key'; readonly key: string };

/** Deepest nesting taken; our own files need twelve. */
const deepestNesting = 32;

/** Keys that could reach an object's prototype when copied. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON, refusing nesting bombs before they can overflow anything and prototype keys. */
export function parseJson(text: string): Result<unknown, ParseJsonError> {
	if (nestingOf(text) > deepestNesting) return fail({ kind: 'too-deep', limit: deepestNesting });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return fail({ kind: 'not-json', ...placeAt(text, findJsonError(text)) });
	}
	const key = findForbiddenKey(value);
	return key === undefined ? ok(value) : fail({ kind: 'forbidden-key', key });
}

/** Deepest level of brackets outside strings; one pass, no recursion. */
function nestingOf(text: string): number {
	let [depth, deepest, inString] = [0, 0, false];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (inString) {
			if (code === 0x5c) i++;
			else if (code === 0x22) inString = false;
		} else if (code === 0x22) inString = true;
		else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
		else if (code === 0x7d || code === 0x5d) depth--;
	}
	return deepest;
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
