import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';

// Neither sign can occur in the id of a component or of a control.
const [between, within] = [',', ':'];

/** The gaps an action is to close, as they stand in an address. */
export const closesToQuery = (keys: readonly AnswerKey[]): string =>
	keys.map(({ component, control }) => `${component}${within}${control}`).join(between);

/** The gaps an address names; what is no pair of ids is left out. */
export const closesInQuery = (text: string): readonly AnswerKey[] =>
	text.split(between).flatMap((pair) => {
		const [component = '', control = ''] = pair.split(within);
		return component === '' || control === '' ? [] : [{ component, control }];
	});
