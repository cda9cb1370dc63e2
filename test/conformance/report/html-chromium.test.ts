import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/conformance/report/html/page.js";
import type { RunReport } from "../../../src/conformance/report/run-report.js";
import { chromiumMissing, startChromium } from "../../helpers/chromium.js";
import { ATTACKS, harmful, large, telling } from "./html-reports.js";

const title = `the report in a real browser${chromiumMissing === undefined ? "" : ` (skipped: ${chromiumMissing})`}`;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

describe.skipIf(chromiumMissing !== undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "atlas-fetch-html-"));

  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a report, and makes sure afterwards that it asked for nothing and complained of nothing. */
  async function withPage(
    report: RunReport,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const file = join(folder, `${performance.now()}.html`);
    writeFileSync(file, renderHtml(report));
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on("request", (request) => complaints.push(`request: ${request.url()}`));
    page.on("console", (message) => complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.goto(pathToFileURL(file).href);
    if (options.javaScriptEnabled !== false) await page.locator("#grid tbody").waitFor();
    await use(page);
    expect(complaints).toEqual([`request: ${pathToFileURL(file).href}`]);
    await context.close();
  }

  const cellOf = (page: Page, check: string, row: string) => page.locator(`#grid [aria-label^="${check}, ${row}:"]`);
  const shownRows = (page: Page): Promise<string[]> =>
    page.locator("#grid tbody tr:visible th .label").allTextContents();

  const shownColumns = (page: Page): Promise<string[]> =>
    page.locator("#grid thead .checks th:visible").allTextContents();

  test("shows tags, operations and checks, and the case behind a cell", async () => {
    await withPage(telling(), { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      expect(await shownRows(page)).toEqual([
        "Whole document",
        "Gadgets",
        "getGadget",
        "Widgets",
        "listWidgets",
        "preview",
      ]);
      const cell = cellOf(page, "client-error-map", "getGadget");
      expect(await cell.getAttribute("aria-label")).toBe("client-error-map, getGadget: 1 passed, 1 failed");
      expect(await cell.textContent()).toBe("✕");
      await cell.click();
      const dialog = page.locator("#cases");
      expect(await dialog.getByRole("heading", { level: 2 }).textContent()).toBe("client-error-map · getGadget");
      const failed = dialog.locator("article");
      expect(await failed.locator(".sides pre").first().textContent()).toContain('"name": "AtlasApiError"');
      expect(await failed.locator(".sides pre").last().textContent()).toContain('"name": "TypeError"');
      expect(await failed.locator("mark").allTextContents()).toEqual(["AtlasApi", "Type"]);
      const [left, right] = await failed.locator(".sides > div").all();
      expect((await left?.boundingBox())?.y).toBe((await right?.boundingBox())?.y);
      await failed.getByRole("button", { name: "Copy" }).last().click();
      await failed.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        "npx atlas-fetch conformance --seed 7 --check client-error-map --case '2023-11-15 getGadget 404 with it'\\''s fields'",
      );
      expect(await failed.locator("pre").nth(2).textContent()).toMatch(/^curl --globoff /);
      await dialog.getByText("1 passed", { exact: true }).click();
      await dialog.getByText("2023-11-15 getGadget 403").click();
      await expect
        .poll(() => dialog.locator(".passed .case pre").allTextContents())
        .toEqual([
          "403",
          expect.stringMatching(/^curl /),
          "npx atlas-fetch conformance --seed 7 --check client-error-map --case '2023-11-15 getGadget 403'",
        ]);
      await page.mouse.click(4, 4);
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  test("filters and searches", async () => {
    await withPage(telling(), {}, async (page) => {
      const found = page.locator("#found");
      await page.getByRole("searchbox").fill("widgets");
      await found.getByText("2 of 4 rows match").waitFor();
      expect(await shownRows(page)).toEqual(["Widgets", "listWidgets", "preview"]);
      await expect.poll(() => page.locator(".timeline tbody tr:visible").count()).toBe(2);
      await page.getByRole("searchbox").fill("404 with it's");
      await found.getByText("1 of 4 rows match").waitFor();
      expect(await shownRows(page)).toEqual(["Gadgets", "getGadget"]);
      await page.getByRole("button", { name: "Reset" }).click();
      await page.locator("#state").selectOption({ label: "! warned" });
      await found.getByText("1 of 4 rows match").waitFor();
      expect(await shownRows(page)).toEqual(["Widgets", "listWidgets"]);
      expect(await shownColumns(page)).toEqual(["Operation", "sunset-horizon"]);
      await page.getByRole("button", { name: "Reset" }).click();
      await page.locator("#direction").selectOption("client");
      await expect.poll(() => shownColumns(page)).toEqual(["Operation", "accept-version", "error-map"]);
      await page.locator("#check").selectOption("client-accept-version");
      await expect.poll(() => shownColumns(page)).toEqual(["Operation", "accept-version"]);
      await expect.poll(() => shownRows(page)).toEqual(["Whole document", "Gadgets", "getGadget"]);
      await page.getByRole("searchbox").fill("no such thing");
      await found.getByText("0 of 4 rows match").waitFor();
      expect(await shownRows(page)).toEqual([]);
      await page.getByRole("button", { name: "Reset" }).click();
      await found.getByText("3 operations, 4 checks").waitFor();
      await page.getByRole("button", { name: "Collapse all" }).click();
      await page.getByRole("searchbox").fill("getgadget");
      await expect.poll(() => shownRows(page)).toEqual(["Gadgets", "getGadget"]);
      await page.getByRole("button", { name: "Reset" }).click();
      await expect.poll(() => shownRows(page)).toEqual(["Whole document", "Gadgets", "Widgets"]);
    });
  });

  test("is used by keyboard", async () => {
    await withPage(telling(), {}, async (page) => {
      const focused = (): Promise<string | null> =>
        page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
        );
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("To the heat map");
      await page.keyboard.press("/");
      await page.keyboard.press("Tab");
      for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Tab"]) await page.keyboard.press(key);
      expect(await focused()).toBe("Whole document");
      for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
      expect(await focused()).toBe("GETgetGadget");
      await page.keyboard.press("End");
      expect(await focused()).toBe("client-error-map, getGadget: 1 passed, 1 failed");
      expect(await page.locator('#grid [tabindex="0"]').count()).toBe(1);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).toBe("solid");
      await page.keyboard.press("Enter");
      expect(await page.locator("#cases").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.locator("#cases").isVisible()).toBe(false);
      expect(await focused()).toBe("client-error-map, getGadget: 1 passed, 1 failed");
      for (const key of ["Home", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
      expect(await focused()).toBe("Gadgets1");
      expect(await shownRows(page)).toEqual(["Whole document", "Gadgets", "Widgets", "listWidgets", "preview"]);
      await page.keyboard.press("ArrowRight");
      expect(await shownRows(page)).toContain("getGadget");
      await page.keyboard.press("Control+End");
      expect(await focused()).toMatch(/^client-error-map, preview: no case/);
    });
  });

  test.each([
    ["light", "desktop", {}],
    ["dark", "desktop", {}],
    ["light", "phone", PHONE],
    ["dark", "phone", PHONE],
  ] as const)("can be read by everybody: %s, %s", async (colorScheme, _, device) => {
    await withPage(telling(), { colorScheme, ...device, bypassCSP: true }, async (page) => {
      expect(await violations(page)).toEqual([]);
      await cellOf(page, "client-error-map", "getGadget").click();
      await page.locator("#cases article").waitFor();
      expect(await violations(page)).toEqual([]);
      const low = (await contrasts(page)).filter(({ ratio }) => ratio < 4.5);
      expect(low).toEqual([]);
    });
  });

  test("fits on a phone, where the heat map scrolls in its own box", async () => {
    await withPage(large("pass"), PHONE, async (page) => {
      const size = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await size()).toBeLessThanOrEqual(390);
      const box = page.locator(".scroll.grid");
      expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
      const head = page.locator("#grid tbody th").first();
      const before = await head.boundingBox();
      await box.evaluate((element) => element.scrollTo({ left: 400, behavior: "instant" }));
      expect((await head.boundingBox())?.x).toBe(before?.x);
      await page.locator("#grid tbody td.pass").first().click();
      await page.locator("#cases .passed summary").first().waitFor();
      expect(await page.locator("#cases").evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect(await size()).toBeLessThanOrEqual(390);
    });
  });

  test("moves nothing for those who want no motion", async () => {
    const motions = async (reducedMotion: "reduce" | "no-preference"): Promise<string> => {
      let found = "";
      await withPage(telling(), { reducedMotion }, async (page) => {
        await cellOf(page, "client-error-map", "getGadget").click();
        found = await page.evaluate(() => {
          const dialog = document.querySelector("dialog") ?? document.body;
          return `${getComputedStyle(dialog).animationName} ${getComputedStyle(document.documentElement).scrollBehavior}`;
        });
      });
      return found;
    };
    expect(await motions("reduce")).toBe("none auto");
    expect(await motions("no-preference")).toBe("appear smooth");
  });

  test("has what matters without its script", async () => {
    await withPage(telling(), { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Does not conform");
      expect(await page.getByText("needs the script of this page").isVisible()).toBe(true);
      expect(await page.locator("form.filters").isVisible()).toBe(false);
      expect(await page.locator("details.failures article").first().isVisible()).toBe(true);
    });
  });

  test("nothing that a document, a server or a recording brings in does anything", async () => {
    await withPage(harmful(), {}, async (page) => {
      expect(await page.locator("#grid tbody tr.operation:visible").count()).toBe(ATTACKS.length);
      for (const cell of await page.locator("#grid .tag td.error").all()) {
        await cell.click();
        expect(await page.locator("#cases article").count()).toBe(1);
        await page.keyboard.press("Escape");
      }
      await page.getByRole("searchbox").fill("<img");
      await page.locator("#found").getByText("1 of").waitFor();
      expect(await page.evaluate(() => "harmed" in window)).toBe(false);
      expect(await page.locator("script").count()).toBe(2);
      expect(
        await page.locator("img, iframe, object, embed, base, [onerror], [onload], [onfocus], [autofocus]").count(),
      ).toBe(0);
      expect(await page.title()).toContain("</script><script>");
    });
  });
});

const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What the rules of axe find, colours included. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeSource });
  const { violations: found } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** The contrast of every text that is on the page, by the formula of WCAG 2. */
function contrasts(page: Page): Promise<{ readonly text: string; readonly ratio: number }[]> {
  return page.evaluate(() => {
    const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = numbers(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const backOf = (element: Element | null): string => {
      for (let one = element; one !== null; one = one.parentElement) {
        const color = getComputedStyle(one).backgroundColor;
        if (numbers(color)[3] !== 0) return color;
      }
      return "rgb(255, 255, 255)";
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || !element.checkVisibility() || element instanceof SVGElement) continue;
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(backOf(element))];
      found.push({ text: text.slice(0, 60), ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) });
    }
    return found;
  });
}
