"use strict";
const rows = [...document.querySelectorAll(".students tbody tr")];
const body = document.querySelector(".students tbody");
const form = document.querySelector(".filters");
const field = (id) => document.getElementById(id);

function has(list, word) {
  return !word || list.split(" ").includes(word);
}

function filter() {
  const name = field("by-name").value.trim().toLowerCase();
  let shown = 0;
  for (const row of rows) {
    row.hidden = !(
      row.cells[0].dataset.value.toLowerCase().includes(name) &&
      has(row.dataset.lost, field("by-exercise").value) &&
      has(row.dataset.misconceptions, field("by-misconception").value) &&
      (!field("by-hand").checked || "hand" in row.dataset)
    );
    shown += !row.hidden;
  }
  field("shown").textContent = `${shown} / ${rows.length}`;
}

function sort(button) {
  const header = button.closest("th");
  const before = header.getAttribute("aria-sort");
  const numbers = button.dataset.type === "number";
  const down = before ? before === "ascending" : numbers; // marks: the best first, names: from A
  document.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
  header.setAttribute("aria-sort", down ? "descending" : "ascending");
  const value = (row) => row.cells[header.cellIndex].dataset.value;
  const compare = numbers ? (a, b) => value(a) - value(b) : (a, b) => value(a).localeCompare(value(b), "zh-CN");
  rows.sort((a, b) => (down ? compare(b, a) : compare(a, b)));
  body.append(...rows);
}

function speak(language) {
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

form.addEventListener("input", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button && "sort" in button.dataset) sort(button);
  if (button?.dataset.language) speak(button.dataset.language);
  if (button?.dataset.show) {
    form.reset();
    field("by-misconception").value = button.dataset.show;
    setTimeout(filter);
    field("students").scrollIntoView();
  }
});
