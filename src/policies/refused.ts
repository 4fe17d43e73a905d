import { refused } from '../rego/index.ts';

/**
 * Built-in functions of Rego that policies of a repository may not call, and what to write instead: the same files have the
 * same findings every day, and nothing of the machine is read or shown.
 */
export const refusedFunctions: Readonly<Record<string, string>> = {
  ...refused,
  'time.now_ns': 'the same files must have the same findings every day; compare with a time in a data file',
};
