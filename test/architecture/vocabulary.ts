/** A word that must not come back; `.github/naming.md` has the words to use. */
export interface Forbidden {
  /**
   * Regular expression of one or more lower-case words, with one space between them. Names are split into words:
   * `tellGitHub` is `tell git hub`.
   */
  readonly word: string;
  /** What to write. */
  readonly instead: string;
}

export const forbidden: readonly Forbidden[] = [
  { word: 'fit to sail', instead: 'No findings' },
  { word: 'gravest', instead: 'most severe' },
  { word: 'graver', instead: 'more severe' },
  { word: 'mildest', instead: 'minimum severity, least severe' },
  { word: 'milder', instead: 'less severe' },
  { word: 'beside', instead: 'overlay (in names), next to' },
  { word: 'drawn by lot', instead: 'nondeterministic' },
  { word: 'by chance', instead: 'nondeterministic; of requests: temporary' },
  { word: 'tells?|told', instead: 'say, show, publish, distinguish' },
  { word: 'untold', instead: 'not published' },
  { word: 'unheard', instead: 'notDelivered' },
  { word: 'audiences?', instead: 'destination' },
  { word: 'anew', instead: 'again' },
  { word: 'nobody', instead: 'no one, or say who' },
  { word: 'whoever', instead: 'anyone who, or say who' },
  { word: 'hitherto', instead: 'until now' },
  { word: 'thereof', instead: 'of it' },
  { word: 'dear', instead: 'expensive' },
  { word: 'vaults?', instead: 'Sealer' },
  { word: 'keepers?', instead: 'CallContext' },
  { word: 'ledgers?', instead: 'sourceMap' },
  { word: 'sheets?', instead: 'sourceDocument' },
  { word: 'moments?', instead: 'sequence' },
  { word: 'rehearsals?', instead: 'say what is tried' },
  { word: 'onlookers?', instead: 'FileAccess' },
  { word: 'hopeless', instead: 'unfixable' },
  { word: 'taken in', instead: 'inflated' },
  { word: 'takes? in', instead: 'inflate' },
  { word: 'standing', instead: 'baselineState' },
  { word: 'hops?', instead: 'PathStep, step' },
  { word: 'spots?', instead: 'NodePath, place' },
  { word: 'atoms?', instead: 'FieldEdit' },
  { word: 'ground', instead: 'VerifiedState; of colours: background' },
  { word: 'surroundings', instead: 'context, environment' },
  { word: 'senders', instead: 'service_names' },
  { word: 'respelt', instead: 'corrected_unit' },
  { word: 'remedy', instead: 'remediation' },
];

/** A file in which a forbidden word is the right one. */
export interface Allowed {
  /** From the top of the project. */
  readonly file: string;
  readonly word: string;
  readonly reason: string;
}

export const allowed: readonly Allowed[] = [
  { file: 'src/report/html/style.ts', word: 'sheets?', reason: 'style sheet is the term of CSS' },
  { file: 'src/report/html/html.ts', word: 'sheets?', reason: 'style sheet is the term of CSS' },
  { file: 'policies/lib/injected.rego', word: 'vaults?', reason: 'containers of HashiCorp Vault' },
  { file: 'engines/rego/recorder.go', word: 'ground', reason: 'name of a method of OPA' },
  { file: 'README.md', word: 'vaults?', reason: 'argocd-vault-plugin is the name of a program' },
  { file: 'src/model/placeholder.ts', word: 'vaults?', reason: 'argocd-vault-plugin is the name of a program' },
  { file: 'src/model/run-time-templates.ts', word: 'vaults?', reason: 'templates of HashiCorp Vault' },
  { file: 'engines/schemas/optional.go', word: 'audiences?', reason: 'name of a field of Kubernetes' },
];
