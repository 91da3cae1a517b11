export {
	answerRequestSchema,
	type AnswerRequest,
	type TakenResponse
} from '../released/exchange-v4.ts';
