/** What `inherited.test.ts` must find, and what it must not; nothing imports it. */
interface Data {
  readonly [key: string]: Data | string | undefined;
}

export function found(data: Data, key: string, value: unknown, names: Record<string, number>): readonly unknown[] {
  const list: readonly Data[] = [];
  names[key] = 1;
  return [data[key], key in data, String(value), `${data.name}`, list.join(), data['constructor'], names[`a/${key}`]];
}

export function allowed(level: 'low' | 'high', list: readonly string[], at: number): readonly unknown[] {
  const table = { low: 1, high: 2 } as const;
  return [table[level], list[at], `${at} ${level}`, list.join(), 'low' in table, String(at)];
}
