// A recurrent net that has read a sentence, and how far back the gradient of a loss goes in it when it is cut.
import { Figure, arrow, axes, dot, handle, linear, norm, path, plain, short, slider, svg, times, transposed, words } from "./instrument.mjs";

// The gradient of a loss after step `at`, by h_t and by x_t, uncut (RNN-3, RNN-4) and in stretches of k (RNN-6).
export function numbers({ W_x, W_h, hidden, d_last }, { k, at }) {
  const [toState, toInput] = [transposed(W_h), transposed(W_x)];
  const [full, kept] = [hidden.length, k].map((stretch) => {
    let back = d_last;
    const found = { state: hidden.map(() => 0), input: hidden.map(() => 0) };
    for (let t = at; t >= 0; t--) {
      const delta = back.map((value, unit) => value * (1 - hidden[t][unit] ** 2));
      found.state[t] = norm(back);
      found.input[t] = norm(times(toInput, delta));
      if (t % stretch === 0) break; // the cut: nothing is handed to the step before
      back = times(toState, delta);
    }
    return found;
  });
  const cuts = hidden.map((_, t) => t).filter((t) => t > 0 && t % k === 0);
  return { full, kept, cuts, reached: kept.input.filter((value) => value > 0).length };
}

const LABELS = {
  zh: {
    title: "截断的 BPTT：哪些箭头带着梯度",
    net: "拖动红色的刀口，点一个字把损失放在它后面；粗箭头带着回传的梯度",
    bars: "‖∂L/∂x_t‖：完整（空心）和截断（实心）",
    k: "每段的步数 κ",
    loss: (word, t) => `把损失放在第 ${t} 步“${word}”之后`,
    at: "损失在第几步之后",
    step: "步 t",
    tell: (k, n, at, words) =>
      `每段 κ = ${k} 步。第 ${at + 1} 步之后的损失传到 ${at + 1} 个字中的 ${n.reached} 个：${words}。` +
      (n.reached <= at ? `再往前的 ${at + 1 - n.reached} 个字得不到梯度，完整的 BPTT 会给第一个字 ${short(n.full.input[0], 3)}。` : ""),
  },
  en: {
    title: "Truncated BPTT: which arrows carry gradient",
    net: "Drag the red cut, press a word to put the loss after it; thick arrows carry the gradient back",
    bars: "‖∂L/∂x_t‖: full (hollow) and truncated (solid)",
    k: "steps a stretch, κ",
    loss: (word, t) => `put the loss after step ${t}, ${word}`,
    at: "loss after step",
    step: "step t",
    tell: (k, n, at, words) =>
      `Stretches of κ = ${k}. The loss after step ${at + 1} reaches ${n.reached} of ${at + 1} characters: ${words}. ` +
      (n.reached <= at ? `The ${at + 1 - n.reached} before get nothing; the full BPTT would give the first ${short(n.full.input[0], 3)}.` : ""),
  },
};

const [STEP, LEFT, STATE, WORD, R] = [34, 24, 62, 122, 10];

// A word is a button: it puts the loss after its step.
function wordButton(figure, drawing, t) {
  const { given, say } = figure;
  const box = svg("rect", { x: -14, y: -14, width: 28, height: 28, rx: 4, class: "box" });
  const name = plain(0, 5, given.words[t], { "text-anchor": "middle" });
  const width = [...given.words[t]].length;
  if (width > 2) name.setAttribute("style", `font-size: ${Math.max(6, 26 / width)}px`);
  const label = { role: "button", tabindex: 0, "aria-label": say.loss(given.words[t], t + 1) };
  const place = { transform: `translate(${LEFT + STEP * t} ${WORD})` };
  const group = svg("g", { class: "pick", ...label, ...place }, box, name);
  group.addEventListener("click", () => figure.set({ at: t }));
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    figure.set({ at: t });
  });
  drawing.append(group);
  figure.parts.push(({ at }) => {
    group.setAttribute("aria-pressed", String(at === t));
    box.classList.toggle("orange", at === t);
  });
}

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const steps = given.words.length;
  const width = LEFT * 2 + STEP * (steps - 1);
  const x = (t) => LEFT + STEP * t;
  const net = figure.panel(width, 165, say.net, (scene, { at }, { full, kept, cuts }) => {
    const most = Math.max(...full.state);
    for (let t = 0; t < steps; t++) {
      const carries = kept.state[t] > 0;
      const look = carries ? "blue" : "pale";
      if (t > 0 && !cuts.includes(t)) {
        const back = arrow([x(t) - R - 1, STATE], [x(t - 1) + R + 1, STATE], { class: look });
        if (carries) back.firstChild.setAttribute("style", `stroke-width: ${(1.2 + (4 * kept.state[t - 1]) / most).toFixed(2)}`);
        scene.append(back);
      }
      scene.append(
        svg("circle", { cx: x(t), cy: STATE, r: R, class: carries ? "box blue" : "box pale" }),
        words(x(t), STATE + 4, `h_{${t + 1}}`, { "text-anchor": "middle", style: "font-size: 10px" }),
        arrow([x(t), STATE + R + 1], [x(t), WORD - 16], { class: look }),
      );
    }
    scene.append(arrow([x(at), 12], [x(at), STATE - R - 1], { class: "orange" }), plain(x(at) + 6, 20, "L", { class: "orange" }));
    for (const t of cuts) scene.append(path([[x(t) - STEP / 2, 24], [x(t) - STEP / 2, 150]], { class: "red dotted wide" }));
  });
  for (let t = 0; t < steps; t++) wordButton(figure, net, t);
  handle(figure, net, {
    label: say.k,
    x: Object.assign(linear([1, steps], [x(0) + STEP / 2, x(steps - 1) + STEP / 2]), { step: (k, n) => k + Math.sign(n) }),
    y: linear([0, 1], [158, 150]),
    axis: "x",
    mark: "red",
    get: ({ k }) => [k, 0],
    put: ([k]) => ({ k: Math.round(k) }),
    text: ({ k }) => String(k),
  });
  const y = linear([0, 1], [150, 15]);
  figure.panel(width, 190, say.bars, (scene, _, { full, kept, cuts }) => {
    const most = Math.max(...full.input);
    const ticksX = given.words.map((word, t) => [t, word]);
    scene.append(axes(x, y, { ticksX, ticksY: [], nameX: say.step, nameY: "", box: [6, 15, width - 4, 150] }));
    for (let t = 0; t < steps; t++) {
      const [open, solid] = [full.input[t] / most, kept.input[t] / most];
      scene.append(
        svg("rect", { x: x(t) - 13, y: y(open), width: 26, height: 150 - y(open), class: "quiet", fill: "none" }),
        svg("rect", { x: x(t) - 9, y: y(solid), width: 18, height: 150 - y(solid), fill: "var(--blue)" }),
      );
      if (full.input[t] > 0) scene.append(words(x(t), y(open) - 4, short(full.input[t]), { "text-anchor": "middle", class: "note", style: "font-size: 10px" }));
    }
    for (const t of cuts) scene.append(path([[x(t) - STEP / 2, 10], [x(t) - STEP / 2, 150]], { class: "red dotted" }));
  });
  slider(figure, { label: say.k, min: 1, max: steps, step: 1, get: ({ k }) => k, put: (k) => ({ k }), format: String });
  return figure.show(numbers, ({ k, at }, found) => {
    const reached = given.words.filter((_, t) => found.kept.input[t] > 0).join(" ");
    return say.tell(k, found, at, reached);
  });
}

export default { render };
