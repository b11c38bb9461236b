"""Outputs of cells: a picture keeps the alt text and the width that its notebook has in the output's metadata."""

from myst_nb.core.render import NbElementRenderer

_render_image = NbElementRenderer.render_image


def setup(app) -> dict:
    NbElementRenderer.render_image = render_image  # a renderer of our own would need a package with an entry point
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def render_image(self, data) -> list:
    found = _render_image(self, data)
    for image in found:
        known = data.output_metadata.get(data.mime_type, {})
        image["alt"] = known.get("alt", "")
        if "width" in known:  # of the page: the picture has two pixels for each
            image["width"] = f"{known['width']}px"
    return found
