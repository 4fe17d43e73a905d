type Row = Readonly<Record<string, string | number>>;

/** Prints rows of equal keys as a Markdown table; figures stand on the right. */
export function printTable(title: string, rows: readonly Row[]): void {
  const keys = Object.keys(rows[0] ?? {});
  const widths = keys.map((key) => Math.max(key.length, ...rows.map((row) => String(row[key] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (value: string | number, width: number): string =>
    typeof value === 'number' ? String(value).padStart(width) : value.padEnd(width);
  const head = line(keys.map((key, at) => key.padEnd(widths[at] ?? 0)));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const body = rows.map((row) => line(keys.map((key, at) => cell(row[key] ?? '', widths[at] ?? 0))));
  console.log([`\n${title}\n`, head, rule, ...body, ''].join('\n'));
}
