// A tanh RNN of four units whose eigenvalues are dragged, and the gradient on its way back through it.
import { Figure, axes, dot, handle, linear, logarithmic, norm, path, product, short, slider, svg, times, transposed, words } from "./instrument.mjs";

// An orthogonal matrix, its own inverse, that has every direction in every unit.
const BASIS = [[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]].map((row) => row.map((sign) => sign / 2));

// W_h with the eigenvalues a ± bi and c ± di; `skew` leaves them as they are and makes the matrix longer.
function recurrent([[a, b], [c, d]], skew) {
  const blocks = [[a, -b, skew, 0], [b, a, 0, skew], [0, 0, c, -d], [0, 0, d, c]];
  return product(product(BASIS, blocks), BASIS);
}

// The largest singular value, by turning the columns until each is at right angles to all others (Hestenes 1958).
export function longest(matrix) {
  const largest = Math.max(...matrix.flat().map(Math.abs));
  if (largest === 0) return 0;
  const columns = transposed(matrix).map((column) => column.map((value) => value / largest));
  for (let sweep = 0, turned = true; turned && sweep < 40; sweep++) {
    turned = false;
    for (let p = 0; p < columns.length; p++) for (let q = p + 1; q < columns.length; q++) turned = turn(columns, p, q) || turned;
  }
  return largest * Math.max(...columns.map(norm));
}

function turn(columns, p, q) {
  const [u, v] = [columns[p], columns[q]];
  const [a, b, c] = [dot(u, u), dot(v, v), dot(u, v)];
  if (Math.abs(c) <= 1e-15 * Math.sqrt(a * b)) return false;
  const zeta = (b - a) / (2 * c);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = cosine * tangent;
  columns[p] = u.map((value, n) => cosine * value - sine * v[n]);
  columns[q] = u.map((value, n) => sine * value + cosine * v[n]);
  return true;
}

// ‖∂h_T/∂h_t‖ for t = T, …, 0 (GRAD-2), the bound ‖W_h‖ⁿ (GRAD-4), spectral radius, ‖W_h‖ and growth rate (GRAD-3).
export function numbers({ x }, { eigenvalues, skew, drive }) {
  const W = recurrent(eigenvalues, skew);
  let h = [0, 0, 0, 0];
  const steps = x.map((row) => {
    h = times(W, h).map((value, unit) => Math.tanh(value + drive * row[unit]));
    return W.map((weights, unit) => weights.map((weight) => (1 - h[unit] ** 2) * weight));
  });
  let back = BASIS.map((row, n) => row.map((_, m) => Number(n === m)));
  const norms = [1];
  for (const step of steps.reverse()) norms.push(longest((back = product(back, step))));
  const length = longest(W);
  const bounds = norms.map((_, n) => length ** n);
  const growth = Math.log(norms.at(-1)) / x.length;
  return { W, norms, bounds, radius: Math.max(...eigenvalues.map(norm)), length, growth };
}

// Which of three words fits, where the growth is 0.00 to the reader.
const fate = (growth) => (Math.abs(growth) < 0.005 ? 1 : growth < 0 ? 0 : 2);

const LABELS = {
  zh: {
    title: "梯度的流动：拖动特征值",
    plane: "W_h 的特征值：拖动两个实心点",
    flow: "‖∂h_T/∂h_t‖（蓝）和上界 ‖W_h‖^n（橙虚线）",
    back: "回退步数 T−t",
    one: "第一对特征值",
    two: "第二对特征值",
    skew: "拉长",
    drive: "输入",
    tell: (n, steps) =>
      `谱半径 ${short(n.radius)}，‖W_h‖ = ${short(n.length)}。${steps} 步之后梯度是 ${short(n.norms.at(-1))}，上界 ` +
      `${short(n.bounds.at(-1))}；每步增长率 ${short(n.growth)}：${["在消失", "既不消失也不爆炸", "在爆炸"][fate(n.growth)]}。`,
  },
  en: {
    title: "Gradient flow, with eigenvalues to drag",
    plane: "The eigenvalues of W_h: drag the two full dots",
    flow: "‖∂h_T/∂h_t‖ (blue) and the bound ‖W_h‖^n (orange, dashed)",
    back: "steps back, T−t",
    one: "first pair of eigenvalues",
    two: "second pair of eigenvalues",
    skew: "stretch",
    drive: "input",
    tell: (n, steps) =>
      `Spectral radius ${short(n.radius)}, ‖W_h‖ = ${short(n.length)}. After ${steps} steps the gradient is ` +
      `${short(n.norms.at(-1))}, the bound ${short(n.bounds.at(-1))}; growth rate ${short(n.growth)} a step: ` +
      `${["it vanishes", "it neither vanishes nor explodes", "it explodes"][fate(n.growth)]}.`,
  },
};

const RANGE = [1e-16, 1e16];

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const [re, im] = [linear([-1.5, 1.5], [20, 300]), linear([-1.5, 1.5], [300, 20])];
  const circle = (r, look) => svg("circle", { cx: re(0), cy: im(0), r: re(r) - re(0), fill: "none", class: look });
  const plane = figure.panel(320, 320, say.plane, (scene, { eigenvalues }, { length }) => {
    scene.append(
      path([[re(-1.5), im(0)], [re(1.5), im(0)]], { class: "grid" }),
      path([[re(0), im(-1.5)], [re(0), im(1.5)]], { class: "grid" }),
      circle(1, "quiet"),
      words(re(1) + 4, im(0) - 4, "1", { class: "note" }),
      words(re(0) + 4, im(1) - 4, "i", { class: "note" }),
    );
    if (length < 1.6) scene.append(circle(length, "orange dashed"));
    const marks = ["blue", "green"];
    scene.append(...eigenvalues.map(([a, b], n) => svg("circle", { cx: re(a), cy: im(-b), r: 5, class: `point ${marks[n]}` })));
  });
  for (const [n, label] of [say.one, say.two].entries()) {
    handle(figure, plane, {
      label,
      x: re,
      y: im,
      mark: ["blue", "green"][n],
      get: (values) => values.eigenvalues[n],
      put: (moved) => ({ eigenvalues: figure.values.eigenvalues.map((pair, m) => (m === n ? moved : pair)) }),
      text: ({ eigenvalues }) => `${short(eigenvalues[n][0])} ± ${short(Math.abs(eigenvalues[n][1]))} i`,
    });
  }
  const steps = given.x.length;
  const [x, y] = [linear([0, steps], [50, 390]), logarithmic(RANGE, [275, 20])];
  figure.panel(410, 320, say.flow, (scene, _, { norms, bounds }) => {
    const ticksY = [-16, -8, 0, 8, 16].map((n) => [10 ** n, `10^{${String(n).replace("-", "−")}}`]);
    const ticksX = [0, 0.5, 1].map((part) => Math.round(part * steps)).map((n) => [n, String(n)]);
    scene.append(
      axes(x, y, { ticksX, ticksY, nameX: say.back, nameY: "", box: [50, 20, 390, 275] }),
      path([[50, y(1)], [390, y(1)]], { class: "quiet thin" }),
      path(bounds.map((value, n) => [x(n), y(value)]), { class: "orange dashed" }),
      path(norms.map((value, n) => [x(n), y(value)]), { class: "blue wide" }),
    );
  });
  slider(figure, { label: say.skew, min: 0, max: 3, step: 0.05, get: (v) => v.skew, put: (skew) => ({ skew }) });
  slider(figure, { label: say.drive, min: 0, max: 3, step: 0.05, get: (v) => v.drive, put: (drive) => ({ drive }) });
  return figure.show(numbers, (_, found) => say.tell(found, steps));
}

export default { render };
