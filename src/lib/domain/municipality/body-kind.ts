/** What a local government of the list is. */
export type BodyKind = 'municipality' | 'prefecture';

/** What the body of a 全国地方公共団体コード is: three zeros behind its number make a prefecture. */
export const bodyKindOf = (code: string): BodyKind =>
	code.slice(2, 5) === '000' ? 'prefecture' : 'municipality';
