"use strict";
(function () {
  var form = document.querySelector(".what-if");
  if (!form) { return; }
  var told = form.dataset, lang = document.documentElement.lang;
  var simulated = form.querySelector(".simulated");
  var rows = Array.prototype.slice.call(form.querySelectorAll("tbody tr"));
  var sums = {}, first = {}, outputs = {};
  Array.prototype.forEach.call(form.querySelectorAll("[data-sum]"), function (dd) {
    sums[dd.dataset.sum] = dd;
    first[dd.dataset.sum] = dd.textContent;
  });
  var sliders = ["budget", "price", "conversion"].filter(function (name) { return form.elements[name]; });
  sliders.forEach(function (name) {
    outputs[name] = form.elements[name].parentNode.querySelector("output");
    first["slider " + name] = outputs[name].textContent;
  });
  var cash = new Intl.NumberFormat(lang, { style: "currency", currency: told.currency, maximumFractionDigits: 0 });
  var count = new Intl.NumberFormat(lang, { maximumSignificantDigits: 3 });
  var percent = new Intl.NumberFormat(lang, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 });
  var plain = new Intl.NumberFormat(lang, { style: "percent" });

  function level(name) { return form.elements[name] ? Number(form.elements[name].value) / 100 : 1; }

  function filled(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, i) { return values[i]; });
  }

  // The same sums as the engine's: means, which add up.
  function worked() {
    var price = level("price"), conversion = level("conversion");
    var sum = { chosen: 0, cost: 0, measure: 0, orders: 0 };
    rows.forEach(function (row) {
      if (!row.querySelector("[type=checkbox]").checked) { return; }
      var cost = row.querySelector("[type=number]");
      sum.chosen++;
      sum.cost += cost ? Number(cost.value) * price : 0;
      sum.measure += Number(row.dataset.measure) * (told.byOrder === "true" ? conversion : 1);
      sum.orders += Number(row.dataset.orders) * conversion;
    });
    sum.measure *= Number(told.different);
    sum.budget = Number(form.elements.budget.value);
    sum.left = sum.budget - sum.cost;
    sum.contribution = sum.orders * Number(told.earned);
    sum.roi = sum.cost > 0 ? sum.contribution / sum.cost - 1 : 0;
    return sum;
  }

  function moved() {
    return Array.prototype.some.call(form.querySelectorAll("input"), function (input) {
      return input.type === "checkbox" ? input.checked !== input.defaultChecked : Number(input.value) !== Number(input.defaultValue);
    });
  }

  function show() {
    var isMoved = moved(), sum = worked();
    var text = { cost: cash.format(sum.cost), left: cash.format(sum.left), measure: count.format(sum.measure),
      orders: count.format(sum.orders), contribution: cash.format(sum.contribution), roi: percent.format(sum.roi) };
    Object.keys(sums).forEach(function (id) {
      sums[id].textContent = isMoved ? text[id] : first[id];
      sums[id].dataset.value = String(sum[id]);
    });
    sums.left.classList.toggle("down", sum.left < 0);
    sliders.forEach(function (name) {
      var value = name === "budget" ? cash.format(sum.budget) : plain.format(level(name));
      outputs[name].textContent = isMoved ? value : first["slider " + name];
    });
    form.classList.toggle("moved", isMoved);
    simulated.textContent = !isMoved ? "" : [filled(told.told, sum.chosen, text.cost, cash.format(sum.budget), text.measure, told.measure),
      told.earned ? filled(told.earns, text.contribution, text.roi) : "",
      sum.left < 0 ? filled(told.over, cash.format(-sum.left)) : ""].join(" ").trim();
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(show, 0); });
  form.hidden = false;
  show();
}());
