import { assessmentSchema, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { z } from '#lib/domain/primitives/zod.ts';

type Path = readonly (string | number)[];

/** One limit of the assessment: where it stands, what it is, and a value just beyond it. */
export type AssessmentLimit = {
	readonly path: Path;
	readonly kind: 'longest' | 'shortest' | 'most' | 'form' | 'greatest' | 'least';
	readonly limit: number;
	readonly beyond: () => unknown;
};

/** Texts of which one fits every field that wants a form. */
const texts = [
	'x',
	'GOV-01',
	'282103',
	'2026-11-22',
	'2026-11-22T00:00:00Z',
	'0'.repeat(64),
	`SHA256:${'A'.repeat(43)}`
];

/** An assessment in which every field of the schema stands; `choice` picks among what excludes each other. */
export const fullAssessment = (choice = 0): Assessment => {
	const example = assessmentSchema.parse(exampleOf(assessmentSchema, choice));
	return { ...example, sample: undefined };
};

/** How many choices the schema leaves: one full assessment for each shows every field. */
export const choices = [0, 1, 2] as const;

/** Every limit that the schema sets, walked to the last leaf; those of later choices where they differ. */
export const assessmentLimits = (choice = 0): readonly AssessmentLimit[] =>
	limitsIn(assessmentSchema, [], choice).filter(
		({ path: [part] }) => choice === 0 || part === 'workingCopy'
	);

/** The assessment with another value at a path; everything else is shared. */
export function withValueAt<Whole>(whole: Whole, path: Path, value: unknown): Whole {
	const copy: unknown = structuredClone(whole);
	let owner = copy as Record<string, unknown>;
	for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
	owner[path.at(-1) ?? ''] = value;
	return copy as Whole;
}

function exampleOf(schema: z.core.$ZodType, choice: number): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return exampleOf(schema.unwrap(), choice);
	if (schema instanceof z.ZodObject)
		return Object.fromEntries(
			Object.entries(schema.shape as z.core.$ZodShape).map(([key, inner]) => [
				key,
				exampleOf(inner, choice)
			])
		);
	if (schema instanceof z.ZodArray) return [exampleOf(schema.element, choice)];
	if (schema instanceof z.ZodRecord)
		return {
			[String(exampleOf(schema.keyType, choice))]: exampleOf(schema.valueType, choice)
		};
	if (schema instanceof z.ZodUnion)
		return exampleOf(schema.options[choice % schema.options.length] ?? schema, choice);
	return exampleOfLeaf(schema);
}

function exampleOfLeaf(schema: z.core.$ZodType): unknown {
	if (schema instanceof z.ZodNumber) return Math.max(schema.minValue ?? 0, 3);
	const value: unknown = [...texts, 1, 2, true, ...valuesOf(schema)].find(
		(given) => z.safeParse(schema, given).success
	);
	if (value === undefined) throw new Error(`no example for ${schema._zod.def.type}`);
	return value;
}

const valuesOf = (schema: z.core.$ZodType): readonly unknown[] =>
	schema instanceof z.ZodEnum
		? schema.options
		: schema instanceof z.ZodLiteral
			? [...schema.values]
			: [];

function limitsIn(schema: z.core.$ZodType, path: Path, choice: number): readonly AssessmentLimit[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return limitsIn(schema.unwrap(), path, choice);
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) =>
			limitsIn(inner, [...path, key], choice)
		);
	if (schema instanceof z.ZodArray)
		return [...ownLimits(schema, path, choice), ...limitsIn(schema.element, [...path, 0], choice)];
	if (schema instanceof z.ZodRecord)
		return limitsIn(schema.valueType, [...path, String(exampleOf(schema.keyType, choice))], choice);
	if (schema instanceof z.ZodUnion)
		return limitsIn(schema.options[choice % schema.options.length] ?? schema, path, choice);
	return ownLimits(schema, path, choice);
}

/** What a date field of a browser hands over when a digit too many was typed. */
const farDay = '70331-02-02';

function ownLimits(
	schema: z.core.$ZodType,
	path: Path,
	choice: number
): readonly AssessmentLimit[] {
	const [maximum, minimum] = boundsOf(schema);
	const limit = (
		kind: AssessmentLimit['kind'],
		most: unknown,
		beyond: (most: number) => unknown
	) =>
		typeof most === 'number' && Number.isSafeInteger(most) && Math.abs(most) < 2 ** 52
			? [{ path, kind, limit: most, beyond: () => beyond(most) }]
			: [];
	if (schema instanceof z.ZodArray) {
		const item = exampleOf(schema.element, choice);
		return [
			...limit('most', maximum, (most) =>
				Array.from({ length: most + 1 }, (_, place) => withOwnId(item, place))
			),
			...limit('shortest', minimum, () => [])
		];
	}
	if (schema instanceof z.ZodNumber)
		return [
			...limit('greatest', maximum, (most) => most + 1),
			...limit('least', minimum, (least) => least - 1)
		];
	if (!(schema instanceof z.ZodString)) return [];
	const otherForm = z.safeParse(schema, farDay).success ? 'no form!' : farDay;
	const hasForm = !z.safeParse(schema, 'x y').success && typeof maximum !== 'number';
	return [
		...limit('longest', maximum, (most) => 'x'.repeat(most + 1)),
		...limit('shortest', minimum, () => ''),
		...(hasForm ? limit('form', 0, () => otherForm) : [])
	];
}

function boundsOf(schema: z.core.$ZodType): readonly [unknown, unknown] {
	if (schema instanceof z.ZodNumber) return [schema.maxValue, schema.minValue];
	const checks = schema._zod.def.checks ?? [];
	return [
		checks.find((check) => check instanceof z.core.$ZodCheckMaxLength)?._zod.def.maximum,
		checks.find((check) => check instanceof z.core.$ZodCheckMinLength)?._zod.def.minimum
	];
}

/** An item of a list as one of many: what has an id has one of its own. */
const withOwnId = (item: unknown, place: number): unknown =>
	typeof item === 'object' && item !== null && 'id' in item
		? { ...item, id: `i${String(place)}` }
		: item;
