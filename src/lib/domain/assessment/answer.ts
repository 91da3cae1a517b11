export {
	answerMarkSchema,
	answerSchema,
	answerStatuses,
	answerStatusSchema,
	type Answer,
	type AnswerStatus
} from '../released/answer-v3.ts';
