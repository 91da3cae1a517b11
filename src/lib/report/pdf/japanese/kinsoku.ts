/**
 * Japanese line composition, strict level (JIS X 4051): what must not begin and what must not end a
 * line, beyond what UAX #14 leaves open. Small kana and the prolonged sound mark must not begin one.
 */
const notAtStart = new Set(
	[
		'、。，．､｡,.',
		'」』）】〕］｝〉》〙〗｠｣’”»〟)]}',
		'・：；？！･‼⁇⁈⁉',
		'ーｰ々〻ヽヾゝゞ゛゜ﾞﾟ‐゠〜～–',
		'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
		'ｧｨｩｪｫｬｭｮｯ'
	].join('')
);

const notAtEnd = new Set('「『（【〔［｛〈《〘〖｟｢‘“«〝([{');

/** Marks that stand in pairs. */
const notApart = new Set('―—…‥〳〴〵');

/** Whether a line may begin with this character. */
export const mayStartLine = (character: string): boolean => !notAtStart.has(character);

/** Whether a line may end with this character. */
export const mayEndLine = (character: string): boolean => !notAtEnd.has(character);

/** Whether the strict rules let a line end after `before` and the next begin with `after`. */
export function mayBreakBetween(before: string, after: string): boolean {
	return (
		mayEndLine(before) && mayStartLine(after) && !(notApart.has(before) && notApart.has(after))
	);
}
