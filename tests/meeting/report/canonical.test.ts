import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/lib/meeting/report/canonical';

// Vectors of RFC 8785: the example of 3.2.2, the key order of 3.2.3, the numbers of appendix B.

test('the example of the standard', () => {
	const value = {
		numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
		string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
		literals: [null, true, false]
	};
	expect(canonical(value)).toBe(
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
			'"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
	);
});

test('keys stand in the order of their UTF-16 units, not of their characters', () => {
	const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
	const written = canonical(Object.fromEntries(keys.map((key) => [key, 0])));
	const order = Object.keys(JSON.parse(written) as object).filter((key) => key !== '1');
	expect(written.indexOf('"1"')).toBeGreaterThan(written.indexOf('"\\r"'));
	expect(order).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
});

describe('numbers', () => {
	const bits = (hex: string) =>
		new DataView(Uint8Array.from(Buffer.from(hex, 'hex')).buffer).getFloat64(0);
	test.each([
		['0000000000000000', '0'],
		['8000000000000000', '0'],
		['0000000000000001', '5e-324'],
		['8000000000000001', '-5e-324'],
		['7fefffffffffffff', '1.7976931348623157e+308'],
		['4340000000000000', '9007199254740992'],
		['c340000000000000', '-9007199254740992'],
		['4430000000000000', '295147905179352830000'],
		['44b52d02c7e14af5', '9.999999999999997e+22'],
		['44b52d02c7e14af6', '1e+23'],
		['44b52d02c7e14af7', '1.0000000000000001e+23'],
		['444b1ae4d6e2ef4e', '999999999999999700000'],
		['444b1ae4d6e2ef50', '1e+21'],
		['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
		['3eb0c6f7a0b5ed8d', '0.000001'],
		['41b3de4355555553', '333333333.3333332'],
		['41b3de4355555557', '333333333.33333343'],
		['becbf647612f3696', '-0.0000033333333333333333'],
		['43143ff3c1cb0959', '1424953923781206.2']
	])('%s is %s', (hex, written) => {
		expect(canonical(bits(hex))).toBe(written);
	});
});

test('control characters are escaped the short way where there is one', () => {
	expect(canonical('\b\t\n\f\r\u0000\u001f\u007f\u2028')).toBe(
		'"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028"'
	);
	expect(canonical('ŵ 👍 <script>')).toBe('"ŵ 👍 <script>"');
});

test('nothing stands between the parts, and what is undefined is left out', () => {
	expect(canonical({ b: [1, { d: undefined, c: '' }], a: {} })).toBe('{"a":{},"b":[1,{"c":""}]}');
	expect(canonical([])).toBe('[]');
});

test('what JSON cannot say is refused, not guessed', () => {
	const circle: Record<string, unknown> = {};
	circle['self'] = circle;
	for (const value of [
		NaN,
		Infinity,
		undefined,
		[undefined],
		'\ud800',
		{ '\udc00': 1 },
		1n,
		circle
	]) {
		expect(() => canonical(value)).toThrow(TypeError);
	}
});

test('the same value met twice is not a cycle', () => {
	const same = { a: 1 };
	expect(canonical([same, same])).toBe('[{"a":1},{"a":1}]');
});
