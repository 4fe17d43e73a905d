/** Names of `--format`, in the order in which they are listed. They are known before any format is loaded. */
export const formatNames = ['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown', 'html'] as const;
export type FormatName = (typeof formatNames)[number];

export function isFormat(name: string): name is FormatName {
  return formatNames.some((each) => each === name);
}
