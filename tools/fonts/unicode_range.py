"""The value of CSS `unicode-range`, as a set of code points."""


def parse(text: str) -> set[int]:
    points: set[int] = set()
    for part in text.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def show(points: set[int]) -> str:
    return ", ".join(f"U+{point:04X}" for point in sorted(points))
