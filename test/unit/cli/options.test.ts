import { Command } from 'commander';
import { expect, test } from 'vitest';
import { withSharedOptions } from '../../../src/cli/options.ts';
import { helmListNames, noInputs } from '../../../src/model/index.ts';

test('the command line has an option for each list of helm template, empty by default', () => {
  const options: Readonly<Record<string, unknown>> = withSharedOptions(new Command()).opts();
  expect(Object.fromEntries(helmListNames.map((list) => [list, options[list]]))).toEqual(noInputs);
});
