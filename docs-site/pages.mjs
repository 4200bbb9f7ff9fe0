// How a page of docs/ becomes a page of the site.
import { IdAttributePlugin } from "@11ty/eleventy";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const GROUPS = [
  ["Start", ["index", "getting", "architecture"]],
  ["Use", ["results", "partners", "content", "creators", "store", "spark", "errors", "facts"]],
  ["Change", ["rule-guide", "template-guide", "plugin-guide", "embedding"]],
  ["Look into", ["method/index", "benchmarks"]],
];

const titleOf = (file) => (/^# +(.*)$/m.exec(readFileSync(file, "utf8")) ?? ["", path.basename(file, ".md")])[1].replaceAll("`", "");

const inside = (folder) => readdirSync(folder).filter((name) => name.endsWith(".md")).sort().map((name) => `${folder}/${path.basename(name, ".md")}`);

/** From one page's place to the site's top, as a relative path: the site works from a disk. */
const up = (stem) => "../".repeat(stem.split("/").length - 2);

export function configure(config, version) {
  config.addPlugin(IdAttributePlugin);
  config.addPassthroughCopy("images");
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("version", version);
  config.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.html`);
  config.addGlobalData("eleventyComputed", {
    title: (data) => titleOf(data.page.inputPath),
    top: (data) => up(data.page.filePathStem),
  });
  config.addFilter("groups", () =>
    [...GROUPS, ["Formats", inside("formats")], ["Why it is so", inside("adr")]].map(([name, stems]) => ({
      name,
      pages: stems.filter((stem) => existsSync(`${stem}.md`)).map((stem) => ({ stem, title: titleOf(`${stem}.md`).replace(/:.*/, "") })),
    })),
  );
  config.amendLibrary("md", (md) => {
    // exports/<platform> is a path that somebody fills in, and no element.
    md.set({ html: false });
    md.core.ruler.push("links", links);
  });
  // Braces in a page are meant as they stand.
  return { markdownTemplateEngine: false };
}

/** A link to another page leads to what becomes of it; one that leaves docs/ becomes its words. */
function links(state) {
  const folder = path.dirname(state.env.page.inputPath);
  for (const block of state.tokens) {
    let left = 0;
    block.children = block.children?.filter((token) => {
      if (token.type === "link_close" && left > 0) {
        left--;
        return false;
      }
      const to = token.type === "link_open" ? token.attrGet("href") : null;
      if (to === null || /^([a-z]+:|#)/.test(to)) {
        return true;
      }
      if (path.normalize(path.join(folder, to)).startsWith("..")) {
        left++;
        return false;
      }
      token.attrSet("href", to.replace(/\.md(?=#|$)/, ".html").replace(/\/$/, "/index.html"));
      return true;
    }) ?? null;
  }
}
