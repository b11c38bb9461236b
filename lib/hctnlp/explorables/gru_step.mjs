// One step of a GRU with two units in the plane: z slides along the way from the old to the new, and the new hangs on
// where the reset gate stands.
import { Figure, arrow, axes, handle, linear, path, short, slider, svg, times, words } from "./instrument.mjs";

// The candidate with r before (GRU-3) and after the product (GRU-5), both mixtures (GRU-4), (1-z)ⁿ and its half-life.
export function numbers({ W, a, b, steps }, { h, r, z }) {
  const reset = h.map((value, unit) => r[unit] * value);
  const candidate = {
    before: times(W, reset).map((product, unit) => Math.tanh(a[unit] + b[unit] + product)),
    after: times(W, h).map((product, unit) => Math.tanh(a[unit] + r[unit] * (product + b[unit]))),
  };
  const mixed = (n) => h.map((value, unit) => (1 - z) * value + z * n[unit]);
  return {
    candidate,
    new: { before: mixed(candidate.before), after: mixed(candidate.after) },
    kept: Array.from({ length: steps + 1 }, (_, n) => (1 - z) ** n),
    half: z === 0 ? Infinity : z === 1 ? 0 : Math.log(0.5) / Math.log1p(-z),
  };
}

const LABELS = {
  zh: {
    title: "GRU 的一步：z 与 1−z，重置门 r 的两种位置",
    plane: "两个单元的状态：h_t 在 h_{t-1}（可以拖动）和 h̃ 的连线上，走了 z 那么远",
    kept: "(1−z)^n：每步都用这个 z，h_0 还剩多少",
    steps: "步数 n",
    before: "乘积之前的 r",
    after: "乘积之后的 r",
    old: "旧的状态 h_{t-1}",
    r: (unit) => `r_${unit}`,
    pair: ([a, b]) => `(${short(a)}, ${short(b)})`,
    tell: (z, n, pair) =>
      `h_t = ${short(1 - z)} · h_{t-1} + ${short(z)} · h̃。r 在乘积之前：h̃ = ${pair(n.candidate.before)}，h_t = ${pair(n.new.before)}；` +
      `在乘积之后：h̃ = ${pair(n.candidate.after)}，h_t = ${pair(n.new.after)}。` +
      (n.half === Infinity ? "旧值永远不丢。" : `${short(n.half, 1)} 步之后记忆剩一半。`),
  },
  en: {
    title: "One step of a GRU: z and 1 − z, and both places of the reset gate r",
    plane: "The state of two units: h_t lies z of the way from h_{t-1} (drag it) to h̃",
    kept: "(1−z)^n: what is left of h_0 if every step has this z",
    steps: "steps n",
    before: "r before the product",
    after: "r after the product",
    old: "old state h_{t-1}",
    r: (unit) => `r_${unit}`,
    pair: ([a, b]) => `(${short(a)}, ${short(b)})`,
    tell: (z, n, pair) =>
      `h_t = ${short(1 - z)} · h_{t-1} + ${short(z)} · h̃. With r before the product h̃ = ${pair(n.candidate.before)}, ` +
      `h_t = ${pair(n.new.before)}; after it h̃ = ${pair(n.candidate.after)}, h_t = ${pair(n.new.after)}. ` +
      (n.half === Infinity ? "Nothing is ever lost." : `Half of a memory is gone after ${short(n.half, 1)} steps.`),
  },
};

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const [x, y] = [linear([-1, 1], [30, 290]), linear([-1, 1], [290, 30])];
  const at = ([a, b]) => [x(a), y(b)];
  const plane = figure.panel(320, 335, say.plane, (scene, { h }, found) => {
    scene.append(
      svg("rect", { x: 30, y: 30, width: 260, height: 260, class: "quiet", fill: "none" }),
      path([at([-1, 0]), at([1, 0])], { class: "grid" }),
      path([at([0, -1]), at([0, 1])], { class: "grid" }),
    );
    for (const [kind, look, shift] of [["before", "green", -10], ["after", "orange", 18]]) {
      const [end, middle] = [at(found.candidate[kind]), at(found.new[kind])];
      scene.append(
        path([at(h), end], { class: `${look} dashed` }),
        arrow(at(h), middle, { class: `${look} wide` }),
        svg("circle", { cx: end[0], cy: end[1], r: 5, class: `point ${look}` }),
        svg("rect", { x: middle[0] - 5, y: middle[1] - 5, width: 10, height: 10, class: `point ${look} full` }),
        words(end[0], end[1] + shift, "h̃", { "text-anchor": "middle", class: look }),
      );
    }
    scene.append(
      words(30, 318, `○ h̃ ■ h_t: ${say.before}`, { class: "green" }),
      words(30, 335, `○ h̃ ■ h_t: ${say.after}`, { class: "orange" }),
    );
  });
  const drag = { get: ({ h }) => h, put: (h) => ({ h }), text: ({ h }) => say.pair(h) };
  handle(figure, plane, { label: say.old, x, y, ...drag });
  const [nx, ny] = [linear([0, given.steps], [45, 370]), linear([0, 1], [275, 20])];
  figure.panel(400, 335, say.kept, (scene, _, { kept, half }) => {
    const ticksX = [0, 0.5, 1].map((part) => Math.round(part * given.steps)).map((n) => [n, String(n)]);
    const ticksY = [0, 0.5, 1].map((share) => [share, String(share)]);
    scene.append(
      axes(nx, ny, { ticksX, ticksY, nameX: say.steps, nameY: "", box: [45, 20, 370, 275] }),
      path(kept.map((share, n) => [nx(n), ny(share)]), { class: "blue wide" }),
    );
    if (half <= given.steps) scene.append(svg("circle", { cx: nx(half), cy: ny(0.5), r: 5, class: "point blue" }));
  });
  const share = { min: 0, max: 1, step: 0.01 };
  slider(figure, { label: "z", ...share, get: ({ z }) => z, put: (z) => ({ z }) });
  for (const unit of [0, 1]) {
    const put = (value) => ({ r: figure.values.r.map((old, n) => (n === unit ? value : old)) });
    slider(figure, { label: say.r(unit + 1), ...share, get: ({ r }) => r[unit], put });
  }
  return figure.show(numbers, ({ z }, found) => say.tell(z, found, say.pair));
}

export default { render };
