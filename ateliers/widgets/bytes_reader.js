// The same bytes, read under another encoding or another separator.
// Used as it is by anywidget in notebooks; wrapped into a classic script for the page.

let count = 0;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function rawLine(runs, words) {
  const line = make("div");
  for (const run of runs) {
    if (typeof run === "string") line.append(run);
    else for (const hex of run) {
      const chip = make("span", { class: "byte", title: `${words.byte} ${hex}` }, hex);
      line.append(chip);
    }
  }
  return line;
}

function choice(label, options, id) {
  const select = make("select", { id });
  for (const [value, text] of options) select.append(make("option", { value }, text));
  return { select, field: make("p", {}, make("label", { for: id }, label), select) };
}

function table(rows, header, words) {
  const width = Math.max(...rows.map((row) => row.length));
  const names = header ? rows[0] : Array.from({ length: width }, (_, i) => `${words.column} ${i}`);
  const head = make("tr");
  for (let i = 0; i < width; i++) {
    const name = names[i] ?? "";
    // A header cell without a word would be announced as a header of nothing.
    head.append(name.trim() ? make("th", { scope: "col" }, name) : make("td"));
  }
  const body = make("tbody");
  for (const row of header ? rows.slice(1) : rows) {
    const line = make("tr");
    for (let i = 0; i < width; i++) line.append(make("td", {}, row[i] ?? ""));
    body.append(line);
  }
  return make("table", {}, make("thead", {}, head), body);
}

function render({ model, el }) {
  // In JupyterLab the arrow keys move between cells: here they belong to the controls.
  el.dataset.lmSuppressShortcuts = "true";
  const { lang, words, bytes, encodings, separators, states } = model.get("props");
  const id = `bytes-reader-${++count}`;
  const encoding = choice(words.encoding, encodings, `${id}-encoding`);
  const separator = choice(words.separator, separators, `${id}-separator`);
  const header = make("input", { type: "checkbox", id: `${id}-header`, checked: "" });
  const sentence = make("p", { role: "status", class: "sentence" });
  const result = make("div", {
    class: "scroll", tabindex: "0", role: "region", "aria-label": words.result,
  });

  const update = () => {
    const state = states[encoding.select.value][separator.select.value];
    if (sentence.textContent !== state.sentence) sentence.textContent = state.sentence;
    result.replaceChildren(table(state.rows, header.checked, words));
  };

  const root = make(
    "div",
    { class: "ateliers-widget bytes-reader", lang },
    make("p", { class: "file" }, make("strong", {}, words.file)),
    make("pre", { tabindex: "0", role: "region", "aria-label": words.file },
      ...bytes.map((line) => rawLine(line, words))),
    make("p", { class: "note" }, words.chips),
    make("div", { class: "choices" }, encoding.field, separator.field,
      make("p", { class: "check" }, header, make("label", { for: header.id }, words.header))),
    sentence,
    result,
  );
  root.addEventListener("change", update);
  update();
  el.replaceChildren(root);
}

export default { render };
