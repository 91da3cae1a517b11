/** A copy of an object without some of its keys. */
export const without = <Value extends object, Key extends keyof Value>(
	value: Value,
	...keys: readonly Key[]
): Omit<Value, Key> =>
	Object.fromEntries(
		Object.entries(value).filter(([key]) => !(keys as readonly string[]).includes(key))
	) as Omit<Value, Key>;
