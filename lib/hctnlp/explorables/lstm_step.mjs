// One unit of an LSTM: its gates are dragged, and the same step is taken again and again.
import { Figure, arrow, axes, handle, linear, path, short, sigmoid, svg, words } from "./instrument.mjs";

// All numbers of a step (LSTM-1 to LSTM-6), and C and h after 0, 1, … steps with gates that stay as they are.
export function numbers({ steps }, { a_f, a_i, a_C, a_o, C_before }) {
  const [f, i, o, g] = [sigmoid(a_f), sigmoid(a_i), sigmoid(a_o), Math.tanh(a_C)];
  const memory = [C_before];
  while (memory.length <= steps) memory.push(f * memory.at(-1) + i * g);
  const output = memory.slice(1).map((C) => o * Math.tanh(C));
  const C = f * C_before + i * g;
  return { f, i, g, o, kept: f * C_before, written: i * g, C, tanh_C: Math.tanh(C), h: output[0], memory, output };
}

const LABELS = {
  zh: {
    title: "LSTM 单元的一步，门可以拖动",
    cell: "单元：拖动四个方框里的圆点",
    time: "同样的门，一步步走下去：C_t 和 h_t",
    step: "步 t",
    of: { f: "遗忘门 a_f", i: "输入门 a_i", C: "候选值 a_C", o: "输出门 a_o" },
    before: "旧的记忆 C_{t-1}",
    tell: (n, before) =>
      `保留 ${short(before)} 的 ${short(n.f)}，是 ${short(n.kept)}；写入 ${short(n.g)} 的 ${short(n.i)}，是 ` +
      `${short(n.written)}：C_t = ${short(n.C)}。输出 tanh C_t = ${short(n.tanh_C)} 的 ${short(n.o)}：h_t = ${short(n.h)}。`,
    later: (steps, C) => `${steps} 步之后 C = ${short(C)}。`,
  },
  en: {
    title: "One step of an LSTM cell, with gates to drag",
    cell: "The cell: drag the dots in the four boxes",
    time: "The same gates, step after step: C_t and h_t",
    step: "step t",
    of: { f: "forget gate a_f", i: "input gate a_i", C: "candidate a_C", o: "output gate a_o" },
    before: "old memory C_{t-1}",
    tell: (n, before) =>
      `Keeps ${short(n.f)} of ${short(before)}, ${short(n.kept)}; writes ${short(n.i)} of ${short(n.g)}, ` +
      `${short(n.written)}: C_t = ${short(n.C)}. Shows ${short(n.o)} of tanh C_t = ${short(n.tanh_C)}: h_t = ${short(n.h)}.`,
    later: (steps, C) => ` After ${steps} steps C = ${short(C)}.`,
  },
};

const AT = { f: 90, i: 160, C: 230, o: 300 };
const [STATE, PRODUCT, OUTPUT, TOP, BOTTOM, H] = [35, 92, 125, 155, 265, 360];
const [LIMIT, REACH] = [6, 4]; // of what is dragged; of C in the plot

// Where a pre-activation stands: as high as what the layer makes of it.
function squashed(name) {
  const level = linear([name === "C" ? -1 : 0, 1], [BOTTOM, TOP]);
  const [squash, unsquash] = name === "C" ? [Math.tanh, Math.atanh] : [sigmoid, (p) => Math.log(p / (1 - p))];
  const [low, high] = [squash(-LIMIT), squash(LIMIT)];
  const scale = (a) => level(squash(a));
  scale.invert = (place) => unsquash(Math.min(Math.max(level.invert(place), low), high));
  scale.domain = [-LIMIT, LIMIT];
  scale.step = (a, n) => a + n / 4;
  return scale;
}

function circle(x, y, sign, r = 12) {
  const box = svg("circle", { cx: x, cy: y, r, class: "box blue" });
  return svg("g", {}, box, words(x, y + 4, sign, { "text-anchor": "middle", style: r > 12 ? "font-size: 11px" : null }));
}

function layer(name, value, a, sign) {
  const x = AT[name];
  const level = linear([name === "C" ? -1 : 0, 1], [BOTTOM, TOP]);
  const zero = level(0);
  const [y, height] = [Math.min(level(value), zero), Math.abs(level(value) - zero)];
  return svg(
    "g",
    {},
    svg("rect", { x: x - 16, y: TOP, width: 32, height: BOTTOM - TOP, class: "box" }),
    svg("rect", { x: x - 15, y, width: 30, height, fill: "var(--orange)", opacity: 0.45 }),
    words(x, BOTTOM + 16, `${sign} = ${short(value)}`, { "text-anchor": "middle" }),
    words(x, BOTTOM + 33, `a = ${short(a)}`, { "text-anchor": "middle", class: "note" }),
  );
}

function drawCell(scene, { a_f, a_i, a_C, a_o, C_before }, n) {
  scene.append(
    arrow([10, STATE], [425, STATE], { class: "blue" }),
    arrow([AT.f, TOP], [AT.f, STATE + 12]),
    path([[AT.i, TOP], [AT.i, PRODUCT]]),
    arrow([AT.i, PRODUCT], [AT.C - 12, PRODUCT]),
    arrow([AT.C, TOP], [AT.C, PRODUCT + 12]),
    arrow([AT.C, PRODUCT - 12], [AT.C, STATE + 12]),
    path([[AT.o, TOP], [AT.o, OUTPUT]]),
    arrow([AT.o, OUTPUT], [H - 12, OUTPUT]),
    arrow([H, STATE], [H, OUTPUT - 12]),
    arrow([H + 12, OUTPUT], [425, OUTPUT]),
    circle(AT.f, STATE, "×"),
    circle(AT.C, PRODUCT, "×"),
    circle(AT.C, STATE, "+"),
    circle(H, (STATE + OUTPUT) / 2 - 3, "tanh", 16),
    circle(H, OUTPUT, "×"),
    words(0, STATE - 15, `C_{t-1} = ${short(C_before)}`),
    words((AT.f + AT.C) / 2, STATE - 15, short(n.kept), { "text-anchor": "middle" }),
    words(AT.C + 8, (STATE + PRODUCT) / 2 + 4, short(n.written)),
    words(432, STATE - 15, `C_t = ${short(n.C)}`, { "text-anchor": "end" }),
    words(432, OUTPUT + 22, `h_t = ${short(n.h)}`, { "text-anchor": "end" }),
    layer("f", n.f, a_f, "f_t"),
    layer("i", n.i, a_i, "i_t"),
    layer("C", n.g, a_C, "C̃_t"),
    layer("o", n.o, a_o, "o_t"),
  );
}

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const cell = figure.panel(440, 305, say.cell, drawCell);
  for (const [name, at] of Object.entries(AT)) {
    const key = `a_${name}`;
    const x = linear([0, 1], [at, at + 1]);
    const text = (values) => short(values[key]);
    const ends = { get: (values) => [0, values[key]], put: ([, a]) => ({ [key]: a }) };
    handle(figure, cell, { label: say.of[name], x, y: squashed(name), axis: "y", text, ...ends });
  }
  const x = linear([0, given.steps], [45, 375]);
  const y = linear([-REACH, REACH], [260, 30]);
  const ticks = [0, given.steps / 4, given.steps / 2, (3 * given.steps) / 4, given.steps].map((t) => [t, String(t)]);
  const clipped = (value) => y(Math.min(Math.max(value, -REACH), REACH));
  const time = figure.panel(400, 305, say.time, (scene, values, { memory, output }) => {
    scene.append(
      axes(x, y, {
        ticksX: ticks,
        ticksY: [-4, -2, 0, 2, 4].map((C) => [C, short(C, 0)]),
        nameX: say.step,
        nameY: "",
        box: [45, 30, 375, 260],
      }),
      path(memory.map((C, t) => [x(t), clipped(C)]), { class: "blue wide" }),
      path(output.map((h, t) => [x(t + 1), clipped(h)]), { class: "orange dashed" }),
      words(378, clipped(memory.at(-1)) - 6, "C", { class: "blue", "text-anchor": "end" }),
      words(378, clipped(output.at(-1)) + 16, "h", { class: "orange", "text-anchor": "end" }),
    );
  });
  const text = (values) => short(values.C_before);
  const ends = { get: (values) => [0, values.C_before], put: ([, C]) => ({ C_before: C }) };
  handle(figure, time, { label: say.before, x, y: linear([-2, 2], [y(-2), y(2)]), axis: "y", text, ...ends });
  return figure.show(numbers, (values, n) => say.tell(n, values.C_before) + say.later(given.steps, n.memory.at(-1)));
}

export default { render };
