// Every link of every page leads to a file and to a place in it.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Gives the number of links; those that lead nowhere end the build, all of them named. */
export function checkLinks(out) {
  const dead = [];
  let count = 0;
  for (const file of readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(path.join(out, file), "utf8");
    for (const [, to] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(to)) {
        continue;
      }
      count++;
      const [name, place] = to.split("#");
      const target = name === "" ? path.join(out, file) : path.join(out, path.dirname(file), decodeURI(name));
      if (!existsSync(target) || (place && !readFileSync(target, "utf8").includes(` id="${decodeURI(place)}"`))) {
        dead.push(`${file}: ${to}`);
      }
    }
  }
  if (count < 100 || dead.length > 0) {
    throw new Error(`${dead.length} of ${count} links lead nowhere: ${dead.join(", ")}`);
  }
  return count;
}
