// Uses the pages as people do. `node pages.mjs FOLDER BROWSER`; playwright-core is in FOLDER.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, browserPath] = process.argv.slice(2);
const { chromium } = createRequire(join(folder, "package.json"))("playwright-core");
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });

/** Opens a page of the folder; whatever it asks for elsewhere, or complains of, is a failure. */
async function open(name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(join(folder, name)).href;
  page.on("request", (request) => assert.equal(request.url().split("#")[0], address, "the page asks for something"));
  page.on("console", (message) => assert.fail(`the console: ${message.text()}`));
  page.on("pageerror", (error) => assert.fail(`the script: ${error}`));
  await page.goto(address);
  return page;
}

const shown = (page, selector) => page.locator(selector).filter({ visible: true }).count();

/** Every checkbox hides what it is about and nothing else, and shows it again. */
async function filters(page) {
  const boxes = await page.locator(".filters input[type=checkbox]").all();
  assert.ok(boxes.length > 0);
  const all = await shown(page, "article");
  for (const box of boxes) {
    const [kind, word] = (await box.getAttribute("id")).split(/-(.*)/);
    const about = { layer: `section[data-layer=${word}] article`, verdict: `article[data-verdict=${word}]`, kind: `#${word} article` }[kind];
    const of = await shown(page, about);
    await box.uncheck();
    assert.equal(await shown(page, about), 0, `${kind} ${word} is still shown`);
    assert.equal(await shown(page, "article"), all - of, `more than ${kind} ${word} is hidden`);
    await box.check();
    assert.equal(await shown(page, "article"), all);
  }
}

/** Links of changes lead to the lines that they name, which are marked. */
async function links(page) {
  const link = page.locator("article a[href^='#']").first();
  const line = Number((await link.textContent()).split(":").pop());
  await link.click();
  const id = await page.evaluate(() => location.hash.slice(1));
  const target = page.locator(`[id="${id}"]`);
  assert.ok(await target.isVisible());
  assert.match(await target.getAttribute("class"), /hit/);
  assert.equal(Number((await target.locator("a").textContent()).trim()), line);
  assert.ok(await target.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }), "the line is not in sight");
}

async function searching(page, word) {
  const all = await shown(page, "article");
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  const found = await shown(page, "article");
  assert.ok(found > 0 && found < all, `${found} of ${all} hold ${word}`);
  assert.equal(await page.locator("#shown").textContent(), `${found} of ${all} shown`);
  await page.locator("#search").fill("");
  assert.equal(await shown(page, "article"), all);
}

async function keys(page) {
  await page.locator("#search").blur();
  const at = () => page.evaluate(() => [...document.querySelectorAll("article")].indexOf(document.activeElement));
  await page.keyboard.press("j");
  assert.equal(await at(), 0);
  await page.keyboard.press("j");
  assert.equal(await at(), 1);
  await page.keyboard.press("k");
  assert.equal(await at(), 0);
}

/** Nothing is cut off, wherever it is looked at; a picture of each. */
async function looks(name) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [360, 1280]) {
      const page = await open(`${name}.html`, { colorScheme, viewport: { width, height: 900 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${name} at ${width}: ${wide} pixels stand out`);
      // A table scrolls by itself, so that it does not stand out, and would hide a column.
      const hidden = await page.locator("table").evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
      assert.ok(hidden.every((pixels) => pixels <= 1), `${name} at ${width}: a table hides ${hidden} pixels`);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      const [paper, ink] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return [style.backgroundColor, style.color].map((color) => Number(color.match(/\d+/)[0]));
      });
      assert.equal(paper > ink, colorScheme === "light");
      await page.context().close();
    }
  }
}

async function printed(name) {
  const page = await open(`${name}.html`);
  await page.emulateMedia({ media: "print" });
  assert.equal(await shown(page, ".filters"), 0);
  assert.ok(await shown(page, "article") > 0);
}

try {
  for (const [name, word] of [["changes", "nights"], ["report", "Accept"]]) {
    const page = await open(`${name}.html`);
    await filters(page);
    await searching(page, word);
    await keys(page);
    await links(page);
    const plain = await open(`${name}.html`, { javaScriptEnabled: false });
    await plain.locator(".filters input[type=checkbox]").first().uncheck();
    assert.ok(await plain.locator("article").first().isHidden() || name === "report");
    await looks(name);
    await printed(name);
  }
  const page = await open("changes.html");
  for (const layer of ["facts", "wire", "rust"]) assert.ok(await shown(page, `section[data-layer=${layer}] article`) > 0, layer);
  for (const verdict of ["breaking", "notknowable", "additive", "documentation"]) assert.ok(await shown(page, `article[data-verdict=${verdict}]`) > 0, verdict);
  // The map leads to a change.
  const tile = page.locator(".map a").first();
  const to = (await tile.getAttribute("href")).slice(1);
  await tile.click();
  assert.ok(await page.locator(`article#${to}`).isVisible());
} finally {
  await browser.close();
}
