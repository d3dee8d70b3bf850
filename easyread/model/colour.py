"""Colours, and how strongly they stand out."""

from __future__ import annotations

Colour = tuple[int, int, int]  # red, green, blue, 0–255

WHITE: Colour = (255, 255, 255)


def contrast(ink: Colour, paper: Colour) -> float:
    """Return how strongly ink stands out on paper: 1 (not at all) to 21 (black on white).

    Source: WCAG 2.2, “contrast ratio”.
    """
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
