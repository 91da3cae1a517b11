/** A plain copy: forms hand in reactive proxies, which no database takes. */
export function plainOf<Value>(value: Value): Value {
	const plain: unknown = $state.snapshot(value);
	return plain as Value;
}
