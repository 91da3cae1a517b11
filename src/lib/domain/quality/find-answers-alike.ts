import { groupBy } from '../primitives/group-by.ts';
import type { QualityCheck } from './quality-subject.ts';

/**
 * From so many answers on, the same status throughout is worth a look. With fewer it is often simply
 * true; over ten controls of different effort it hardly ever is.
 */
export const answersThatHardlyAgree = 10;

/** Components all of whose answers in a layer have one status. "Unknown" is a question, not an answer. */
export const findAnswersAlike: QualityCheck = ({ pairs }) => {
	const answered = pairs.filter(({ credit }) => credit !== undefined);
	const groups = groupBy(answered, ({ pair }) => `${pair.component} ${pair.control.layer}`);
	return [...groups.values()].flatMap(([first, ...others]) => {
		const count = others.length + 1;
		if (count < answersThatHardlyAgree) return [];
		if (others.some(({ status }) => status !== first.status)) return [];
		const { component, control } = first.pair;
		const kind = 'all-answers-alike' as const;
		return [{ kind, component, control: control.id, subject: first.status, count }];
	});
};
