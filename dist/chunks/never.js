// src/model/never.ts
/** Closes a `switch` over a union: a forgotten member does not compile. */
function assertNever(value) {
	throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
export { assertNever as t };
