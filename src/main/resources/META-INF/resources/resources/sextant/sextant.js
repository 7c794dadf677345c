// The menu folds on narrow screens; without this script it stays open.
(() => {
  const narrow = window.matchMedia("(max-width: 56rem)");
  const button = document.querySelector(".nav-button");
  const nav = document.getElementById("site-nav");
  if (!button || !nav) return;
  const open = (isOpen) => {
    button.setAttribute("aria-expanded", String(isOpen));
    nav.hidden = !isOpen;
  };
  const adapt = () => {
    button.hidden = !narrow.matches;
    open(!narrow.matches);
  };
  button.addEventListener("click", () => open(nav.hidden));
  nav.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && narrow.matches) {
      open(false);
      button.focus();
    }
  });
  narrow.addEventListener("change", adapt);
  adapt();
})();

// A table that is wider than a phone becomes a list there: each cell carries the words of its column,
// and the roles that a browser may forget with the layout. Without this script it scrolls sideways.
(() => {
  const role = (scope, selector, name) => scope.querySelectorAll(selector).forEach((it) => it.setAttribute("role", name));
  document.querySelectorAll(".table-wrap > table:not(.month)").forEach((table) => {
    const heads = table.tHead?.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
    if (!heads.length || table.querySelector("[colspan], [rowspan]")) return;
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      [...row.cells].forEach((cell, n) => {
        const empty = !cell.textContent.trim() && !cell.querySelector("input, select, textarea, button, img");
        if (!empty) cell.dataset.column = heads[n].textContent.trim();
      });
    }
    table.setAttribute("role", "table");
    role(table, "thead, tbody", "rowgroup");
    role(table, "tr", "row");
    role(table, "thead th", "columnheader");
    role(table, "tbody th", "rowheader");
    role(table, "td", "cell");
    table.classList.add("stacks");
  });
})();

// The words of the programme and of staff are typed with ordinary spaces; shown, no line of French
// begins with a colon or a closing quote, nor ends with an opening one.
(() => {
  const french = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest("[lang]").lang === "fr" && !node.parentElement.closest("textarea, select, pre, script")
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  while (french.nextNode()) {
    const text = french.currentNode.data;
    const bound = text.replace(/(\S) ([:;?!»])/g, "$1\u00a0$2").replace(/« (?=\S)/g, "«\u00a0");
    if (bound !== text) french.currentNode.data = bound;
  }
})();
