export {
	answerRequestSchema,
	type AnswerRequest,
	type TakenResponse
} from '../released/exchange-v5.ts';
