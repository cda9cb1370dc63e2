import { readFileSync } from "node:fs";
import { defineConfig, type DefaultTheme } from "vitepress";

const pages = new URL("../pages/", import.meta.url);

/** The sections and their pages as docs/index.md lists them, so that there is one list. */
function sidebar(): DefaultTheme.SidebarItem[] {
  const text = readFileSync(new URL("index.md", pages), "utf8");
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      text: section.split("\n", 1)[0] ?? "",
      items: [...section.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\.md\)/gm)].map(([, name = "", path = ""]) => ({
        text: name.replaceAll("`", ""),
        link: `/${path}`,
      })),
    }));
}

/** What TypeDoc wrote, for each entry of the package that entry alone: all of it would make every page heavy. */
function reference(): DefaultTheme.SidebarMulti {
  const entries = JSON.parse(
    readFileSync(new URL("reference/typedoc-sidebar.json", pages), "utf8"),
  ) as DefaultTheme.SidebarItem[];
  const names = entries.map(({ text, link }) => ({ text, link }));
  const own = entries.map(
    (entry) => [entry.link?.replace(/index\.html$|[^/]*$/, "") ?? "", [...names, entry]] as const,
  );
  return { ...Object.fromEntries(own), "/reference/": names };
}

export default defineConfig({
  title: "atlas-fetch",
  description: "Typed fetch client for the MongoDB Atlas Administration API",
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: false,
  lastUpdated: false,
  themeConfig: {
    nav: [
      { text: "Documentation", link: "/" },
      { text: "API reference", link: "/reference/" },
      { text: "Spec", link: "/spec/index.html", target: "_self" },
    ],
    sidebar: {
      ...reference(),
      "/": sidebar(),
    },
    outline: [2, 3],
    search: { provider: "local" },
  },
});
