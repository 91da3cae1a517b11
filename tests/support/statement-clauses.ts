/** A verb that leads on to the next clause: 「〜し、」「〜あり、」「〜定め、」「〜確かめて、」. */
const leadsOn = /[しりきみちびぎいけせてでれめえべげ]$/u;

/** What ends like such a verb and is none: a time, a place, a noun, a manner. */
const noVerb =
	/(?:により|より|とき|まで|おいて|ついて|関して|対して|として|全て|それぞれ|月1回|取扱い|漏えい|要い|おそれ|で)$/u;

/**
 * The clauses of a Japanese statement, each of which asks for something of its own: cut at commas outside
 * brackets after a verb that leads on. A cut too many does no harm.
 */
export function statementClauses(statement: string): readonly string[] {
	const clauses: string[] = [];
	let [clause, depth] = ['', 0];
	for (const character of statement.replace(/。$/u, '')) {
		if ('（「'.includes(character)) depth += 1;
		if ('）」'.includes(character)) depth -= 1;
		if (character === '、' && depth === 0 && endsInVerb(clause)) {
			clauses.push(clause);
			clause = '';
		} else clause += character;
	}
	return [...clauses, clause];
}

function endsInVerb(clause: string): boolean {
	const bare = clause.replace(/（[^）]*）$/u, '');
	return leadsOn.test(bare) && !noVerb.test(bare);
}
