// One entry a section; a script and no JSON, because a page from a disk may not fetch.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import MiniSearch from "minisearch";

export const SETTINGS = { fields: ["title", "text"], storeFields: ["title", "page", "at"] };

const text = (html) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/** Gives the number of pages. */
export function writeIndex(out) {
  const index = new MiniSearch(SETTINGS);
  const files = readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
  let id = 0;
  for (const file of files) {
    const html = readFileSync(path.join(out, file), "utf8");
    const main = /<main>([\s\S]*)<\/main>/.exec(html)[1];
    const page = text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? file);
    for (const part of main.split(/(?=<h[123][ >])/)) {
      const heading = /^<h[123](?: id="([^"]*)")?[^>]*>([\s\S]*?)<\/h[123]>/.exec(part);
      const at = file.replaceAll("\\", "/") + (heading?.[1] ? `#${heading[1]}` : "");
      index.add({ id: id++, title: heading ? text(heading[2]) : page, text: text(part), page, at });
    }
  }
  const json = JSON.stringify({ settings: SETTINGS, index: index.toJSON() });
  writeFileSync(path.join(out, "theme", "search-index.js"), `window.rapportIndex = ${json};\n`);
  return files.length;
}
