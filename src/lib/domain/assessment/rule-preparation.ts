export {
	rulePreparationSchema,
	ruleStepStates,
	type RulePreparation
} from '../released/rule-preparation-v5.ts';
