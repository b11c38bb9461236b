// Formulas, the switch of language, and what a keyboard has to reach.
"use strict";

function drawFormulas() {
  for (const element of document.querySelectorAll(".math")) {
    const displayMode = element.tagName === "DIV";
    katex.render(element.textContent, element, { displayMode, throwOnError: false, strict: "ignore" });
    element.classList.replace("math", "drawn");
  }
}

// the last heading above the upper third of the window is the one that is read
function sectionInView() {
  const sections = [...document.querySelectorAll("section[id], section span[id]")].filter((e) => /^s\d+$/.test(e.id));
  const passed = sections.filter((e) => e.getBoundingClientRect().top < innerHeight / 3);
  return passed.length > 1 ? passed.at(-1).id : "";
}

function keepSection() {
  for (const link of document.querySelectorAll("a.language")) {
    const page = link.href.split("#")[0];
    for (const event of ["pointerdown", "focus", "click"]) {
      link.addEventListener(event, () => { const id = sectionInView(); link.href = id ? `${page}#${id}` : page; });
    }
  }
}

// what scrolls sideways can be reached and named without a mouse
function reachScrolled() {
  for (const element of document.querySelectorAll(".formula > *, .pst-scrollable-table-container, div.highlight pre, .cell_output pre")) {
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  drawFormulas();
  keepSection();
  document.fonts.ready.then(reachScrolled);
  addEventListener("resize", reachScrolled);
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
});
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => (details.open = true)));
