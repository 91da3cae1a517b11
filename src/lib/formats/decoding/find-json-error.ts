/** How far a text has been read; every reader below moves it on and says whether it found its thing. */
type Cursor = { readonly text: string; at: number };

/**
 * Offset of the first character that is not JSON, or of the end where something is missing; for a
 * text that `JSON.parse` refused and that is not nested deeply. Browsers word and place their own
 * errors differently, and quote the file in them.
 */
export function findJsonError(text: string): number {
	const cursor: Cursor = { text, at: 0 };
	if (readValue(cursor)) skip(cursor, space);
	return cursor.at;
}

const space = ' \t\n\r';
const digits = '0123456789';
const hexDigits = `${digits}abcdefABCDEF`;

const isAt = ({ text, at }: Cursor, characters: string): boolean =>
	at < text.length && characters.includes(text.charAt(at));

/** Reads one of the characters. */
function take(cursor: Cursor, characters: string): boolean {
	if (!isAt(cursor, characters)) return false;
	cursor.at++;
	return true;
}

/** Reads as many of the characters as there are; false when there is none. */
function skip(cursor: Cursor, characters: string): boolean {
	const start = cursor.at;
	while (isAt(cursor, characters)) cursor.at++;
	return cursor.at > start;
}

function readValue(cursor: Cursor): boolean {
	skip(cursor, space);
	switch (cursor.text.charAt(cursor.at)) {
		case '{':
			return readList(cursor, '}', readMember);
		case '[':
			return readList(cursor, ']', readValue);
		case '"':
			return readString(cursor);
		case 't':
			return readWord(cursor, 'true');
		case 'f':
			return readWord(cursor, 'false');
		case 'n':
			return readWord(cursor, 'null');
		default:
			return readNumber(cursor);
	}
}

function readList(cursor: Cursor, close: string, readItem: (cursor: Cursor) => boolean): boolean {
	cursor.at++;
	skip(cursor, space);
	if (take(cursor, close)) return true;
	do {
		if (!readItem(cursor)) return false;
		skip(cursor, space);
	} while (take(cursor, ','));
	return take(cursor, close);
}

function readMember(cursor: Cursor): boolean {
	skip(cursor, space);
	if (!readString(cursor)) return false;
	skip(cursor, space);
	return take(cursor, ':') && readValue(cursor);
}

function readString(cursor: Cursor): boolean {
	if (!take(cursor, '"')) return false;
	while (cursor.at < cursor.text.length && cursor.text.charCodeAt(cursor.at) >= 0x20) {
		if (take(cursor, '"')) return true;
		if (!take(cursor, '\\')) cursor.at++;
		else if (!readEscape(cursor)) return false;
	}
	return false;
}

const readEscape = (cursor: Cursor): boolean =>
	take(cursor, 'u') ? [1, 2, 3, 4].every(() => take(cursor, hexDigits)) : take(cursor, '"\\/bfnrt');

const readWord = (cursor: Cursor, word: string): boolean =>
	Array.from(word).every((letter) => take(cursor, letter));

function readNumber(cursor: Cursor): boolean {
	take(cursor, '-');
	if (!take(cursor, '0') && !skip(cursor, digits)) return false;
	if (take(cursor, '.') && !skip(cursor, digits)) return false;
	if (!take(cursor, 'eE')) return true;
	take(cursor, '+-');
	return skip(cursor, digits);
}
