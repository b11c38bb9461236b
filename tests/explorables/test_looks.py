"""The instruments under a reader's hand: mouse, finger, keyboard and ear, on a desktop and a phone, light and dark."""

import json
import re
from importlib.resources import files

import numpy as np
import pytest

from hctnlp.explorables import GRUStep, LSTMStep, PushAndPull
from hctnlp.explorables.base import FOLDER, source
from hctnlp.language import speak

NAMES = sorted({path.name.removesuffix(".mjs") for path in FOLDER.iterdir() if path.name.endswith(".mjs")})
NAMES = [name for name in NAMES if name not in ("instrument", "page")]
pytestmark = pytest.mark.slow
DEVICES = {
    "desktop": {"viewport": {"width": 1000, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_they_fit_and_are_accessible(tab_on, make, language, device, theme):
    pytest.importorskip("axe_playwright_python", reason="axe is in hctnlp[dev]: make install")
    speak(language)
    tab = tab_on(**DEVICES[device])
    page = tab.show(*map(make, NAMES), theme=theme)
    if theme == "dark":
        page.add_style_tag(content=":root { --pst-color-text-base: #ddd; --pst-color-background: #121212 }")
        page.add_style_tag(content="body { background: #121212; color: #ddd }")
    assert page.evaluate("document.documentElement.scrollWidth") <= DEVICES[device]["viewport"]["width"]
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(f"{axe}; undefined")
    found = page.evaluate("axe.run(document, {preload: false})")["violations"]
    assert [f"{v['id']}: {node['html'][:200]}" for v in found for node in v["nodes"]] == []
    texts = page.locator(".told").all_inner_texts()
    assert all(
        bool(re.search("[一-鿿]", re.sub("|".join("的乙丙丁戊噪音比大"), "", t))) == (language == "zh") for t in texts
    )
    assert page.locator(".instrument b").count() == 0
    assert tab.problems == []


@pytest.mark.parametrize("name", NAMES)
def test_every_slider_and_handle_obeys_the_keyboard_and_says_so(tab, make, name):
    page = tab.show(make(name))
    controls = page.locator("[role=slider], input[type=range]:visible")
    assert controls.count() > 0
    told = page.locator(".told")
    for n in range(controls.count()):
        control = controls.nth(n)
        control.focus()
        before = told.inner_text(), control.get_attribute("aria-valuetext")
        for key in ("ArrowLeft", "ArrowDown"):  # one of them moves it, wherever it stands
            control.press(key)
        if (told.inner_text(), control.get_attribute("aria-valuetext")) == before:
            control.press("ArrowUp")
        assert (told.inner_text(), control.get_attribute("aria-valuetext")) != before
        assert control.get_attribute("aria-label")
    page.wait_for_function(
        "document.querySelector('.voice').textContent === document.querySelector('.told').textContent"
    )
    assert tab.problems == []


@pytest.mark.parametrize("name", [name for name in NAMES if name != "huffman"])
def test_every_handle_is_dragged(tab, make, name):
    page = tab.show(make(name))
    for handle in page.locator(".handle").all():
        box, before = handle.bounding_box(), handle.get_attribute("aria-valuetext")
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + 47, y + 31, steps=3)
        page.mouse.up()
        if handle.get_attribute("aria-valuetext") == before:  # it stood at its end
            page.mouse.move(x, y)
            page.mouse.down()
            page.mouse.move(x - 47, y - 31, steps=3)
            page.mouse.up()
        assert handle.get_attribute("aria-valuetext") != before
        page.mouse.move(x + 200, y + 200)  # let go: it stays
    assert tab.problems == []


def test_a_finger_drags_and_the_page_does_not_scroll(tab_on):
    tab = tab_on(**DEVICES["phone"])
    page = tab.show(LSTMStep(), GRUStep())
    handle = page.locator(".handle").first
    box, before = handle.bounding_box(), handle.get_attribute("aria-valuetext")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    client = page.context.new_cdp_session(page)
    for kind, at in (("touchStart", 0), ("touchMove", 20), ("touchMove", 50), ("touchEnd", None)):
        points = [] if at is None else [{"x": x, "y": y + at}]
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    page.wait_for_function("(before) => document.querySelector('.handle').ariaValueText !== before", arg=before)
    assert page.evaluate("scrollY") == 0
    assert tab.problems == []


def test_a_handle_stands_where_it_is_dropped(tab):
    page = tab.show(LSTMStep())
    forget = page.get_by_role("slider", name="forget gate")
    box = forget.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 30, steps=4)
    page.mouse.up()
    after = forget.bounding_box()
    assert after["y"] + after["height"] / 2 == pytest.approx(y + 30, abs=1)
    assert after["x"] + after["width"] / 2 == pytest.approx(x, abs=1)  # it moves up and down alone


def test_words_are_buttons(tab, make):
    page = tab.show(make("huffman"), make("truncation"))
    noise, last = page.get_by_role("button", name="path of 噪音"), page.get_by_role("button", name="after step 1,")
    noise.click()
    assert noise.get_attribute("aria-pressed") == "true"
    assert "0.50 × 0.50 × 0.50 = 0.125" in page.locator(".told").first.inner_text()
    assert page.locator("input[type=range]:visible").count() == 1 + 3 + 1  # merges, a score for each turn, κ
    noise.press("Enter")
    assert noise.get_attribute("aria-pressed") == "false"
    last.press(" ")
    assert "The loss after step 1 reaches 1 of 1" in page.locator(".told").nth(1).inner_text()


def test_a_motion_plays_and_who_wants_none_steps(tab_on, make):
    for motion, rounds in (("no-preference", 2), ("reduce", 1)):
        tab = tab_on(reduced_motion=motion)
        page = tab.show(make("push_and_pull"))
        before = page.locator(".told").inner_text()
        button = page.locator("button", has_text=re.compile("Play|Stop"))
        button.click()
        first = page.locator(".told").inner_text()
        assert first != before
        page.wait_for_timeout(600)
        assert (page.locator(".told").inner_text() != first) == (rounds == 2)
        assert button.inner_text() == ("Stop" if rounds == 2 else "Play")
        assert tab.problems == []


def test_no_arrow_passes_through_a_name(tab):
    others, names = np.array([[-1.0, 0.6], [1.2, -0.3], [0.3, 1.1]]), ["v(轮胎)", "u(噪音)", "u(足球)", "u(股票)"]
    page = tab.show(PushAndPull(np.array([1.2, 0.5]), others, names, [True, False, False]))  # of lecture 2
    crossed = """() => {
      const boxes = [...document.querySelectorAll('.panel .name')].map((name) => [name.textContent, name.getBBox()]);
      const lines = [...document.querySelectorAll('.panel g > g > path.line')];
      const hits = [];
      for (const [name, { x, y, width, height }] of boxes)
        for (const line of lines)
          for (let part = 0; part <= 1; part += 0.005) {
            const point = line.getPointAtLength(part * line.getTotalLength());
            const [across, down] = [point.x - x, point.y - y - height / 4];  // a quarter of its height is no ink
            if (0 < across && across < width && 0 < down && down < height / 2) hits.push(name);
          }
      return [boxes.length, lines.length, [...new Set(hits)]];
    }"""
    for _ in range(13):
        number, lines, hits = page.evaluate(crossed)
        assert number == 4
        assert lines >= 4
        assert hits == []
        page.get_by_role("button", name="Step", exact=True).click()


def test_start_again(tab, make):
    page = tab.show(make("push_and_pull"))
    before = page.locator(".told").inner_text()
    page.get_by_role("button", name="Step", exact=True).click()
    assert page.locator(".told").inner_text() != before
    page.get_by_role("button", name="Start again").click()
    assert page.locator(".told").inner_text() == before


@pytest.mark.parametrize("name", NAMES)
def test_anywidget_s_single_module_is_the_same(tab, make, name):
    """Imported from one text, as anywidget does; what Python sets is drawn, what is moved is sent back."""
    instrument = make(name)
    assert instrument._esm == source(name)
    page = tab.show(instrument)
    expected = page.locator(".told").inner_text()
    state = {key: getattr(instrument, key) for key in ("module", "given", "values", "language")}
    script = """async ([text, state]) => {
      const module = await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
      const el = document.createElement('div'), heard = {}, saved = [];
      const model = {
        get: (name) => state[name],
        set: (name, value) => { state[name] = value; heard[`change:${name}`]?.(); },
        on: (event, call) => { heard[event] = call; },
        off: (event) => { delete heard[event]; },
        save_changes: () => saved.push(JSON.stringify(state.values)),
      };
      const clean = module.default.render({ model, el });
      const first = el.querySelector('.told').textContent;
      model.set('values', state.values);
      const again = el.querySelector('.told').textContent;
      const input = el.querySelector('input[type=range]') ?? el.querySelector('.handle');
      input.value = input.max;
      input.dispatchEvent(new Event('input'));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
      clean();
      return { first, again, saved: saved.length, heard: Object.keys(heard) };
    }"""
    found = page.evaluate(script, [instrument._esm, json.loads(json.dumps(state))])
    assert found["first"] == found["again"] == page.locator(".told").text_content()
    assert expected
    assert found["saved"] >= 1
    assert found["heard"] == []
    assert tab.problems == []
