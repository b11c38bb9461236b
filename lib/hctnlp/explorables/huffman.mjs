// A Huffman tree built merge by merge, and the way down to a word with its probabilities.
import { Figure, choice, dot, path, plain, play, short, sigmoid, slider, svg, words } from "./instrument.mjs";

// The construction with the course's rules: lighter left, and of two that weigh the same, the one that was made first.
export function merged(counts) {
  const waiting = counts.map((weight, node) => ({ node, weight }));
  const merges = [];
  while (waiting.length > 1) {
    waiting.sort((a, b) => a.weight - b.weight || a.node - b.node);
    const [left, right] = waiting.splice(0, 2);
    const parent = { node: counts.length + merges.length, weight: left.weight + right.weight };
    merges.push({ left: left.node, right: right.node, parent: parent.node, weight: parent.weight });
    waiting.push(parent);
  }
  return merges;
}

// For each word the inner nodes that it passes from the root down, and the turns that it takes there, "110".
function descents(size, merges) {
  const [paths, codes] = [Array(2 * size - 1), Array(2 * size - 1)];
  [paths[2 * size - 2], codes[2 * size - 2]] = [[], ""];
  for (const { left, right, parent } of merges.toReversed()) {
    for (const [turn, child] of [left, right].entries()) {
      paths[child] = [...paths[parent], parent - size];
      codes[child] = codes[parent] + turn;
    }
  }
  return { paths: paths.slice(0, size), codes: codes.slice(0, size) };
}

// The tree (HS-2), and for a score xᵀθ at each inner node the factors of every word (HS-6) and their product (HS-7).
export function numbers({ counts }, { scores }) {
  const merges = merged(counts);
  const { paths, codes } = descents(counts.length, merges);
  const factors = paths.map((passed, word) => passed.map((node, n) => sigmoid(codes[word][n] === "0" ? scores[node] : -scores[node])));
  const probabilities = factors.map((of) => of.reduce((product, factor) => product * factor, 1));
  const length = dot(counts, codes.map((code) => code.length));
  return { merges, codes, paths, factors, probabilities, length };
}

const LABELS = {
  zh: {
    title: "Huffman 树：逐次合并，一个词的路径和概率",
    tree: "逐次合并最轻的两个；点一个词看它的路径，连线上是每步的概率",
    shares: "各个词的 p(w | x)",
    merges: "合并次数",
    next: "播放",
    stop: "停下",
    word: "路径",
    none: "（不选）",
    score: (node) => `x·θ_{${node}}`,
    pick: (word) => `路径：${word}`,
    start: (size) => `${size} 个词，还没有合并。`,
    merge: (n, all, text, weight) => `第 ${n} 次合并（共 ${all} 次）：${text} = ${weight}。`,
    whole: (length) => `树建好了，带权路径长度 ${length}。`,
    way: (word, code, factors, p) => `${word} 的编码是 ${code || "空的"}，p(${word} | x) = ${factors || "1"} = ${p}。所有词的概率加起来是 1。`,
  },
  en: {
    title: "A Huffman tree, merge by merge, and the path of a word with its probabilities",
    tree: "The two lightest are merged; pick a word to see its path, with the probability of every turn",
    shares: "p(w | x) of each word",
    merges: "merges",
    next: "Play",
    stop: "Stop",
    word: "path of",
    none: "(none)",
    score: (node) => `x·θ_{${node}}`,
    pick: (word) => `path of ${word}`,
    start: (size) => `${size} words, nothing is merged yet.`,
    merge: (n, all, text, weight) => `Merge ${n} of ${all}: ${text} = ${weight}.`,
    whole: (length) => ` The tree is complete; its weighted path length is ${length}.`,
    way: (word, code, factors, p) => ` The code of ${word} is ${code || "empty"}, p(${word} | x) = ${factors || "1"} = ${p}. All words together have 1.`,
  },
};

const [ACROSS, DOWN] = [62, 62];

// Leaves side by side in the order of their codes, a parent midway above its children.
function placed(size, { merges, codes }) {
  const place = Array(2 * size - 1);
  const order = codes.map((_, word) => word).sort((a, b) => (codes[a] < codes[b] ? -1 : 1));
  const deepest = Math.max(...codes.map((code) => code.length));
  order.forEach((word, column) => (place[word] = [ACROSS * (column + 0.5), 25 + DOWN * codes[word].length]));
  for (const { left, right, parent } of merges) place[parent] = [(place[left][0] + place[right][0]) / 2, 0];
  place.forEach((at, node) => node >= size && (at[1] = 25));
  for (const { left, right, parent } of merges.toReversed()) {
    for (const child of [left, right]) if (child >= size) place[child][1] = place[parent][1] + DOWN;
  }
  return { place, height: 25 + DOWN * deepest + 30 };
}

function drawTree(scene, { given, say }, { merges: made, word }, found, place) {
  const size = given.counts.length;
  const lit = new Set(word === null ? [] : found.paths[word]);
  const onPath = (node) => node === word || lit.has(node - size);
  for (const { left, right, parent } of found.merges.slice(0, made)) {
    for (const [turn, child] of [left, right].entries()) {
      const [[x0, y0], [x1, y1]] = [place[parent], place[child]];
      const on = onPath(child) && onPath(parent);
      const factor = on ? found.factors[word][found.paths[word].indexOf(parent - size)] : null;
      const label = on ? `${turn} · ${short(factor)}` : String(turn);
      scene.append(
        path([[x0, y0], [x1, y1]], { class: on ? "blue wide" : "quiet" }),
        words((x0 + x1) / 2 + (turn ? 5 : -5), (y0 + y1) / 2, label, {
          "text-anchor": turn ? "start" : "end",
          class: on ? "blue" : "quiet",
        }),
      );
    }
  }
  for (const { parent, weight } of found.merges.slice(0, made)) {
    const [x, y] = place[parent];
    const r = 17;
    scene.append(
      svg("circle", { cx: x, cy: y, r, class: onPath(parent) ? "box blue" : "box" }),
      words(x, y, String(weight), { "text-anchor": "middle" }),
      words(x, y + 11, `θ_{${parent - size}}`, { "text-anchor": "middle", class: "note" }),
    );
  }
}

// A leaf is a button: it lights the path of its word, or puts it out again.
function leaf(figure, drawing, word) {
  const { given, say } = figure;
  const box = svg("rect", { x: -26, y: -17, width: 52, height: 36, rx: 3, class: "box" });
  const name = plain(0, -2, given.words[word], { "text-anchor": "middle" });
  const width = [...given.words[word]].length;
  if (width > 3) name.setAttribute("style", `font-size: ${Math.max(7, 42 / width)}px`);
  const count = plain(0, 13, String(given.counts[word]), { "text-anchor": "middle", class: "note" });
  const state = { role: "button", tabindex: 0, "aria-label": say.pick(given.words[word]) };
  const group = svg("g", { class: "pick", ...state }, box, name, count);
  const pick = () => figure.set({ word: figure.values.word === word ? null : word });
  group.addEventListener("click", pick);
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    pick();
  });
  drawing.append(group);
  figure.parts.push((values, found) => {
    const { place } = placed(given.counts.length, found);
    group.setAttribute("transform", `translate(${place[word].join(" ")})`);
    group.setAttribute("aria-pressed", String(values.word === word));
    box.classList.toggle("blue", values.word === word);
  });
}

function tell({ given, say }, { merges: made, word }, found) {
  const size = given.counts.length;
  const name = (node) => (node < size ? `${given.words[node]} ${given.counts[node]}` : `θ_{${node - size}} ${found.merges[node - size].weight}`);
  const last = found.merges[made - 1];
  let text = last ? say.merge(made, size - 1, `${name(last.left)} + ${name(last.right)}`, last.weight) : say.start(size);
  if (made === size - 1) text += say.whole(found.length);
  if (word === null) return text;
  const factors = found.factors[word].map((factor) => short(factor)).join(" × ");
  return text + say.way(given.words[word], found.codes[word], factors, short(found.probabilities[word], 3));
}

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const size = given.counts.length;
  const tree = numbers(given, figure.values);
  const { place: places, height } = placed(size, tree);
  const drawing = figure.panel(Math.max(300, ACROSS * size), height, say.tree, (scene, values, found) => {
    drawTree(scene, figure, values, found, places);
  });
  const order = tree.codes.map((_, word) => word).sort((a, b) => places[a][0] - places[b][0]);
  for (const word of order) leaf(figure, drawing, word); // from left to right, as the keyboard walks
  const row = size > 10 ? 15 : 22;
  figure.panel(260, row * size + 30, say.shares, (scene, values, { probabilities }) => {
    order.forEach((word, n) => {
      const [y, width] = [row * n + 8, 110 * probabilities[word]];
      const look = values.word === word ? "var(--blue)" : "var(--faint)";
      scene.append(
        plain(85, y + row * 0.6, given.words[word], { "text-anchor": "end", style: row < 20 ? "font-size: 11px" : null }),
        svg("rect", { x: 92, y, width, height: row * 0.7, fill: look }),
        words(97 + width, y + row * 0.6, short(probabilities[word], 3), { class: "note" }),
      );
    });
  });
  const merges = { get: (values) => values.merges, put: (merges) => ({ merges }), format: String };
  slider(figure, { label: say.merges, min: 0, max: size - 1, step: 1, ...merges });
  play(figure, [say.next, say.stop], () => {
    const before = figure.values.merges;
    figure.set({ merges: before < size - 1 ? before + 1 : 0 });
    return figure.values.merges < size - 1;
  }, 900);
  const options = [["", say.none], ...given.words.map((word, n) => [n, word])];
  choice(figure, {
    label: say.word,
    options,
    get: ({ word }) => word ?? "",
    put: (chosen) => ({ word: chosen === "" ? null : Number(chosen) }),
  });
  for (let node = size - 2; node >= 0; node--) {
    slider(figure, {
      label: say.score(node),
      min: -4,
      max: 4,
      step: 0.1,
      get: ({ scores }) => scores[node],
      put: (score) => ({ scores: figure.values.scores.map((old, n) => (n === node ? score : old)) }),
      when: ({ word }) => word !== null && tree.paths[word].includes(node),
    });
  }
  return figure.show(numbers, (values, found) => tell(figure, values, found));
}

export default { render };
