import { appendFileSync, mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { seededRandom } from '#lib/domain/primitives/seeded-random.ts';
import { allFaults } from './faults/all-faults.ts';
import { beginTrial, endTrial, within, type Fault, type Trial } from './faults/trial.ts';

// An officer types notes without a pause, and at some instant something breaks. Whatever the app had called saved
// must be there afterwards, or be told as missing. `npm run test:faults` makes many trials and counts them.

const trials = Number(process.env['FAULT_TRIALS'] ?? allFaults.length);
const seed = Number(process.env['FAULT_SEED'] ?? 1);
/** The part of the trials that is made now, the first and the last one. */
const from = Number(process.env['FAULT_FROM'] ?? 1);
const until = Math.min(Number(process.env['FAULT_UNTIL'] ?? trials), trials);
const results = 'test-results/faults.jsonl';

// No second try: a loss that happens once is a loss.
test.describe.configure({ mode: 'parallel', retries: 0 });

for (let number = from - 1; number < until; number++) {
	const fault = allFaults[number % allFaults.length];
	if (fault === undefined) continue;
	const title = `nothing acknowledged is lost: ${fault.name} (trial ${String(number + 1)})`;
	test(title, () => tryFault(fault, number));
}

async function tryFault(fault: Fault, number: number): Promise<void> {
	const { name } = fault;
	const whyNot = fault.whyNot?.();
	if (whyNot !== undefined) note({ name, number, outcome: 'not tried', whyNot });
	test.skip(whyNot !== undefined, whyNot);
	const turn = Math.floor(number / allFaults.length);
	note({ name, number, outcome: 'begun' });
	const trial = beginTrial(turn, seededRandom(seed * 1000 + number));
	let outcome = 'failed';
	try {
		await fault.run(trial);
		outcome = trial.told ? 'told' : 'kept';
	} catch (error) {
		await showScreens(trial, number);
		throw error;
	} finally {
		note({ name, number, acknowledgements: trial.acknowledgements, outcome });
		await endTrial(trial);
	}
}

/** Keeps what each tab of a trial that failed shows, for whoever looks for the cause. */
async function showScreens(trial: Trial, number: number): Promise<void> {
	const pages = 'context' in trial ? trial.context.pages() : [];
	for (const [tab, page] of pages.entries()) {
		const path = `test-results/fault-${String(number + 1)}-${String(tab)}.png`;
		await within(5000, page.screenshot({ path }));
	}
}

/** Writes down what came of a trial, for the table at the end. */
function note(result: object): void {
	mkdirSync('test-results', { recursive: true });
	appendFileSync(results, `${JSON.stringify(result)}\n`);
}
