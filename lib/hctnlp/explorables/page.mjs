// The instruments on a page without a kernel: each place names its module and holds what the notebook stored.

class Model {
  constructor(state) {
    this.state = state;
    this.heard = [];
  }
  get(name) {
    return this.state[name];
  }
  set(name, value) {
    this.state[name] = value;
    for (const [event, call] of this.heard) if (event === `change:${name}`) call();
  }
  on(event, call) {
    this.heard.push([event, call]);
  }
  off(event, call) {
    this.heard = this.heard.filter(([other, heard]) => other !== event || heard !== call);
  }
  save_changes() {}
}

async function live(place) {
  const state = JSON.parse(place.querySelector("script").textContent);
  const { default: instrument } = await import(`./${state.module}.mjs`);
  instrument.render({ model: new Model(state), el: place });
  place.classList.add("alive"); // from now on its picture is for paper
}

for (const place of document.querySelectorAll(".living")) live(place);
