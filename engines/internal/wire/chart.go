package wire

// ChartRequest asks for what `helm template RELEASE CHART --namespace NAMESPACE …` prints.
type ChartRequest struct {
	Chart       string      `json:"chart"`
	Release     string      `json:"release"`
	Namespace   string      `json:"namespace"`
	Values      []string    `json:"values"`
	Set         []string    `json:"set"`
	SetString   []string    `json:"setString,omitempty"`
	SetFile     []FileValue `json:"setFile,omitempty"`
	KubeVersion string      `json:"kubeVersion"` // empty: the version built into Helm
	APIVersions []string    `json:"apiVersions"`
	IncludeCRDs bool        `json:"includeCrds"`
	IsUpgrade   bool        `json:"isUpgrade"`
	// Inline are values that stand in no file of their own; values files go over them.
	Inline *InlineValues `json:"inline,omitempty"`
	// NameTemplate makes the name of a release that has none.
	NameTemplate string `json:"nameTemplate,omitempty"`
	SkipTests    bool   `json:"skipTests,omitempty"`
	SkipHooks    bool   `json:"skipHooks,omitempty"`
}

// FileValue is a value that is the text of a file.
type FileValue struct {
	Key  string `json:"key"` // as `--set-file` has it in front of `=`
	File string `json:"file"`
}

// InlineValues are values as text, and where its lines come from.
type InlineValues struct {
	Text string `json:"text"`
	Sources
}
