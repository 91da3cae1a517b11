import type { Control } from '#lib/domain/checklist/control.ts';
import type { OscalControl, OscalMarked } from './oscal-catalog.ts';

/** Names what OSCAL has no word for: gap sizes, weights, our statuses. */
export const oscalNamespace = 'urn:machi-tenken:oscal';

type Prop = NonNullable<OscalMarked['props']>[number];

/** Properties that we write of a control and read again. */
const read: ReadonlySet<string> = new Set(['weight', 'effort', 'essential', 'state']);

/** Whether a property is one of ours that is read. */
export const isOwnProp = ({ ns, name }: Prop): boolean => ns === oscalNamespace && read.has(name);

/** Whether a control was written by us. */
export const isOwnControl = ({ props = [] }: OscalControl): boolean => props.some(isOwnProp);

const weights: Readonly<Record<string, Control['weight']>> = { '1': 1, '2': 2, '3': 3 };
const efforts: Readonly<Record<string, Control['effort']>> = { S: 'S', M: 'M', L: 'L' };

/** What a catalog of our own says of a control beyond its words; middle values where it says nothing. */
export function ownValuesOf({
	props = []
}: OscalControl): Pick<Control, 'weight' | 'effort' | 'essential' | 'state'> {
	const own = new Map(props.filter(isOwnProp).map(({ name, value }) => [name, value]));
	const state = own.get('state');
	return {
		weight: weights[own.get('weight') ?? ''] ?? 2,
		effort: efforts[own.get('effort') ?? ''] ?? 'M',
		essential: own.get('essential') === 'yes',
		...(isState(state) && { state })
	};
}

const isState = (state: string | undefined): state is NonNullable<Control['state']> =>
	state === 'future' || state === 'obsolete';

/**
 * A catalog of our own with the ids that its controls had: those that are no tokens of OSCAL stand in labels.
 * Any other catalog stays as it is.
 */
export function withOwnIds(catalog: object): object {
	const [metadata] = Object.entries(catalog).flatMap(([key, value]) =>
		key === 'metadata' ? [value as unknown] : []
	);
	return hasOwnProps(metadata) ? (restored(catalog) as object) : catalog;
}

const hasOwnProps = (metadata: unknown): boolean =>
	isObject(metadata) &&
	Array.isArray(metadata.props) &&
	metadata.props.some((prop: unknown) => isObject(prop) && prop.ns === oscalNamespace);

function restored(node: unknown): unknown {
	if (!isObject(node)) return node;
	const lists = (['controls', 'groups'] as const).flatMap((list) => {
		const items = node[list];
		return Array.isArray(items) ? [[list, items.map(restored)] as const] : [];
	});
	const id = typeof node.id === 'string' && node.id.startsWith('_') ? labelOf(node) : undefined;
	return { ...node, ...Object.fromEntries(lists), ...(id !== undefined && { id }) };
}

function labelOf({ props }: Readonly<Record<string, unknown>>): string | undefined {
	if (!Array.isArray(props)) return undefined;
	const label: unknown = props.find((prop: unknown) => isObject(prop) && prop.name === 'label');
	return isObject(label) && typeof label.value === 'string' ? label.value : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
