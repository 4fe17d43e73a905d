import { own } from '../model/index.ts';

/** Numerator and denominator of each suffix. */
const suffixes: Readonly<Record<string, readonly [number, number]>> = {
  n: [1, 1e9],
  u: [1, 1e6],
  m: [1, 1e3],
  '': [1, 1],
  k: [1e3, 1],
  M: [1e6, 1],
  G: [1e9, 1],
  T: [1e12, 1],
  P: [1e15, 1],
  E: [1e18, 1],
  Ki: [2 ** 10, 1],
  Mi: [2 ** 20, 1],
  Gi: [2 ** 30, 1],
  Ti: [2 ** 40, 1],
  Pi: [2 ** 50, 1],
  Ei: [2 ** 60, 1],
};

const pattern = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]i?|Ki)?)$/;

/**
 * A quantity of Kubernetes (k8s.io/apimachinery/pkg/api/resource) as a number of its base unit (cores, bytes); undefined
 * for what is none. Rules read quantities with `policies/lib/quantity.rego`, which works in WebAssembly; both are tested
 * with `policies/lib/testing/quantities.json`.
 */
export function quantity(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const [, mantissa, exponent, suffix = ''] = pattern.exec(value.trim()) ?? [];
  if (mantissa === undefined) return undefined;
  if (exponent !== undefined) return Number(`${mantissa}e${exponent}`);
  const scale = own(suffixes, suffix);
  return scale && (Number(mantissa) * scale[0]) / scale[1];
}
