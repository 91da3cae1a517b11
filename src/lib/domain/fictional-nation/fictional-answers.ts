import type { Answer } from '../assessment/answer.ts';
import type { Pair } from '../scoring/list-pairs.ts';
import {
	aroundZero,
	happens,
	oneOf,
	randomOf,
	within,
	type Random
} from '../primitives/seeded-random.ts';

/** What decides over the answers of a city in a year. */
export type AnswerCauses = {
	readonly seed: number;
	readonly code: string;
	readonly year: number;
	/** Maturity in this year. */
	readonly maturity: number;
	readonly diligence: number;
	/** What lifts or lowers a pair beside maturity: layer, vendor, difficulty. */
	readonly effectOn: (pair: Pair) => number;
	/** Ids of the evidence an answer may name. */
	readonly evidence: readonly string[];
};

/** Why something does not apply here. */
const reasons = [
	'（見本）対象となる設備がないため',
	'（見本）この機能を使っていないため',
	'（見本）県の共同基盤で対応しており、市では持たないため',
	'（見本）契約の範囲に含まれないため'
];

/** The answers to pairs, where there are some; each pair has the same luck in every year. */
export function fictionalAnswers(
	pairs: readonly Pair[],
	causes: AnswerCauses
): Record<string, Record<string, Answer>> {
	const answers: Record<string, Record<string, Answer>> = {};
	for (const pair of pairs) {
		const answer = answerTo(pair, causes);
		if (answer === undefined) continue;
		(answers[pair.component] ??= {})[pair.control.id] = answer;
	}
	return answers;
}

function answerTo(pair: Pair, causes: AnswerCauses): Answer | undefined {
	const { seed, code, year, maturity, diligence, evidence } = causes;
	const lasting = randomOf(seed, code, pair.component, pair.control.id);
	const yearly = randomOf(seed, code, pair.component, pair.control.id, year);
	const luck = 0.7 * aroundZero(lasting) + 0.12 * aroundZero(yearly);
	if (happens(lasting, 0.03)) return { status: 'not-applicable', reason: oneOf(lasting, reasons) };
	if (!happens(yearly, diligence)) return undefined;
	if (happens(yearly, within(0.01, 0.03 - 0.03 * maturity, 0.12))) return { status: 'unknown' };
	const status = statusAt(maturity + causes.effectOn(pair) + luck, yearly);
	const proofs =
		status === 'met' || status === 'partly' ? proofsOf(lasting, maturity, evidence) : [];
	return { status, ...(proofs.length > 0 && { evidence: proofs }) };
}

function statusAt(standing: number, random: Random): 'met' | 'partly' | 'planned' | 'not-met' {
	if (standing > 0.15) return 'met';
	if (standing > -0.5) return 'partly';
	return happens(random, within(0.15, 0.9 + 0.5 * standing, 0.6)) ? 'planned' : 'not-met';
}

function proofsOf(random: Random, maturity: number, evidence: readonly string[]): string[] {
	const proven = happens(random, within(0.1, 0.4 + 0.25 * maturity, 0.9));
	return proven && evidence.length > 0 ? [oneOf(random, evidence)] : [];
}
