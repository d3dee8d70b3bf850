// Sets the room between lines, letters and words that a reader may ask for (WCAG 2.2, 1.4.12).
() => {
  const style = document.createElement("style");
  style.textContent = `*, ::before, ::after {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  } p { margin-bottom: 2em !important; }`;
  document.documentElement.append(style);
}
