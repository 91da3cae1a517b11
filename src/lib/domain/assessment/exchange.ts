export {
	answerRequestSchema,
	type AnswerRequest,
	type TakenResponse
} from '../released/exchange-v3.ts';
