"""Names and words out of names of files."""

import re
import unicodedata
from pathlib import PurePosixPath

PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp")
_LONGEST = 60
_CAMERA = re.compile(
    r"(?i)^((img|dsc[nf]?|pxl|dcim|mvimg|image|photo|whatsapp image)[\s_-]*\d[\d\s_.-]*"
    r"|p?[\d\s_.-]{6,})$"
)
_COPY = re.compile(r"(?i)(\s*\(\d+\)|\s-\scopy|@\dx)+$")
_VARIANT = re.compile(r"[\s_-]+\d[a-z]$")  # doctor_1a
_NUMBER = re.compile(r"[\s_-]+\d$")  # doctor_1; “covid-19” and “over_18” keep theirs
_SEX = re.compile(r"(?i)[\s_-]+(lady|man|woman|boy|girl|male|female)$")
# “talking to man”: without its last word, this says nothing.
_OPEN = re.compile(r"(?i)[\s_-](to|with|of|for|by|and|the|a|an|in|on|at)$")
_TURNED = re.compile(r"^(.+?)_,_(.+)$")  # vote_,_to


def slug(words: str) -> str:
    """Return words as the name of a picture: small letters, numbers and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower())[:_LONGEST].strip("-")


def stem(file: str) -> str:
    """Return a file's name without its folders and its ending."""
    path = PurePosixPath(file.replace("\\", "/"))
    return path.stem if path.suffix.lower() in PICTURES else path.name


def terms(name: str) -> tuple[str, ...]:
    """Return the words that a file's name stands for, the plainest first; none from a camera.

    A letter of the alphabet stands for no word: “a” and “I” would be found in every sentence.

    Sets mark verbs (`vote_,_to`), variants (`doctor_1a`), sex (`happy_lady`) and kinds (`_-_`).
    """
    name = unicodedata.normalize("NFC", name)
    if _CAMERA.match(name):
        return ()
    name = _VARIANT.sub("", _COPY.sub("", name))
    turned = _TURNED.match(name)
    if turned:
        first, second = turned.groups()
        name = first if second.lower() == "to" else f"{second} {first}"
    plainest = _NUMBER.sub("", name)
    neither = _SEX.sub("", plainest)
    plainest = plainest if _OPEN.search(neither) else neither or plainest
    found = (words(part) for part in (plainest, _NUMBER.sub("", name), name))
    return tuple(dict.fromkeys(part for part in found if len(part) > 1))  # no single letters


def words(name: str) -> str:
    """Return a name as words with single spaces."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name.replace("_-_", " "))
    return " ".join(re.sub(r"[_\s,;.]+|(?<=\w)-(?=\w)", " ", spaced).lower().split())


def printable(text: str) -> str:
    """Return text on one line, with nothing in it that a terminal would obey."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
