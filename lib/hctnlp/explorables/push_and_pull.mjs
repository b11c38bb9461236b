// One pair that was in the text and some that were not, in the plane: what negative sampling does to their vectors.
import { Figure, arrow, button, dot, handle, linear, logSigmoid, norm, path, plain, play, short, sigmoid, slider, svg } from "./instrument.mjs";

// Logits, σ of them, the loss (NS-3), its gradients by x (NS-6) and by the others (NS-5), cosines, all after one step.
export function numbers({ positive }, { x, others, rate }) {
  const logits = others.map((u) => dot(x, u));
  const likely = logits.map(sigmoid);
  const loss = -logits.reduce((sum, z, n) => sum + logSigmoid(positive[n] ? z : -z), 0);
  const errors = likely.map((p, n) => p - Number(positive[n]));
  const gradient = {
    x: [0, 1].map((axis) => others.reduce((sum, u, n) => sum + errors[n] * u[axis], 0)),
    others: errors.map((error) => x.map((value) => error * value)),
  };
  const stepped = (v, by) => v.map((value, axis) => value - rate * by[axis]);
  const next = { x: stepped(x, gradient.x), others: others.map((u, n) => stepped(u, gradient.others[n])) };
  const cosines = others.map((u, n) => logits[n] / (norm(u) * norm(x) || 1));
  return { logits, likely, loss, gradient, next, cosines };
}

const LABELS = {
  zh: {
    title: "负采样的推与拉：拖动平面上的向量",
    plane: "拖动箭头的尖；灰箭头是 −∂L，每步沿它走 η 那么远：正样本（绿）被拉近，负样本（橙红虚线）被推开",
    pairs: "σ(x·u)：正样本要到 1，负样本要到 0",
    rate: "学习率 η",
    step: "走一步",
    play: "播放",
    stop: "停下",
    reset: "重来",
    pair: ([a, b]) => `(${short(a)}, ${short(b)})`,
    tell: (loss, pairs) => `损失 ${short(loss, 3)}。` + pairs.map(([name, p, cosine]) => `${name}：σ = ${p}，余弦 ${cosine}`).join("；") + "。",
  },
  en: {
    title: "Push and pull of negative sampling, with vectors to drag in the plane",
    plane: "Drag the tips; a grey arrow is −∂L, and a step goes η of it: the positive pair (green) is pulled together, negatives (red, dashed) are pushed apart",
    pairs: "σ(x·u): 1 is wanted of the positive pair, 0 of the negatives",
    rate: "learning rate η",
    step: "Step",
    play: "Play",
    stop: "Stop",
    reset: "Start again",
    pair: ([a, b]) => `(${short(a)}, ${short(b)})`,
    tell: (loss, pairs) => `Loss ${short(loss, 3)}. ` + pairs.map(([name, p, cosine]) => `${name}: σ = ${p}, cosine ${cosine}`).join("; ") + ".",
  },
};

const REACH = 3;
const SIZE = 380; // of the plane's drawing

// Whether a line from one point to another passes through a box [left, top, right, bottom].
const crosses = ([[x0, y0], [x1, y1]], [left, top, right, bottom]) =>
  Array.from({ length: 81 }, (_, n) => n / 80).some((part) => {
    const [x, y] = [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
    return left < x && x < right && top < y && y < bottom;
  });
const overlap = ([left, top, right, bottom], [l, t, r, b]) => left < r && l < right && top < b && t < bottom;

// The box for a name beside the tip of an arrow that points in the direction `ahead`: of sixteen around the tip the
// first, from straight ahead on to both sides, that no arrow passes through and nothing else stands in.
function beside([x, y], ahead, name, arrows, taken) {
  const half = [...name].reduce((sum, letter) => sum + (letter > "\u2e80" ? 6.5 : 3.7), 3);
  const boxes = Array.from({ length: 16 }, (_, n) => {
    const angle = ahead + ((n % 2 ? 1 : -1) * Math.ceil(n / 2) * Math.PI) / 8;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const [middleX, middleY] = [x + dx * (10 + half), y + dy * 18];
    return [middleX - half, middleY - 9, middleX + half, middleY + 9];
  });
  const hidden = (box) =>
    arrows.filter((line) => crosses(line, box)).length +
    taken.filter((other) => overlap(other, box)).length +
    Number(box[0] < 0 || box[1] < 0 || box[2] > SIZE || box[3] > SIZE);
  return boxes.reduce((best, box) => (hidden(box) < hidden(best) ? box : best));
}

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const { names, positive } = given;
  const [first, ...rest] = names;
  const [x, y] = [linear([-REACH, REACH], [20, 360]), linear([-REACH, REACH], [360, 20])];
  const at = ([a, b]) => [x(a), y(b)];
  const look = (n) => (positive[n] ? "green" : "red");
  const plane = figure.panel(SIZE, SIZE, say.plane, (scene, values, { gradient }) => {
    scene.append(
      path([at([-REACH, 0]), at([REACH, 0])], { class: "grid" }),
      path([at([0, -REACH]), at([0, REACH])], { class: "grid" }),
    );
    const vectors = [
      ...values.others.map((u, n) => ({ v: u, by: gradient.others[n], name: rest[n], colour: look(n), dash: positive[n] ? "" : " dashed" })),
      { v: values.x, by: gradient.x, name: first, colour: "blue", dash: "" },
    ];
    const arrows = vectors.flatMap(({ v, by }) => [
      [at([0, 0]), at(v)],
      [at(v), at(v.map((value, axis) => value - by[axis]))],
    ]);
    vectors.forEach(({ colour, dash }, n) =>
      scene.append(arrow(...arrows[2 * n], { class: colour + dash }), arrow(...arrows[2 * n + 1], { class: "quiet" })),
    );
    const taken = vectors.map(({ v }) => at(v)).map(([tipX, tipY]) => [tipX - 8, tipY - 8, tipX + 8, tipY + 8]); // handles
    for (const { v, name, colour } of vectors) {
      const box = beside(at(v), Math.atan2(-v[1], v[0]), name, arrows, taken);
      taken.push(box);
      scene.append(plain((box[0] + box[2]) / 2, (box[1] + box[3]) / 2 + 5, name, { "text-anchor": "middle", class: `${colour} name` }));
    }
  });
  const text = (of) => (values) => say.pair(of(values));
  const drag = (label, mark, of, put) => handle(figure, plane, { label, x, y, mark, get: of, put, text: text(of) });
  drag(first, "blue", (values) => values.x, (moved) => ({ x: moved }));
  for (const [n, name] of rest.entries()) {
    const put = (moved) => ({ others: figure.values.others.map((u, m) => (m === n ? moved : u)) });
    drag(name, look(n), ({ others }) => others[n], put);
  }
  const row = 26;
  figure.panel(300, row * rest.length + 24, say.pairs, (scene, _, { likely }) => {
    rest.forEach((name, n) => {
      const top = row * n + 8;
      const colour = `var(--${look(n)})`;
      scene.append(
        plain(90, top + 13, name, { "text-anchor": "end" }),
        svg("rect", { x: 98, y: top, width: 150, height: 18, class: "quiet", fill: "none" }),
        svg("rect", { x: 98, y: top, width: 150 * likely[n], height: 18, fill: colour }),
        path([[98 + 150 * Number(positive[n]), top - 3], [98 + 150 * Number(positive[n]), top + 21]], { class: "wide" }),
        plain(256, top + 13, short(likely[n]), { class: "note" }),
      );
    });
  });
  const advance = () => {
    const { x, others } = numbers(given, figure.values).next;
    figure.set({ x, others });
    return Math.max(...[x, ...others].flat().map(Math.abs)) < REACH;
  };
  slider(figure, { label: say.rate, min: 0.05, max: 1, step: 0.05, get: ({ rate }) => rate, put: (rate) => ({ rate }) });
  button(figure, say.step, advance);
  play(figure, [say.play, say.stop], advance, 120);
  const { x: startX, others: start } = given.start;
  button(figure, say.reset, () => figure.set({ x: startX, others: start }));
  return figure.show(numbers, (_, { loss, likely, cosines }) =>
    say.tell(loss, rest.map((name, n) => [name, short(likely[n]), short(cosines[n])])),
  );
}

export default { render };
