"""Cuts the typefaces of the released documents out of the Noto fonts, and names them after what they are now.

Takes the packages @expo-google-fonts/noto-sans 0.4.2, noto-sans-arabic 0.4.3, noto-sans-sc 0.4.3 and noto-emoji 0.4.7,
unpacked side by side under these names; needs fonttools; writes into the folder "out". Decision 44 says why.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

def codec(name, rows, cells):
    found = set()
    for row in rows:
        for cell in cells:
            try: found.add(ord(bytes([row, cell]).decode(name)))
            except (UnicodeDecodeError, TypeError): pass
    return found

GB2312 = codec("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
BIG5 = codec("big5", range(0xA4, 0xC7), list(range(0x40, 0x7F)) + list(range(0xA1, 0xFF)))
MARKS = {0x061C, 0xFEFF} | set(range(0x200B, 0x2010)) | set(range(0x202A, 0x202F)) | set(range(0x2060, 0x2070))
SIGNS = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2060)) | set(range(0x3000, 0x3130)) | set(range(0xFF00, 0xFFF0)) | {0x25A1, 0x2103, 0x2116}

def silence(font):
    """Marks say how their neighbours stand. Noto draws some of them, for whoever looks at marks; a document shows nothing there."""
    for code in MARKS & set(font.getBestCmap()):
        glyph = font.getBestCmap()[code]
        font["glyf"].glyphs[glyph] = Glyph()
        font["hmtx"].metrics[glyph] = (0, 0)

def alone(font):
    """One glyph for one letter: where two share one, what is copied out of a document would be the other letter."""
    owners = {}
    for code, glyph in sorted(font.getBestCmap().items(), key=lambda each: (0xFB50 <= each[0] < 0xFE00, each[0])):
        owners.setdefault(glyph, []).append(code)
    order = font.getGlyphOrder()
    for glyph, codes in owners.items():
        for code in codes[1:]:
            copy = f"copy{code:04X}"
            order.append(copy)
            font["glyf"].glyphs[copy] = font["glyf"][glyph]
            font["hmtx"].metrics[copy] = font["hmtx"][glyph]
            for table in font["cmap"].tables:
                if code in table.cmap: table.cmap[code] = copy
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    print(sum(len(codes) - 1 for codes in owners.values()), "copies")

def cut(source, target, family, style, letters=None):
    font = TTFont(source)
    have = set(font.getBestCmap())
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "gasp", "prep", "vhea", "vmtx", "DSIG"]
    options.hinting = False
    options.glyph_names = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=have if letters is None else have & letters)
    cutter.subset(font)
    # Two marks over one letter take no room of their own; the signs that hold both stand beside letters in Noto.
    for code in range(0xFC5E, 0xFC64):
        glyph = font.getBestCmap().get(code)
        if glyph: font["hmtx"][glyph] = (0, font["hmtx"][glyph][1])
    silence(font)
    alone(font)
    # Variants that only a layout engine would ask for.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    names = font["name"]
    full = family + " " + style
    for record in names.names:
        new = {1: family, 2: style, 3: full, 4: full, 6: full.replace(" ", "")}.get(record.nameID)
        if new: names.setName(new, record.nameID, record.platformID, record.platEncID, record.langID)
    font.save(target)

for weight, folder in (("Regular", "400Regular"), ("Bold", "700Bold")):
    cut(f"noto-sans/{folder}/NotoSans_{folder}.ttf", f"out/sans-{weight.lower()}.ttf", "Rostrum Sans", weight)
    cut(f"noto-sans-arabic/{folder}/NotoSansArabic_{folder}.ttf", f"out/arabic-{weight.lower()}.ttf", "Rostrum Arabic", weight)
    cut(f"noto-sans-sc/{folder}/NotoSansSC_{folder}.ttf", f"out/chinese-{weight.lower()}.ttf", "Rostrum Chinese", weight, SIGNS | GB2312 | (BIG5 if weight == "Regular" else set()))
cut("noto-emoji/400Regular/NotoEmoji_400Regular.ttf", "out/emoji-regular.ttf", "Rostrum Emoji", "Regular")
