/** The scripts of the shells, and how each wants its candidates. All of them ask the program, which knows its flags. */
import type { Candidate } from "./candidates.js";

export type Shell = "bash" | "zsh" | "fish";

// Where the program has nothing to say, the shell completes the names of files.
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of atlas-fetch for bash.
_atlas_fetch() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(atlas-fetch __complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _atlas_fetch atlas-fetch
`,
  zsh: `#compdef atlas-fetch
# Completion of atlas-fetch for zsh.
_atlas_fetch() {
  local -a candidates
  candidates=("\${(@f)$(atlas-fetch __complete zsh "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  candidates=("\${(@)candidates:#}")
  if (( \${#candidates} )); then
    _describe atlas-fetch candidates
  else
    _files
  fi
}
if [ "$funcstack[1]" = "_atlas-fetch" ]; then
  _atlas_fetch "$@"
else
  compdef _atlas_fetch atlas-fetch
fi
`,
  fish: `# Completion of atlas-fetch for fish.
function __atlas_fetch_complete
  set --local words (commandline --current-process --tokenize --cut-at-cursor)
  set --local candidates (atlas-fetch __complete fish $words[2..-1] (commandline --current-token --cut-at-cursor) 2>/dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path (commandline --current-token --cut-at-cursor)
  end
end
complete --command atlas-fetch --no-files --arguments '(__atlas_fetch_complete)'
`,
};

/** The script of a shell. */
export function scriptFor(shell: Shell): string {
  return SCRIPTS[shell];
}

type Format = (candidate: Candidate) => string;

const FORMATS: Readonly<Record<Shell, Format>> = {
  bash: ({ value }) => value,
  // A colon ends the value.
  zsh: ({ value, text }) => (text === "" ? colons(value) : `${colons(value)}:${text}`),
  fish: ({ value, text }) => (text === "" ? value : `${value}\t${text}`),
};

/** The candidates, one on each line, as the script of a shell reads them. */
export function formatFor(shell: Shell, candidates: readonly Candidate[]): string {
  const format = FORMATS[shell];
  return candidates.map(({ value, text }) => `${format({ value, text: short(text) })}\n`).join("");
}

/** The first sentence, or as much of it as fits beside a name. */
function short(text: string): string {
  const [line = ""] = text.replace(/[\u0000-\u001f\u007f]+/g, " ").split(". ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const LONGEST = 70;

function colons(value: string): string {
  return value.replaceAll(":", "\\:");
}
