"""Makes one variable font out of slices of the same font, and gives names to glyphs it holds without a code point."""

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

SUPERIOR_DIGITS = {0x2070: "0", 0x2074: "4", 0x2075: "5", 0x2076: "6", 0x2077: "7", 0x2078: "8", 0x2079: "9"}
SUPERIOR_MINUS = 0x207B
MINUS = 0x2212


def add_slice(font: TTFont, other: TTFont, points: set[int]) -> None:
    """Copies the glyphs for those points that only `other` holds; outlines and variations, not kerning."""
    names = other.getBestCmap()
    for point in sorted(points & names.keys() - font.getBestCmap().keys()):
        _copy_glyph(font, other, names[point])
        _map(font, point, names[point])


def add_same(font: TTFont, same: dict[int, int]) -> None:
    """Lets one glyph serve a second code point: a hyphen that does not break looks like one that does."""
    for point, model in same.items():
        _map(font, point, font.getBestCmap()[model])


def add_superiors(font: TTFont, feature: str) -> None:
    """Gives the feature's small digits the code points of superiors, and makes a minus to stand beside them."""
    mapping = _substitutions(font, feature)
    names = font.getBestCmap()
    for point, digit in SUPERIOR_DIGITS.items():
        _map(font, point, mapping[names[ord(digit)]])
    _add_scaled(font, "minus.superior", names[MINUS], scale=0.62, above=mapping[names[ord("0")]])
    _map(font, SUPERIOR_MINUS, "minus.superior")


def _copy_glyph(font: TTFont, other: TTFont, name: str) -> None:
    if name in font["glyf"].glyphs:
        return
    glyph = other["glyf"][name]
    for component in glyph.components if glyph.isComposite() else []:
        _copy_glyph(font, other, component.glyphName)
    font["glyf"][name] = glyph
    font["hmtx"][name] = other["hmtx"][name]
    font["gvar"].variations[name] = other["gvar"].variations[name]


def _add_scaled(font: TTFont, name: str, model: str, scale: float, above: str) -> None:
    """A smaller copy of `model`, its middle on the height of the middle of `above`."""
    glyphs = font["glyf"]
    small, large = glyphs[above], glyphs[model]
    component = GlyphComponent()
    component.glyphName = model
    component.transform = [[scale, 0], [0, scale]]
    component.x = 0
    component.y = round((small.yMin + small.yMax) / 2 - scale * (large.yMin + large.yMax) / 2)
    component.flags = 0
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = [component]
    glyphs[name] = glyph
    glyph.recalcBounds(glyphs)
    advance, bearing = font["hmtx"][model]
    font["hmtx"][name] = (round(advance * scale), round(bearing * scale))
    font["gvar"].variations[name] = []


def _substitutions(font: TTFont, feature: str) -> dict[str, str]:
    table = font["GSUB"].table
    indices = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == feature for i in f.Feature.LookupListIndex}
    return {a: b for i in indices for s in table.LookupList.Lookup[i].SubTable
            for a, b in getattr(s, "ExtSubTable", s).mapping.items()}


def _map(font: TTFont, point: int, name: str) -> None:
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[point] = name
