// The same values as bars, a line or points, on an axis that starts at zero or later.
// Used as it is by anywidget in notebooks; wrapped into a classic script for the page.

let count = 0;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function drawn(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function radios(legend, name, options) {
  const set = make("fieldset", {}, make("legend", {}, legend));
  options.forEach(([value, text], i) => {
    const box = make("input", { type: "radio", name, value });
    box.checked = i === 0;
    set.append(make("label", {}, box, make("span", {}, text)));
  });
  return set;
}

function choice(label, names, picked, id) {
  const select = make("select", { id });
  names.forEach((name, i) => select.append(make("option", { value: i }, name)));
  select.value = String(picked);
  return { select, field: make("p", {}, make("label", { for: id }, label), select) };
}

function track(mark, places, i) {
  const svg = drawn("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" });
  if (mark === "bar") svg.classList.add("bars");
  const x = places[i];
  if (mark === "bar") svg.append(drawn("rect", { x: 0, y: 0, width: x, height: 100, class: "bar" }));
  if (mark === "line") {
    const half = (j, y) => (places[j] === undefined ? "" : `${(x + places[j]) / 2},${y} `);
    const points = `${half(i - 1, 0)}${x},50 ${half(i + 1, 100)}`;
    svg.append(drawn("polyline", { points, class: "line" }));
  }
  const cell = make("td", { class: "track" }, svg);
  if (mark !== "bar") cell.append(make("span", { class: "dot", style: `left:${x}%`, "aria-hidden": "true" }));
  return cell;
}

function render({ model, el }) {
  // In JupyterLab the arrow keys move between cells: here they belong to the controls.
  el.dataset.lmSuppressShortcuts = "true";
  const { lang, words, unit, names, values, starts, end, marks, alike } = model.get("props");
  const id = `chart-lens-${++count}`;
  const plain = new Intl.NumberFormat(`${lang}-CA`, { maximumFractionDigits: 2 });
  const one = new Intl.NumberFormat(`${lang}-CA`, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shape = radios(words.mark, `${id}-mark`, marks.map((mark) => [mark, words[mark]]));
  const start = radios(words.start, `${id}-start`, starts.map((s) => [s, plain.format(s) + unit]));
  const first = choice(words.compare, names, 0, `${id}-a`);
  const second = choice(words.with, names, names.length - 1, `${id}-b`);
  const sentence = make("p", { role: "status", class: "sentence" });
  const body = make("tbody");
  const low = make("span"), high = make("span", {}, plain.format(end) + unit);
  const head = make("tr", {}, make("td"), make("td", { class: "axis" }, low, high), make("td"));
  const plot = make("table", { "aria-label": words.plot }, make("thead", {}, head), body);

  const picked = (set) => set.querySelector("input:checked").value;
  const say = (key, said) => words[key].replace(/\{(\w+)\}/g, (_, name) => said[name]);

  const update = () => {
    const mark = picked(shape), from = Number(picked(start));
    const a = Number(first.select.value), b = Number(second.select.value);
    const places = values.map((value) => ((value - from) / (end - from)) * 100);
    // The larger value is named first, whichever was chosen first.
    const [long, short] = values[b] > values[a] ? [b, a] : [a, b];
    const look = (values[long] - from) / (values[short] - from), ratio = values[long] / values[short];
    const said = {
      a: names[long], b: names[short], start: plain.format(from) + unit,
      drawn: one.format(look), ratio: one.format(ratio),
      x: one.format(values[long]) + unit, y: one.format(values[short]) + unit,
    };
    const bars = ratio < alike ? "false-alike" : "false";
    const keys = a === b && mark !== "line" ? ["same"] : {
      bar: [look < alike ? "alike" : from ? bars : "true"],
      line: from ? ["slope", "steeper"] : ["slope"],
      point: from ? ["place", "announced"] : ["place"],
    }[mark];
    const text = keys.map((key) => say(key, said)).join(" ");
    if (sentence.textContent !== text) sentence.textContent = text;
    low.textContent = plain.format(from) + unit;
    plot.classList.toggle("late", from > 0);
    body.replaceChildren(...names.map((name, i) => make("tr",
      i === a || i === b ? { class: "compared" } : {},
      make("th", { scope: "row" }, name), track(mark, places, i),
      make("td", { class: "n" }, one.format(values[i]) + unit))));
  };

  const root = make("div", { class: "ateliers-widget chart-lens", lang },
    make("div", { class: "choices" }, shape, start),
    make("div", { class: "choices" }, first.field, second.field), sentence, plot);
  root.addEventListener("change", update);
  update();
  el.replaceChildren(root);
}

export default { render };
