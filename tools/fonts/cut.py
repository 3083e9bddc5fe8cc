"""Cuts the theme's fonts from their sources: see README.md."""

import io
import json
import shutil
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

import assemble
import unicode_range

HERE = Path(__file__).parent
SOURCES = HERE / "node_modules"
TARGET = HERE.parent.parent / "themes" / "archive" / "assets" / "fonts"
# Text is set in 400, headings and strong in up to 700; the lighter and blacker masters would weigh as much again.
WEIGHTS = (400, 700)
# Vertical writing, underlines that vary with weight, and advances a second time (gvar holds them too).
UNUSED = ("vhea", "vmtx", "MVAR", "HVAR")


def open_source(path: str) -> TTFont:
    font = instantiateVariableFont(TTFont(SOURCES / path, recalcTimestamp=False), {"wght": WEIGHTS})
    for tag in UNUSED:
        if tag in font:
            del font[tag]
    return reopen(font)


def reopen(font: TTFont) -> TTFont:
    """Writes and reads the font, so that all its tables agree on the glyphs: fontTools lets them drift while it edits."""
    font.flavor = None
    stream = io.BytesIO()
    font.save(stream)
    stream.seek(0)
    font = TTFont(stream, recalcTimestamp=False)
    font.ensureDecompiled()
    return font


def assembled(face: dict, points: set[int]) -> TTFont:
    first, *others = face["sources"]
    font = open_source(first)
    for other in others:
        assemble.add_slice(font, open_source(other), points)
    if "superiors" in face:
        assemble.add_superiors(font, face["superiors"])
    number = lambda text: next(iter(unicode_range.parse(text)))
    assemble.add_same(font, {number(point): number(model) for point, model in face.get("same", {}).items()})
    return reopen(font)


def cut(face: dict) -> None:
    points = unicode_range.parse(face["range"])
    font = assembled(face, points)
    missing = points - font.getBestCmap().keys()
    if missing:
        raise SystemExit(f"{face['file']}: the sources do not hold {unicode_range.show(missing)}")

    options = Options()
    options.layout_features = face["features"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # with copyright and licence
    options.hinting = False  # no system that reads woff2 needs it
    options.flavor = font.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    font.save(TARGET / face["file"], reorderTables=False)

    source, licence = face["licence"]
    shutil.copyfile(SOURCES / source, TARGET / licence)
    print(f"{(TARGET / face['file']).stat().st_size:7} {face['file']}")


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    for entry in json.loads((HERE / "faces.json").read_text(encoding="utf-8")):
        cut(entry)
