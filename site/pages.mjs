/** The pages of the site: those of the repository, with links that lead to pages of the site. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, normalize, relative } from "node:path";

/** Files outside `docs/` that are pages, and where. */
const OTHERS = {
  "examples/README.md": "examples/index.md",
  "bench/README.md": "bench.md",
  "CHANGELOG.md": "changelog.md",
  "CONTRIBUTING.md": "contributing.md",
  "SECURITY.md": "security.md",
};

/** A link that is not to another host, with its target; or code, without one: what looks like a link there is none. */
const LINK = /^( *)```[\s\S]*?^\1```|`[^`\n]*`|\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/gm;

/** Where links to folders lead. */
const FOLDERS = { examples: "examples/index.md", "docs/migrating": "index.md" };

/**
 * Writes the pages. A file that a page links to and that is no page (an example, a workflow) becomes one, with the file as a
 * code block.
 */
export function writePages(root, out) {
  const pages = new Map(Object.entries(OTHERS));
  for (const name of readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".md")) pages.set(join("docs", name), name);
  }
  const sources = new Map();
  const write = (page, text) => {
    mkdirSync(dirname(join(out, page)), { recursive: true });
    writeFileSync(join(out, page), text);
  };
  for (const [file, page] of pages) {
    const text = readFileSync(join(root, file), "utf8");
    write(
      page,
      text.replace(LINK, (whole, _indent, target, anchor = "") => {
        if (target === undefined) return whole;
        const path = normalize(join(dirname(file), target)).replace(/\/$/, "");
        if (path.endsWith(".svg")) return `](./${relative(dirname(page), path.replace(/^docs\//, ""))})`;
        let to = pages.get(path) ?? FOLDERS[path];
        if (to === undefined && path.startsWith("README")) to = "index.md";
        if (to === undefined) sources.set(path, (to = join("source", `${path}.md`)));
        return `](${relative(dirname(page), to)}${anchor})`;
      }),
    );
  }
  for (const [path, page] of sources) {
    const fence = "~~~~";
    write(page, `# ${path}\n\n${fence}${extname(path).slice(1)}\n${readFileSync(join(root, path), "utf8")}${fence}\n`);
  }
  // Assets that pages show.
  for (const name of readdirSync(join(root, "docs")).filter((file) => file.endsWith(".svg"))) {
    write(name, readFileSync(join(root, "docs", name), "utf8"));
  }
}
