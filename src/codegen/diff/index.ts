/** The differ as a library: what changed between two documents, by operation, and how to write it down. */
export { diffSpecs, type DiffOptions } from "./diff-specs.js";
export { formatFact, type Change, type Fact, type Scalar, type Side, type SpecDiff } from "./change.js";
export { RULES, type Rule } from "./rules.js";
export {
  groupChanges,
  summarize,
  type AffectedOperation,
  type ChangeGroup,
  type DiffSummary,
  type RuleCount,
} from "./group.js";
export { failingChanges, type FailOptions } from "./fail-on.js";
export { identityOf } from "./pair-operations.js";
export { renderJson } from "./render-json.js";
export { renderMarkdown, type MarkdownOptions } from "./render-markdown.js";
export { renderText, type TextOptions } from "./render-text.js";
export { documentOf, factsOf, skeletonOf, type OperationFacts, type UpstreamFacts } from "./upstream-facts.js";
