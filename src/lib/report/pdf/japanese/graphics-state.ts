/** What can be set on a page and stays set until it is set again. */
export type Setting = 'fill' | 'stroke' | 'width' | 'join' | 'dash' | 'font';

/** What the operators of a page have set so far, so that nothing is set twice. */
export type GraphicsState = {
	/** The operator that sets this value; none where it is set already. */
	readonly set: <Value>(
		setting: Setting,
		value: Value,
		operatorOf: (value: Value) => string
	) => readonly string[];
	/** The state between `q` and `Q`: begins like this one and leaves it alone. */
	readonly branch: () => GraphicsState;
};

/** The state in which a page begins; what PDF does not promise is unknown until it is set. */
export function createGraphicsState(
	known: ReadonlyMap<Setting, unknown> = new Map<Setting, unknown>([
		['join', 'mitre'],
		['dash', solid]
	])
): GraphicsState {
	const current = new Map(known);
	return {
		set: (setting, value, operatorOf) => {
			if (current.get(setting) === value) return [];
			current.set(setting, value);
			return [operatorOf(value)];
		},
		branch: () => createGraphicsState(current)
	};
}

/** A line without gaps. */
export const solid = '[] 0 d';
