import type { QualityCheck } from './quality-subject.ts';

/** Answers "met" that name nothing which would prove it. Expired evidence is found by another check. */
export const findUnprovedAnswers: QualityCheck = ({ pairs }) =>
	pairs
		.filter(({ status, answer }) => status === 'met' && (answer?.evidence ?? []).length === 0)
		.map(({ pair: { component, control } }) => ({
			kind: 'met-without-evidence',
			component,
			control: control.id,
			subject: null,
			count: null
		}));
