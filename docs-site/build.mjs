// Makes the site of one version: node build.mjs DOCS TARGET VERSION
import Eleventy from "@11ty/eleventy";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkLinks } from "./links.mjs";
import { configure } from "./pages.mjs";
import { writeIndex } from "./search-index.mjs";

const [docs, target, version] = process.argv.slice(2).map((argument, i) => (i < 2 ? path.resolve(argument) : argument));
const here = path.dirname(fileURLToPath(import.meta.url));
const work = path.join(here, "..", "target", "site-work");
const out = path.join(target, version);

rmSync(work, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
cpSync(docs, work, { recursive: true });
cpSync(path.join(here, "index.md"), path.join(work, "index.md"));
cpSync(path.join(here, "theme", "page.njk"), path.join(work, "_includes", "page.njk"));

// Eleventy takes paths below the folder it is started in.
process.chdir(work);
const site = new Eleventy(".", path.relative(work, out), { quietMode: true, configPath: false, config: (config) => configure(config, version) });
await site.write();

mkdirSync(path.join(out, "theme"), { recursive: true });
for (const name of ["site.css", "search.js"]) {
  cpSync(path.join(here, "theme", name), path.join(out, "theme", name));
}
cpSync(path.join(here, "node_modules", "minisearch", "dist", "umd", "index.js"), path.join(out, "theme", "minisearch.js"));
writeFileSync(
  path.join(target, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Rapport</title><meta http-equiv="refresh" content="0; url=${version}/index.html"><a href="${version}/index.html">Rapport ${version}</a>\n`,
);
const pages = writeIndex(out);
const links = checkLinks(out);
console.log(`${pages} pages, ${links} links, in ${out}`);
