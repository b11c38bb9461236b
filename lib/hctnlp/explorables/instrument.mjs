// What every instrument is made of: a place in the page, panels of SVG, sliders, handles to drag, and a voice.
//
// An instrument is a module with `numbers(given, values)`, which computes all it shows, and a default export with
// `render({ model, el })`, which anywidget calls in JupyterLab and page.mjs on the site. `model` holds `given`, what
// the figure is about, `values`, where its controls stand, and `language`.

const SVG = "http://www.w3.org/2000/svg";

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const svg = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS(SVG, tag), attributes, children);
export const html = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);

const PIECE = /([_^])(?:\{(.*?)\}|(.))|[^_^]+/g;

// "C_{t-1}" in pieces: [["C", ""], ["t-1", "_"]]
const pieces = (text) =>
  [...text.matchAll(PIECE)].map(([all, mark, braced, single]) => (mark ? [braced ?? single, mark] : [all, ""]));

// A line of text in a drawing as it is; what a reader has written, a word, is no formula.
export const plain = (x, y, text, attributes = {}) => svg("text", { x, y, ...attributes }, text);

// A line with formulas: _{…} is set lower, ^{…} higher.
export function words(x, y, text, attributes = {}) {
  const line = svg("text", { x, y, ...attributes });
  let risen = 0;
  for (const [piece, mark] of pieces(text)) {
    const rise = { _: 4, "^": -5, "": 0 }[mark];
    line.append(svg("tspan", { dy: rise - risen, "font-size": mark ? "75%" : null }, piece));
    risen = rise;
  }
  return line;
}

const written = (text) =>
  pieces(text).map(([piece, mark]) => (mark ? html(mark === "_" ? "sub" : "sup", {}, piece) : piece));
export const spoken = (text) => text.replace(/[_^{}]/g, "");

// Some numbers as a reader wants them: 0.25, −3.00, 4.1e−9.
export function short(value, digits = 2) {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "–";
  const small = value !== 0 && (Math.abs(value) < 10 ** -digits || Math.abs(value) >= 1e5);
  return (small ? value.toExponential(1) : value.toFixed(digits)).replaceAll("-", "−");
}

// --- scales ----------------------------------------------------------------------------------------------------------

export function linear([d0, d1], [r0, r1]) {
  const scale = (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
  scale.invert = (place) => d0 + ((place - r0) / (r1 - r0)) * (d1 - d0);
  scale.domain = [d0, d1];
  scale.step = (value, n) => value + (n * (d1 - d0)) / 40;
  return scale;
}

export function logarithmic([d0, d1], range) {
  const inner = linear([Math.log10(d0), Math.log10(d1)], range);
  const scale = (value) => inner(Math.log10(Math.min(Math.max(value, d0), d1)));
  scale.invert = (place) => 10 ** inner.invert(place);
  scale.domain = [d0, d1];
  scale.step = (value, n) => 10 ** inner.step(Math.log10(value), n);
  return scale;
}

const within = (value, scale) => Math.min(Math.max(value, scale.domain[0]), scale.domain[1]);

// --- the figure -------------------------------------------------------------------------------------------------------

export class Figure {
  // labels: by language, a table of what the figure says; `title` names it.
  constructor({ model, el }, labels) {
    this.model = model;
    this.say = labels[model.get("language")];
    this.given = model.get("given");
    this.parts = [];
    this.panels = html("div", { class: "panels" });
    this.controls = html("div", { class: "controls" });
    this.told = html("p", { class: "told", "aria-hidden": "true" });
    this.voice = html("p", { class: "voice", role: "status", "aria-live": "polite" });
    const name = { role: "group", "aria-label": this.say.title, lang: model.get("language") };
    const parts = [this.panels, this.controls, this.told, this.voice];
    el.append((this.root = html("div", { class: "instrument", ...name }, ...parts)));
  }

  get values() {
    return this.model.get("values");
  }

  set(changed) {
    this.model.set("values", { ...this.values, ...changed });
    this.model.save_changes();
  }

  // A drawing of its own beside the others, below them on a phone; `draw(scene, values, numbers)` fills it.
  panel(width, height, label, draw) {
    const scene = svg("g", { "aria-hidden": "true" });
    const size = { viewBox: `0 0 ${width} ${height}`, style: `max-width: ${1.25 * width}px` };
    const drawing = svg("svg", { ...size, role: "group", "aria-label": spoken(label) }, scene);
    const caption = html("div", { class: "caption", "aria-hidden": "true" }, ...written(label));
    if (width > 600) drawing.setAttribute("style", `min-width: ${0.65 * width}px`); // a phone scrolls to it
    this.panels.append(html("div", { class: width > 600 ? "panel scrolls" : "panel", style: `flex-basis: ${width * 0.75}px` }, caption, drawing));
    this.parts.push((values, numbers) => {
      scene.replaceChildren();
      draw(scene, values, numbers);
    });
    return drawing;
  }

  // Draws it, now and whenever a value changes; the last thing a module's `render` does. `tell` puts it into words.
  show(numbers, tell) {
    const redraw = () => {
      const found = numbers(this.given, this.values);
      for (const part of this.parts) part(this.values, found);
      const told = tell(this.values, found);
      this.told.replaceChildren(...written(told));
      clearTimeout(this.waiting); // who listens hears where a control came to rest, not all it passed
      this.waiting = setTimeout(() => (this.voice.textContent = spoken(told)), 400);
    };
    redraw();
    clearTimeout(this.waiting); // on opening it is silent
    this.model.on("change:values", redraw);
    return () => {
      this.model.off("change:values", redraw);
      clearTimeout(this.waiting);
      clearInterval(this.playing);
    };
  }
}

// --- controls ---------------------------------------------------------------------------------------------------------

// `get(values)` is where it stands, `put(x)` what changes when it is moved to x.
export function slider(figure, { label, min, max, step, get, put, format = short, when = () => true }) {
  const input = html("input", { type: "range", min, max, step, "aria-label": spoken(label) });
  const output = html("output", { "aria-hidden": "true" });
  const row = html("label", {}, html("span", {}, ...written(label)), input, output);
  input.addEventListener("input", () => figure.set(put(Number(input.value))));
  figure.controls.append(row);
  figure.parts.push((values) => {
    row.hidden = !when(values);
    input.value = get(values);
    output.textContent = format(get(values));
    input.setAttribute("aria-valuetext", output.textContent);
  });
  return input;
}

export function choice(figure, { label, options, get, put }) {
  const items = options.map(([value, text]) => html("option", { value }, text));
  const select = html("select", { "aria-label": spoken(label) }, ...items);
  select.addEventListener("change", () => figure.set(put(select.value)));
  figure.controls.append(html("label", {}, html("span", {}, ...written(label)), select));
  figure.parts.push((values) => (select.value = get(values)));
}

export function button(figure, label, press) {
  const element = html("button", { type: "button" }, label);
  element.addEventListener("click", press);
  figure.controls.append(element);
  return element;
}

// Starts and stops a motion. Who wants none gets a step for every press.
export function play(figure, [start, stop], advance, delay = 500) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const rest = () => {
    clearInterval(figure.playing);
    figure.playing = null;
    element.textContent = start;
  };
  const element = button(figure, start, () => {
    if (still.matches) return advance();
    if (figure.playing) return rest();
    element.textContent = stop;
    advance();
    figure.playing = setInterval(() => advance() || rest(), delay);
  });
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

// A point that is dragged with mouse, finger or arrow keys; with Shift, by a tenth.
//
// `get(values)` is where it stands in the units of the scales x and y, `put([x, y])` what changes when it is moved.
// `axis` names the one of the two that it moves along, if it does not move along both.
export function handle(figure, drawing, { label, x, y, get, put, text, axis = "xy", mark = "" }) {
  const dot = svg("circle", { r: 7, class: `dot ${mark}` });
  const along = axis === "y" ? y : x;
  const [min, max] = along.domain;
  const limits = { "aria-valuemin": min, "aria-valuemax": max, "aria-orientation": axis === "y" ? "vertical" : null };
  const name = { role: "slider", tabindex: 0, "aria-label": spoken(label), ...limits };
  const group = svg("g", { class: `handle ${axis}`, ...name }, svg("circle", { r: 20, class: "reach" }), dot);
  const move = ([atX, atY]) => {
    const [oldX, oldY] = get(figure.values);
    figure.set(put([axis === "y" ? oldX : within(atX, x), axis === "x" ? oldY : within(atY, y)]));
  };
  const drag = (event) => {
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    move([x.invert(place.x), y.invert(place.y)]);
  };
  group.addEventListener("pointerdown", (event) => {
    group.setPointerCapture(event.pointerId);
    group.focus();
    event.preventDefault();
  });
  group.addEventListener("pointermove", (event) => group.hasPointerCapture(event.pointerId) && drag(event));
  group.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation(); // JupyterLab would go to the next cell
    const size = event.shiftKey ? 0.1 : 1;
    const [n, m] = axis === "x" ? [arrow[0] + arrow[1], 0] : axis === "y" ? [0, arrow[0] + arrow[1]] : arrow;
    const [atX, atY] = get(figure.values);
    move([x.step(atX, n * size), y.step(atY, m * size)]);
  });
  drawing.append(group);
  figure.parts.push((values, numbers) => {
    const [atX, atY] = get(values);
    group.setAttribute("transform", `translate(${x(atX)} ${y(atY)})`);
    group.setAttribute("aria-valuenow", axis === "y" ? atY : atX);
    group.setAttribute("aria-valuetext", spoken(text(values, numbers)));
  });
  return group;
}

// --- drawing ----------------------------------------------------------------------------------------------------------

export const path = (points, attributes) =>
  svg("path", { d: points.map(([x, y], n) => `${n ? "L" : "M"}${x.toFixed(2)} ${y.toFixed(2)}`).join(""), ...attributes });

// A line with a head at its end.
export function arrow([x0, y0], [x1, y1], attributes = {}) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < 1e-6) return svg("g");
  const [u, v] = [(x1 - x0) / length, (y1 - y0) / length];
  const size = Math.min(8, length);
  const base = [x1 - u * size, y1 - v * size];
  const head = [[base[0] - v * size * 0.45, base[1] + u * size * 0.45], [base[0] + v * size * 0.45, base[1] - u * size * 0.45]];
  const shape = path([[x1, y1], ...head, [x1, y1]], { class: "head" });
  return svg("g", { ...attributes }, path([[x0, y0], base], { class: "line" }), shape);
}

// The two axes of a plot: ticks [value, text] on each, and their names.
export function axes(x, y, { ticksX, ticksY, nameX, nameY, box: [left, top, right, bottom] }) {
  const group = svg("g", { class: "axes" });
  for (const [value, text] of ticksY) {
    group.append(path([[left, y(value)], [right, y(value)]], { class: "grid" }));
    group.append(words(left - 5, y(value) + 4, text, { "text-anchor": "end" }));
  }
  for (const [value, text] of ticksX) group.append(words(x(value), bottom + 15, text, { "text-anchor": "middle" }));
  group.append(path([[left, top], [left, bottom], [right, bottom]], { class: "axis" }));
  group.append(words(right, bottom + 30, nameX, { "text-anchor": "end" }), words(left - 30, top - 8, nameY));
  return group;
}

// --- arithmetic -------------------------------------------------------------------------------------------------------

export const sigmoid = (z) => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));
export const logSigmoid = (z) => Math.min(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
export const dot = (a, b) => a.reduce((sum, value, n) => sum + value * b[n], 0);
export const norm = (a) => Math.hypot(...a);
export const times = (M, v) => M.map((row) => dot(row, v));
export const transposed = (M) => M[0].map((_, n) => M.map((row) => row[n]));
export const product = (A, B) => {
  const columns = transposed(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
};
