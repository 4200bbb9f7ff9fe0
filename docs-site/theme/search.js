// Searches the index that lies beside the pages; nothing is asked of any server.
(() => {
  const { settings, index } = window.rapportIndex;
  const search = MiniSearch.loadJS(index, settings);
  const top = document.body.dataset.top;
  const query = document.getElementById("query");
  const found = document.getElementById("found");

  const show = () => {
    const words = query.value.trim();
    const hits = words === "" ? [] : search.search(words, { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { title: 3 } }).slice(0, 12);
    found.hidden = words === "";
    found.replaceChildren(
      ...(hits.length === 0 ? [document.createTextNode("Nothing is found.")] : hits.map(line)),
    );
  };

  const line = (hit) => {
    const link = document.createElement("a");
    link.href = top + hit.at;
    link.textContent = hit.title;
    if (hit.title !== hit.page) {
      const page = document.createElement("small");
      page.textContent = ` in ${hit.page}`;
      link.append(page);
    }
    return link;
  };

  query.addEventListener("input", show);
  found.addEventListener("click", () => (found.hidden = true));
  show();
})();
