import type { HelmRequest } from './requests.generated.ts';

/** What `helm template` is given besides a chart and a release, each list with the lowest precedence first. */
export type HelmInputs = Required<Pick<HelmRequest, 'values' | 'set' | 'setString' | 'setFile' | 'apiVersions'>>;

/** The same as the command line and the configuration have it: files of values and `key=file` are paths as written. */
export type HelmTexts = { readonly [K in keyof HelmInputs]?: readonly string[] };

export const noInputs: HelmInputs = { values: [], set: [], setString: [], setFile: [], apiVersions: [] };

/** Both; `upper` has the higher precedence. */
export function joinInputs(lower: HelmInputs, upper: HelmInputs): HelmInputs {
  return {
    values: [...lower.values, ...upper.values],
    set: [...lower.set, ...upper.set],
    setString: [...lower.setString, ...upper.setString],
    setFile: [...lower.setFile, ...upper.setFile],
    apiVersions: [...lower.apiVersions, ...upper.apiVersions],
  };
}

/** The lists alone, without what else the object holds. */
export function helmTexts({ values, set, setString, setFile, apiVersions }: HelmTexts): HelmTexts {
  return Object.fromEntries(
    Object.entries({ values, set, setString, setFile, apiVersions }).filter(([, texts]) => texts !== undefined),
  );
}
