export {
	answerMarkSchema,
	answerSchema,
	answerStatuses,
	answerStatusSchema,
	type Answer,
	type AnswerStatus
} from '../released/answer-v4.ts';
