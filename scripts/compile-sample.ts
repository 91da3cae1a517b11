import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedGuidelines } from '#lib/application/ports.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { assessmentSchema, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { parseYamlFile } from '#lib/formats/checklist/parse-yaml-file.ts';
import { sound } from './compile-guidelines.ts';
import { keysOf, sampleAnswers, sampleHistory } from './sample-answers.ts';
import {
	answersSchema,
	citySchema,
	componentsSchema,
	findingsSchema,
	firstAnswersSchema,
	plansSchema,
	provenSchema
} from './sample-files.ts';

/**
 * The sample city 架空市, put together from what is authored in a folder: a made-up assessment to look
 * around in, with the unevenness of a real one. Throws when a file or the checklist does not fit.
 */
export function compileSample(
	folder: string,
	checklists: ShippedGuidelines['checklists']
): Assessment {
	const { checklist: on, fiscalYear, ...city } = read(folder, 'city.yaml', citySchema);
	const checklist = checklists.find(
		({ checklist: { guideline, edition } }) => guideline === on.guideline && edition === on.edition
	)?.checklist;
	if (checklist === undefined)
		throw new Error(`the sample city needs ${on.guideline} ${on.edition}`);
	const evidence = read(folder, 'evidence.yaml', provenSchema);
	const answers = sampleAnswers(answerSheets(folder, checklist), evidence);
	const sample = assessmentSchema.parse({
		...newAssessment({
			...city,
			id: 'sample-city',
			fiscalYear,
			checklist: pinChecklist(checklist)
		}),
		sample: true,
		profile: factsOf(checklist, 'profile', city.profile),
		parties: city.parties,
		components: read(folder, 'components.yaml', componentsSchema).map((component) => ({
			...component,
			facts: factsOf(checklist, component.layer, component.facts)
		})),
		answers,
		evidence: evidence.map(({ proves: _, ...item }) => item),
		actions: read(folder, 'actions.yaml', plansSchema).map(({ closes, ...action }) => ({
			...action,
			closes: keysOf(closes)
		})),
		reviews: reviewsOf(read(folder, 'reviews.yaml', findingsSchema)),
		history: sampleHistory(read(folder, 'history.yaml', firstAnswersSchema), answers)
	});
	assertSampleFits(checklist, sample);
	return sample;
}

function read<Schema extends z.ZodType>(folder: string, name: string, schema: Schema) {
	const text = readFileSync(join(folder, name), 'utf8');
	return sound(name, parseYamlFile(text, name, schema));
}

/** One file a layer, in the order of the layers; a file of no layer is a slip. */
function answerSheets(folder: string, checklist: Checklist): z.infer<typeof answersSchema> {
	const files = checklist.layers.map(({ id }) => `${id}.yaml`);
	const stray = readdirSync(join(folder, 'answers')).find((name) => !files.includes(name));
	if (stray !== undefined) throw new Error(`the sample city answers no layer in ${stray}`);
	return files.flatMap((name) => read(folder, join('answers', name), answersSchema));
}

/** Every fact asked of a layer (or of the profile): those named hold, the others do not. */
const factsOf = (checklist: Checklist, of: string, named: readonly string[]) => ({
	...Object.fromEntries(
		checklist.facts.filter(({ askedOf }) => askedOf.includes(of)).map(({ id }) => [id, false])
	),
	...Object.fromEntries(named.map((id) => [id, true]))
});

const reviewsOf = ({ reviewer, agreedAt, agreed, disagreed }: z.infer<typeof findingsSchema>) => [
	...keysOf(agreed).map((key) => ({ ...key, verdict: 'agree', reviewer, at: agreedAt })),
	...disagreed.map((review) => ({ ...review, verdict: 'disagree', reviewer }))
];

/** Throws, with every slip named, when something in the sample speaks of a control that does not apply. */
function assertSampleFits(checklist: Checklist, sample: Assessment): void {
	const applicable = new Set(
		listPairs(checklist, sample).map(({ component, control }) =>
			answerKeyText({ component, control: control.id })
		)
	);
	const { answers, actions, reviews, history } = sample;
	const answered = Object.entries(answers).flatMap(([component, controls]) =>
		Object.keys(controls).map((control) => ({ component, control }))
	);
	const named = [...answered, ...actions.flatMap(({ closes }) => closes), ...reviews, ...history];
	const slips = [...new Set(named.map(answerKeyText))].filter((key) => !applicable.has(key));
	if (slips.length > 0) {
		throw new Error(`the sample city names what does not apply: ${slips.join(', ')}`);
	}
}
