"use strict";
(function () {
  var data = JSON.parse(document.getElementById("data").textContent);
  var table = document.querySelector(".creators");
  if (!table || !data.length) { return; }
  var STATUSES = data[0], COLUMNS = data[1], FILTERS = data[2], TEXTS = data[4], ASKED = data[5] || [], BASES = data[6] || [];
  var STEP = 150;
  var SVG = "http://www.w3.org/2000/svg";
  var rows = data[3].map(function (row, index) { return { cells: row[0], blocks: row[1], rank: index }; });
  var form = document.querySelector(".filters");
  var output = form.querySelector("output");
  var nothing = document.querySelector(".nothing");
  var further = document.querySelector(".further");
  var fitting = rows, made = 0, sorted = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; made.dir = "auto"; }
    return made;
  }

  function shape(name, attributes) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function picture(width, height, label, shapes) {
    var svg = shape("svg", { width: width * 4 / 3, height: height * 4 / 3, viewBox: "0 0 " + width + " " + height });
    // What has no words of its own only repeats the figures beside it.
    if (label) { svg.setAttribute("role", "img"); svg.setAttribute("aria-label", label); } else { svg.setAttribute("aria-hidden", "true"); }
    shapes.forEach(function (one) { svg.appendChild(one); });
    return svg;
  }

  function box(look, x, y, width, height, radius) {
    return shape("rect", { "class": look, x: x, y: y, width: width, height: height, rx: radius });
  }

  function clamp(share) { return Math.max(0, Math.min(1, share)); }

  function bar(width, share, usual, label) {
    var shapes = [box("i-hair", 0, 2.6, width, 3.8, 1.9)];
    if (share > 0) { shapes.push(box("i-accent", 0, 2.6, Math.max(3.8, width * clamp(share)), 3.8, 1.9)); }
    if (usual >= 0) { shapes.push(box("i-ink", width * clamp(usual) - 0.5, 0.7, 1, 7.6, 0)); }
    return picture(width, 9, label, shapes);
  }

  // Filled where measured, outlined where stated, hatched where assumed.
  function span(x, width, basis) {
    if (!(basis > 0)) { return [box("i-tint", x, 2.6, width, 3.8, 1.9)]; }
    var shapes = [shape("rect", { "class": "s-accent", x: x, y: 2.6, width: width, height: 3.8, "stroke-width": 0.45 })];
    for (var at = x; basis === 2 && at + 3.8 <= x + width; at += 2.4) {
      shapes.push(shape("path", { "class": "s-accent", d: "M" + at + " 6.4L" + (at + 3.8) + " 2.6", "stroke-width": 0.45 }));
    }
    return shapes;
  }

  // What goes beyond the scale (above 1) is broken off, and neither a dot nor a tick stands there (-1).
  function range(low, middle, high, came, basis) {
    var width = 83, from = width * clamp(low), end = high > 1 ? width - 5 : width * high;
    var shapes = [box("i-hair", 0, 4.25, width, 0.5, 0)];
    if (from <= end) { shapes = shapes.concat(span(from, Math.max(1, end - from), basis)); }
    for (var at = end + 1; high > 1 && at < width; at += 2) { shapes.push(box("i-tint", at, 2.6, 1, 3.8, 0)); }
    if (middle >= 0) { shapes.push(shape("circle", { "class": "i-accent", cx: width * middle, cy: 4.5, r: 2.4 })); }
    if (came >= 0) { shapes.push(box("i-ink", width * clamp(came) - 0.7, 0.3, 1.4, 8.4, 0)); }
    return picture(width, 9, BASES[basis] || "", shapes);
  }

  function dots(posts, full) {
    return picture(17, 6, String(posts), [0, 1, 2].map(function (i) {
      return i < full ? shape("circle", { "class": "i-ink", cx: 2.2 + i * 4.8, cy: 3, r: 1.75 })
        : shape("circle", { "class": "s-ink", cx: 2.2 + i * 4.8, cy: 3, r: 1.5, "stroke-width": 0.5 });
    }));
  }

  function filled(cell, look, row) {
    var td = element("td", look);
    if (cell === 0) { return td; }
    if (typeof cell === "string") { td.textContent = cell; td.dir = "auto"; return td; }
    switch (cell[0]) {
      case "n":
        var who = element(row ? "button" : "span", "who");
        who.appendChild(element("bdi", "", cell[1]));
        if (row) { who.type = "button"; who.setAttribute("aria-expanded", "false"); }
        td.appendChild(who);
        td.appendChild(element("span", "handle", cell[2]));
        break;
      case "a":
        var link = element("a", "", cell[1]);
        link.href = cell[2];
        link.rel = "noopener noreferrer nofollow";
        link.target = "_blank";
        td.appendChild(link);
        break;
      case "t": td.textContent = cell[1]; td.dir = "auto"; td.className = (look + " " + cell[2]).trim(); break;
      case "v": td.textContent = cell[2]; td.className = (look + " " + (cell[3] || "")).trim(); break;
      case "s":
        var share = element("span", "with");
        share.appendChild(bar(cell[4] ? 57 : row ? 45 : 128, cell[2], cell[3], cell[4] || String(Math.round(cell[1]))));
        share.appendChild(document.createTextNode(cell[4]));
        td.appendChild(share);
        break;
      case "r": td.appendChild(range(cell[1], cell[2], cell[3], cell[4], cell[5])); break;
      case "p":
        var posts = element("span", "with");
        posts.appendChild(dots(cell[1], cell[2]));
        posts.appendChild(element("span", "soft", String(cell[1])));
        td.appendChild(posts);
        break;
      case "x": td.appendChild(element("span", "pill " + STATUSES[cell[1]][0], STATUSES[cell[1]][1] + " " + STATUSES[cell[1]][2])); break;
    }
    return td;
  }

  var asked = ASKED.filter(function (one) { return one[1] !== "reference"; });
  var reference = ASKED.filter(function (one) { return one[1] === "reference"; })[0];
  var BETWEEN = " \u00b7 ";
  var given = {}, run = "";

  function named(row) {
    var cell = row.cells[reference[0]];
    return typeof cell === "string" ? cell : cell[1];
  }

  function remember() {
    // A browser that keeps nothing still saves the file.
    try { localStorage.setItem("rapport " + run, JSON.stringify(given)); } catch (e) { }
    told();
  }

  function told() {
    var bar = document.querySelector(".answers output");
    var count = Object.keys(given).filter(function (name) { return given[name].answer; }).length;
    bar.textContent = bar.dataset.text.replace("{0}", String(count)).replace("{1}", String(rows.length));
  }

  function mark(row, tbody) {
    var who = tbody.rows[0].querySelector(".who");
    var old = who.parentNode.querySelector(".answered");
    if (old) { old.remove(); }
    var answer = (given[named(row)] || {}).answer;
    if (answer) { who.parentNode.appendChild(element("span", "answered", answer)); }
  }

  function answer(row, tbody, into) {
    var name = named(row);
    var form = element("fieldset", "answer");
    asked.forEach(function (one) {
      var key = one[1].replace("answer-", ""), choices = one[3];
      var value = (given[name] || {})[key] || "";
      function keep(text) {
        given[name] = given[name] || {};
        given[name][key] = text;
        remember();
        mark(row, tbody);
      }
      if (key === "answer") {
        form.appendChild(element("legend", "", one[2]));
        choices.forEach(function (choice) {
          var button = element("button", "choice", choice);
          button.type = "button";
          button.setAttribute("aria-pressed", String(choice === value));
          button.addEventListener("click", function () {
            var on = button.getAttribute("aria-pressed") !== "true";
            Array.prototype.forEach.call(form.querySelectorAll(".choice"), function (other) {
              other.setAttribute("aria-pressed", String(on && other === button));
            });
            keep(on ? choice : "");
          });
          form.appendChild(button);
        });
        return;
      }
      var label = element("label", "", one[2]);
      var field = element(choices.length ? "select" : "input");
      [""].concat(choices).forEach(function (choice) {
        if (!choices.length) { return; }
        var option = element("option", "", choice);
        option.value = choice;
        field.appendChild(option);
      });
      field.value = value;
      field.addEventListener("change", function () { keep(field.value); });
      label.appendChild(field);
      form.appendChild(label);
    });
    into.appendChild(form);
  }

  function save() {
    var answers = rows.map(named).filter(function (name) { return given[name] && (given[name].answer || given[name].comment); })
      .map(function (name) {
        return { creator: name.slice(0, name.lastIndexOf(BETWEEN)), answer: given[name].answer || "",
          reason: given[name].reason || "", comment: given[name].comment || "" };
      });
    var link = element("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify({ run: run, answers: answers }, null, 2) + "\n"], { type: "application/json" }));
    link.download = "answers-" + run + ".json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function asking() {
    if (!reference || !rows.length) { return; }
    var first = named(rows[0]);
    run = first.slice(first.lastIndexOf(BETWEEN) + BETWEEN.length);
    try { given = JSON.parse(localStorage.getItem("rapport " + run)) || {}; } catch (e) { given = {}; }
    var bar = document.querySelector(".answers");
    bar.hidden = false;
    bar.querySelector("button").addEventListener("click", save);
    told();
  }

  function block(one, into) {
    switch (one[0]) {
      case "h": into.appendChild(element("h3", "", TEXTS[one[1]])); break;
      case "l": into.appendChild(element("p", "why", TEXTS[one[1]])); break;
      case "n": into.appendChild(element("p", "soft", TEXTS[one[1]])); break;
      case "u":
        var list = element("ul");
        one[1].forEach(function (line) { list.appendChild(element("li", "", TEXTS[line])); });
        into.appendChild(list);
        break;
      case "f":
        var facts = element("table", "files");
        one[1].forEach(function (pair) {
          var tr = facts.insertRow();
          tr.appendChild(element("th", "", TEXTS[pair[0]])).scope = "row";
          tr.appendChild(element("td", "", TEXTS[pair[1]]));
        });
        into.appendChild(facts);
        break;
      case "w":
        var reasons = element("table", "lines");
        one[1].forEach(function (reason) {
          var tr = reasons.insertRow();
          tr.appendChild(element("td", /^[-\u2212]/.test(reason[0]) ? "points down" : "points", reason[0]));
          tr.appendChild(element("td", "kind", TEXTS[reason[1]]));
          tr.appendChild(element("td", "", TEXTS[reason[2]]));
        });
        into.appendChild(reasons);
        break;
      case "t":
        var small = element("table", "lines");
        var columns = one[1].map(function (column) { return [TEXTS[column[0]], TEXTS[column[1]]]; });
        if (columns.some(function (column) { return column[0]; })) {
          var head = small.createTHead().insertRow();
          columns.forEach(function (column) {
            // A heading that says nothing is none.
            if (column[0]) { head.appendChild(element("th", column[1], column[0])).scope = "col"; } else { head.insertCell(); }
          });
        }
        var body = small.createTBody();
        one[2].forEach(function (line) {
          var tr = body.insertRow();
          line.forEach(function (cell, i) { tr.appendChild(filled(cell, columns[i][1], false)); });
        });
        into.appendChild(small);
        break;
      case "b":
        var cols = element("div", "cols");
        [one[1], one[2]].forEach(function (side) {
          if (!side.length) { return; }
          var column = element("div");
          side.forEach(function (inner) { block(inner, column); });
          cols.appendChild(column);
        });
        into.appendChild(cols);
        break;
      case "g":
        var chart = element("div", "chart");
        chart.innerHTML = one[1];
        into.appendChild(chart);
        break;
    }
  }

  function body(row) {
    var tbody = element("tbody");
    var tr = tbody.insertRow();
    COLUMNS.forEach(function (column) { tr.appendChild(filled(row.cells[column[0]], column[1], true)); });
    var detail = tbody.insertRow();
    detail.className = "detail";
    detail.id = "detail-" + row.rank;
    detail.hidden = true;
    var button = tr.querySelector("button");
    if (button) { button.setAttribute("aria-controls", detail.id); }
    tbody.row = row;
    if (reference) { mark(row, tbody); }
    return tbody;
  }

  function more() {
    var end = Math.min(fitting.length, made + STEP);
    var together = document.createDocumentFragment();
    for (; made < end; made++) { together.appendChild(body(fitting[made])); }
    table.appendChild(together);
    further.hidden = made >= fitting.length;
  }

  function show() {
    while (table.tBodies.length) { table.removeChild(table.tBodies[0]); }
    made = 0;
    more();
    output.textContent = output.dataset.text.replace("{0}", String(fitting.length)).replace("{1}", String(rows.length));
    nothing.hidden = fitting.length > 0;
  }

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function searched(row) {
    if (row.text === undefined) {
      row.text = fold(row.cells.map(function (cell) { return cell && cell[0] === "n" ? cell[1] + " " + cell[2] : ""; }).join(" "));
    }
    return row.text;
  }

  function plain(cell) {
    return cell === 0 ? "" : typeof cell === "string" ? cell : cell[0] === "x" ? STATUSES[cell[1]][2] : String(cell[1]);
  }

  function apply() {
    var text = fold(form.elements.text.value.trim());
    var wanted = Array.prototype.map.call(form.querySelectorAll("select"), function (select) {
      return [Number(select.dataset.column), select.value];
    });
    fitting = (sorted || rows).filter(function (row) {
      return (!text || searched(row).indexOf(text) >= 0) && wanted.every(function (one) {
        return !one[1] || plain(row.cells[one[0]]) === one[1];
      });
    });
    show();
  }

  function key(cell) { return cell === 0 ? "" : typeof cell === "string" ? cell : cell[1]; }

  function sort(heading) {
    var column = Number(heading.dataset.column);
    var first = heading.dataset.first;
    var other = first === "ascending" ? "descending" : "ascending";
    var direction = heading.getAttribute("aria-sort") === first ? other : first;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.setAttribute("aria-sort", "none"); });
    heading.setAttribute("aria-sort", direction);
    var sign = direction === "ascending" ? 1 : -1;
    sorted = rows.slice().sort(function (one, two) {
      var a = key(one.cells[column]), b = key(two.cells[column]);
      // Unknown stays at the end, whichever way it is sorted.
      if (a === "" || b === "") { return (a === "") - (b === "") || one.rank - two.rank; }
      var order = typeof a === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
      return sign * order || one.rank - two.rank;
    });
    apply();
  }

  function toggle(button) {
    var tbody = button.closest("tbody");
    var open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    var tr = tbody.rows[1];
    tr.hidden = open;
    // What stands there is made when somebody looks for the first time.
    if (open || tr.cells.length) { return; }
    var td = element("td");
    td.colSpan = COLUMNS.length;
    if (reference) { answer(tbody.row, tbody, td); }
    tbody.row.blocks.forEach(function (one) { block(one, td); });
    tr.appendChild(td);
  }

  FILTERS.forEach(function (column) {
    var select = form.querySelector("select[data-column=\"" + column + "\"]");
    var values = {}, state = false;
    rows.forEach(function (row) {
      var cell = row.cells[column];
      state = state || (cell !== 0 && cell[0] === "x");
      if (cell !== 0) { values[plain(cell)] = 1; }
    });
    var names = state ? STATUSES.map(function (one) { return one[2]; }).filter(function (one) { return values[one]; })
      : Object.keys(values).sort();
    names.forEach(function (name) {
      var option = element("option", "", name);
      option.value = name;
      select.appendChild(option);
    });
  });

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  further.addEventListener("click", more);
  if (window.IntersectionObserver) {
    new IntersectionObserver(function (seen) {
      if (seen[0].isIntersecting && made < fitting.length) { more(); }
    }).observe(further);
  }
  table.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.classList.contains("sort")) { sort(button.closest("th")); } else if (button.classList.contains("who")) { toggle(button); }
  });
  form.hidden = false;
  asking();
  apply();
  // What a search reads is made while nobody types yet.
  (window.requestIdleCallback || setTimeout)(function () { rows.forEach(searched); });
}());
