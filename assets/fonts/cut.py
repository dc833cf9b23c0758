"""
Cuts the fonts of the site from the packages that README.md names:

    npm install --prefix /tmp/fonts @fontsource-variable/literata@5.3.0 @fontsource-variable/libre-franklin@5.3.0 \
        @expo-google-fonts/noto-naskh-arabic@0.4.5
    python3 assets/fonts/cut.py /tmp/fonts/node_modules assets/fonts

It needs fontTools 4.38 or later with Brotli (Debian: python3-fonttools python3-brotli).
"""
import sys
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

packages, target = Path(sys.argv[1]), Path(sys.argv[2])


def letters(*ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


SIGNS = set(map(ord, "\u00a0§«°·»×–—‘’‚“”„•…€№→−"))
FIGURES = letters((0x20, 0x40), (0x5B, 0x5F), (0x7B, 0x7E)) | SIGNS
WESTERN = set(map(ord, "¡ªº¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœ"))
LATIN = letters((0x20, 0x7E)) | SIGNS | WESTERN
OTHER_LATIN = set(
    map(
        ord,
        "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŹźŻżŽžȘșȚț",
    )
)
CYRILLIC = letters((0x410, 0x44F)) | set(map(ord, "\u0301ЁЄІЇЎёєіїўҐґ"))
ARABIC = letters((0x621, 0x63A), (0x640, 0x652)) | set(map(ord, "،؛؟"))

LITERATA = "@fontsource-variable/literata/files/literata-{}-opsz-normal.woff2"
FRANKLIN = "@fontsource-variable/libre-franklin/files/libre-franklin-{}-wght-normal.woff2"
NASKH = "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"
TEXT = {"opsz": 24, "wght": 430}  # one cut for reading and for headlines
LABELS = {"wght": 460}


def cut(source, axes, codes, features):
    font = TTFont(packages / source)
    if axes:
        font = instantiateVariableFont(font, axes)
    options = Options(
        layout_features=features, hinting=False, glyph_names=False, name_IDs=[0, 1, 2], notdef_outline=True
    )
    options.drop_tables += ["STAT", "MVAR", "vhea", "vmtx", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def join(*fonts):
    """Letters of two files of one family in one."""
    files = []
    for font in fonts:
        font.flavor = None
        file = BytesIO()
        font.save(file)
        file.seek(0)
        files.append(file)
    return Merger().merge(files)


def save(name, font):
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 3_800_000_000
    path = target / f"{name}.woff2"
    font.save(path)
    print(path.name, path.stat().st_size)


def cut_family(name, source, axes, kerning):
    latin, extended, cyrillic = (source.format(part) for part in ("latin", "latin-ext", "cyrillic"))
    save(f"{name}-latin", join(cut(latin, axes, LATIN, kerning), cut(extended, axes, OTHER_LATIN, [])))
    save(f"{name}-russian", join(cut(latin, axes, FIGURES, []), cut(cyrillic, axes, CYRILLIC, [])))


cut_family("literata", LITERATA, TEXT, ["kern"])
cut_family("franklin", FRANKLIN, LABELS, [])
save("literata-cyrillic", cut(LITERATA.format("cyrillic"), TEXT, CYRILLIC, []))
# ccmp takes the dots off, so that what is under them joins; mark and mkmk put them back.
save("naskh-arabic", cut(NASKH, None, ARABIC, ["ccmp", "init", "medi", "fina", "rlig", "mark", "mkmk"]))
