// Formulas, drawn by KaTeX before the slides are laid out, then reveal.js.
"use strict";

// px: what is shown shrinks to fit its slide, but not below; a test finds the slide that has too much on it all the same
const SMALLEST = { text: 24, listing: 20 };

for (const element of document.querySelectorAll(".math")) {
  const displayMode = element.tagName === "DIV";
  const output = element.closest("aside") ? "mathml" : "htmlAndMathml"; // the speaker's view has no style sheet of ours
  katex.render(element.textContent, element, { displayMode, output, throwOnError: false, strict: "ignore" });
  element.classList.replace("math", "drawn");
}

function shrink(element, isTooLarge, smallest) {
  for (let size = parseFloat(getComputedStyle(element).fontSize); isTooLarge() && size > smallest; size -= 1) {
    element.style.fontSize = `${Math.max(size - 1, smallest)}px`;
  }
}

function fit() {
  for (const pieces of document.querySelectorAll(".present .pieces")) {
    for (const wide of pieces.querySelectorAll("div.drawn, pre")) {
      const isTooWide = () => wide.scrollWidth > wide.clientWidth;
      shrink(wide, isTooWide, SMALLEST.listing);
      if (isTooWide() && wide.matches(".output")) wide.classList.add("wrapped");
    }
    shrink(pieces, () => pieces.scrollHeight > pieces.clientHeight, SMALLEST.text);
  }
}

if (document.querySelector(".reveal")) {
  Reveal.on("slidechanged", fit);
  Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    center: false,
    display: "flex",
    hash: true,
    transition: "none",
    controls: false,
    slideNumber: "c/t",
    defaultTiming: 60, // s; each slide has its own, and with it the speaker's view a pacing timer
    plugins: [RevealNotes],
  }).then(() => document.fonts.ready).then(fit);
}
