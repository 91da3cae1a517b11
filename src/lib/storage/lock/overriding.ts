/** The same object with some of its methods replaced; everything else goes to the object itself. */
export const overriding = <Thing extends object>(thing: Thing, others: object): Thing =>
	new Proxy(thing, {
		get: (target, name) => {
			if (Object.hasOwn(others, name)) return Reflect.get(others, name) as unknown;
			const value: unknown = Reflect.get(target, name);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});
