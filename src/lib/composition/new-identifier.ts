/** A fresh id: 96 random bits as 24 hex digits. Needs no secure context. */
export function newIdentifier(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
