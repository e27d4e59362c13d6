// `npm run screenshot`: the picture in README.md, of the built application at a fixed address.
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { lookAround } from "./browser/environment.ts";
import { obtainBrowser } from "./browser/obtain-browser.ts";
import { tryRemedy } from "./browser/try-remedy.ts";
import { buildEverything } from "./build/build-everything.ts";
import { runProgram } from "./run-program.ts";
import { serveDist } from "./server/serve-dist.ts";

const picture = "public/wijkatlas.png";
const view = "?view=overview&dataset=den-haag&level=wijk&indicator=afw&year=2024&lang=nl";
const largest = 300_000;

await runProgram(async () => {
  await buildEverything();
  const address = await serveDist({ port: 0, spare: 0 });
  const browser = await chromium.launch({ executablePath: await obtainBrowser(lookAround, tryRemedy), args: ["--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "nl-NL" });
    await page.goto(address + view, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const image = await page.screenshot({ animations: "disabled" });
    if (image.length > largest)
      throw new Error(`the picture is ${image.length} bytes and ${largest} is the most: choose a plainer view`);
    writeFileSync(picture, image);
    console.log(`${picture}: ${Math.round(image.length / 1000)} kB`);
  } finally {
    await browser.close();
  }
  process.exit();
});
