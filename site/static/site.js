// Formulas, the switch of language, and what a keyboard has to reach.
"use strict";

function drawFormulas() {
  for (const element of document.querySelectorAll(".math")) {
    const displayMode = element.tagName === "DIV";
    katex.render(element.textContent, element, { displayMode, throwOnError: false, strict: "ignore" });
    element.classList.replace("math", "drawn");
    if (!displayMode) holdPunctuation(element);
  }
}

// no line begins with the comma that follows a formula
function holdPunctuation(formula) {
  const [mark] = formula.nextSibling?.nodeType === Node.TEXT_NODE ? formula.nextSibling.data.match(/^[，。；：、！？）」”]+|^[,.;:)]+/) ?? [""] : [""];
  if (!mark || formula.offsetWidth > 160) return;
  const held = document.createElement("span");
  held.style.whiteSpace = "nowrap";
  formula.nextSibling.data = formula.nextSibling.data.slice(mark.length);
  formula.replaceWith(held);
  held.append(formula, mark);
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

const ZH = document.documentElement.lang.startsWith("zh");

function offerCopies() {
  for (const code of document.querySelectorAll(".cell_input div.highlight, div:not(.output) > div.highlight")) {
    const button = document.createElement("button");
    button.className = "copy";
    button.textContent = ZH ? "复制" : "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.querySelector("pre").textContent);
      button.textContent = ZH ? "已复制" : "Copied";
      setTimeout(() => { button.textContent = ZH ? "复制" : "Copy"; }, 1500);
    });
    code.append(button);
  }
}

function closeMenus(event) {
  const kept = event.key ? null : event.target.closest(".menu");
  if (event.key && event.key !== "Escape") return;
  for (const menu of document.querySelectorAll(".menu[open]")) if (menu !== kept) menu.open = false;
}

// a picture that a phone would draw at half its size scrolls instead
function widenPictures() {
  for (const image of document.querySelectorAll(".cell_output img")) {
    const check = () => image.closest(".cell_output").classList.toggle("wide-picture", (parseInt(image.style.width) || image.naturalWidth) > 640);
    if (image.complete) check(); else image.addEventListener("load", check);
  }
}

// an excerpt in the results of the search is from the text of a page, without the buttons above it and the marks of LaTeX
const SIGNS = { top: "ᵀ", theta: "θ", sigma: "σ", partial: "∂", sum: "Σ", prod: "Π", eta: "η", lambda: "λ", mid: "|", cdot: "·", circ: "∘", le: "≤", to: "→" };
function textOfPage(html, anchor) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll(".headerlink, script, style, div.math, .number, nav, .visually-hidden").forEach((e) => e.remove());
  for (const formula of page.querySelectorAll("span.math"))
    formula.textContent = formula.textContent.replace(/\\([a-zA-Z]+) ?/g, (_, word) => SIGNS[word] ?? "").replace(/[{}\\]/g, "");
  return ((anchor && page.querySelector(anchor)) || page.querySelector("article.bd-article") || page.body).textContent;
}

// what scrolls sideways can be reached and named without a mouse
function reachScrolled() {
  for (const element of document.querySelectorAll(".formula > *, .pst-scrollable-table-container, div.highlight pre, .cell_output pre, .wide-picture")) {
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  drawFormulas();
  keepSection();
  offerCopies();
  widenPictures();
  if (typeof Search !== "undefined") Search.htmlToText = textOfPage;
  document.fonts.ready.then(reachScrolled);
  addEventListener("resize", reachScrolled);
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
});
addEventListener("click", closeMenus);
addEventListener("keydown", closeMenus);
addEventListener("beforeprint", () => document.querySelectorAll(".bd-article details").forEach((details) => (details.open = true)));
