/** A browser: the tests run in a page whose origin answers for Atlas, as that of an application with a proxy would. */
import { startChromium } from "../../helpers/chromium.js";
import type { Bundles } from "../bundle.js";
import { startStage } from "../stage/stage.js";
import type { Result } from "../suite/test.js";
import type { Report } from "./host.js";

/** The tests in a page of Chromium. */
export async function runChromium({ page: folder }: Bundles): Promise<Report> {
  await using stage = await startStage(folder);
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(stage.url);
    await page.addScriptTag({ type: "module", url: `${stage.url}/files/page.js` });
    await page.waitForFunction("'runPortableTests' in globalThis");
    const results: Result[] = await page.evaluate("globalThis.runPortableTests()");
    return { version: browser.version(), results };
  } finally {
    await browser.close();
  }
}
