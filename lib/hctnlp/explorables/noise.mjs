// What a power does to the frequencies of a text: a word is dragged along the curve from rare to frequent.
import { Figure, axes, handle, logarithmic, path, plain, short, slider, svg, words } from "./instrument.mjs";

// A word that occurs c times in the text of the counts: its share of the text, of the draws (NS-7), and the quotient.
function shares(c, { counts, often }, power) {
  const total = (p) => counts.reduce((sum, count, n) => sum + (count > 0 ? often[n] * count ** p : 0), 0);
  const [text, drawn] = [c / total(1), c > 0 ? c ** power / total(power) : 0];
  return { text, drawn, lift: drawn / text };
}

export function numbers(given, { power, count }) {
  const kinds = given.counts.reduce((sum, c, n) => sum + (c > 0 ? given.often[n] : 0), 0);
  return {
    word: shares(count, given, power),
    named: given.named.map(({ count }) => shares(count, given, power)),
    alike: 1 / kinds,
  };
}

const LABELS = {
  zh: {
    title: "负采样的噪声分布：改变幂，拖动一个词",
    curve: "占比随词频的变化：抽样（蓝）、文本（橙虚线）、均匀（点线）；拖动实心点",
    lifts: "抽到的机会是文本中的几倍",
    count: "词频（对数轴）",
    share: "占比",
    power: "幂",
    word: "一个词的次数",
    times: (count) => `${count} 次`,
    tell: (count, power, { word }) =>
      `出现 ${count} 次的词占文本的 ${short(word.text, 6)}，幂为 ${short(power)} 时占抽样的 ${short(word.drawn, 6)}，` +
      `是文本中的 ${short(word.lift)} 倍。`,
  },
  en: {
    title: "The noise of negative sampling: change the power, drag a word",
    curve: "Share against count: of the draws (blue), of the text (orange, dashed), every word alike (dotted); drag the full dot",
    lifts: "How much more often drawn than in the text",
    count: "count (log scale)",
    share: "share",
    power: "power",
    word: "count of a word",
    times: (count) => `${count} times`,
    tell: (count, power, { word }) =>
      `A word that occurs ${count} times has ${short(word.text, 6)} of the text and, with power ${short(power)}, ` +
      `${short(word.drawn, 6)} of the draws: ${short(word.lift)} times as much.`,
  },
};

// A step of the keyboard is at least one.
const whole = (to, from) => Math.max(1, to > from ? Math.ceil(to - 1e-6) : Math.floor(to + 1e-6));

function decades([low, high], every) {
  const found = [];
  for (let n = Math.ceil(Math.log10(low) - 1e-9); 10 ** n <= high * 1.0001; n++) if (n % every === 0) found.push(10 ** n);
  return found;
}

const ten = (value) => `10^{${String(Math.round(Math.log10(value))).replace("-", "−")}}`;

function render(place) {
  const figure = new Figure(place, LABELS);
  const { say, given } = figure;
  const [least, most] = [1, Math.max(...given.counts)];
  const total = given.counts.reduce((sum, count, n) => sum + count * given.often[n], 0);
  const x = logarithmic([least, Math.max(2, most)], [50, 415]);
  const y = logarithmic([0.5 / total, Math.max(1, (2 * most) / total)], [265, 20]);
  const line = (look, of) => path([least, most].map((count) => [x(count), y(of(count))]), { class: look });
  const drawing = figure.panel(440, 310, say.curve, (scene, { power }, found) => {
    scene.append(
      axes(x, y, {
        ticksX: decades(x.domain, 1).map((count) => [count, ten(count)]),
        ticksY: decades(y.domain, 2).map((share) => [share, ten(share)]),
        nameX: say.count,
        nameY: "",
        box: [50, 20, 415, 265],
      }),
      line("quiet dotted", () => found.alike),
      line("orange dashed", (count) => shares(count, given, power).text),
      line("blue wide", (count) => shares(count, given, power).drawn),
    );
    given.named.forEach(({ word, count }, n) => {
      const [atX, atY] = [x(count), y(found.named[n].drawn)];
      scene.append(
        svg("circle", { cx: atX, cy: atY, r: 3.5, class: "point" }),
        plain(atX + (n % 2 ? 6 : -6), atY + (n % 2 ? 16 : -8), word, { "text-anchor": n % 2 ? "start" : "end" }),
      );
    });
  });
  handle(figure, drawing, {
    label: say.word,
    x,
    y,
    axis: "x",
    get: ({ count, power }) => [count, shares(count, given, power).drawn],
    put: ([count]) => ({ count: Math.min(whole(count, figure.values.count), most) }),
    text: ({ count }) => say.times(count),
  });
  const row = 22;
  figure.panel(280, row * given.named.length + 20, say.lifts, (scene, _, { named }) => {
    const top = Math.max(1, ...named.map(({ lift }) => lift));
    given.named.forEach(({ word }, n) => {
      const width = (120 * named[n].lift) / top;
      scene.append(
        plain(72, row * n + 20, word, { "text-anchor": "end" }),
        svg("rect", { x: 78, y: row * n + 8, width, height: 15, fill: "var(--blue)" }),
        words(208, row * n + 20, `× ${short(named[n].lift)}`, { class: "note" }),
      );
    });
    scene.append(path([[78 + 120 / top, 4], [78 + 120 / top, row * given.named.length + 6]], { class: "orange dashed" }));
  });
  slider(figure, { label: say.power, min: 0, max: 1, step: 0.01, get: ({ power }) => power, put: (power) => ({ power }) });
  return figure.show(numbers, ({ count, power }, found) => say.tell(count, power, found));
}

export default { render };
