/** The same object, but for what a test lets go wrong in it. */
export function instead<T extends object>(of: T, other: Partial<T>): T {
	return new Proxy(of, {
		get(target, key) {
			if (key in other) return other[key as keyof T];
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		}
	});
}
