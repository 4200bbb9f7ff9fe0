"use strict";
(function () {
  var table = document.querySelector(".creators");
  var rows = Array.prototype.slice.call(table.tBodies);
  var filters = document.querySelector(".filters");
  var shown = document.querySelector("output");
  var nothing = document.querySelector(".nothing");

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function apply() {
    var text = fold(filters.elements.text.value.trim());
    var count = 0;
    rows.forEach(function (body) {
      var fits = (!text || fold(body.dataset.text).indexOf(text) >= 0) &&
        ["status", "tier", "platform"].every(function (key) {
          var wanted = filters.elements[key].value;
          return !wanted || body.dataset[key] === wanted;
        });
      body.hidden = !fits;
      if (fits) { count++; }
    });
    shown.textContent = shown.dataset.text.replace("{0}", String(count)).replace("{1}", String(rows.length));
    nothing.hidden = count > 0;
  }

  function value(body, column) {
    var cell = body.rows[0].cells[column];
    return cell.dataset.sort === undefined ? cell.textContent : cell.dataset.sort;
  }

  function sort(heading) {
    var column = heading.cellIndex;
    var numeric = heading.dataset.type === "number";
    var first = heading.dataset.first || "ascending";
    var other = first === "ascending" ? "descending" : "ascending";
    var direction = heading.getAttribute("aria-sort") === first ? other : first;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      if (cell.hasAttribute("aria-sort")) { cell.setAttribute("aria-sort", "none"); }
    });
    heading.setAttribute("aria-sort", direction);
    var sign = direction === "ascending" ? 1 : -1;
    rows.map(function (body) { return { body: body, value: value(body, column), rank: Number(body.dataset.rank) }; })
      .sort(function (a, b) {
        // Unknown stays at the end, whichever way it is sorted.
        if (a.value === "" || b.value === "") { return (a.value === "") - (b.value === "") || a.rank - b.rank; }
        var order = numeric ? Number(a.value) - Number(b.value) : a.value.localeCompare(b.value, document.documentElement.lang);
        return sign * order || a.rank - b.rank;
      })
      .forEach(function (entry) { table.appendChild(entry.body); });
  }

  filters.addEventListener("input", apply);
  filters.addEventListener("submit", function (event) { event.preventDefault(); });
  table.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.classList.contains("sort")) {
      sort(button.closest("th"));
    } else {
      var open = button.getAttribute("aria-expanded") === "true";
      button.setAttribute("aria-expanded", String(!open));
      document.getElementById(button.getAttribute("aria-controls")).hidden = open;
    }
  });
  apply();
}());
