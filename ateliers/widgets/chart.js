// A drawn chart becomes live when a reader reaches for it: pointer, touch or keyboard.
// The drawing stays wherever anything fails, and on paper.

const REACH = ["pointerover", "focusin", "touchstart"];

/** Colours of the tooltip follow the ink of the figure, whoever decided on dark mode. */
function isDark(figure) {
  const [red, green, blue] = getComputedStyle(figure).color.match(/[\d.]+/g).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140;
}

/** The figure carries its tables as columns and rows; Vega wants one object a row. */
function specification(figure) {
  const spec = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
  for (const [name, { columns, rows }] of Object.entries(spec.datasets ?? {})) {
    if (!columns) continue;
    spec.datasets[name] = rows.map((row) =>
      Object.fromEntries(columns.map((column, i) => [column, row[i]])));
  }
  return spec;
}

/** The theme as the drawing had it (see theme.py). */
function fitted(config, width, labelAngle) {
  return {
    ...config,
    view: { ...config.view, continuousWidth: width, discreteWidth: width },
    axisXBand: { labelAngle },
    axisXPoint: { labelAngle },
    legend: { ...config.legend, columns: width < config.view.discreteWidth ? 1 : config.legend.columns },
    // Points nobody sees: without them a line has no place to tell a value.
    line: { ...config.line, point: { opacity: 0, size: 80 } },
  };
}

async function embed(figure, vegaEmbed, settings) {
  const { config, number, time } = settings[figure.lang] ?? settings.en;
  const spec = specification(figure);
  // Title and description are the figure's own: it shows them already.
  delete spec.title;
  delete spec.description;
  const plot = figure.querySelector(".plot");
  // A page has two drawings, one for phones: the live one is as the one that is seen.
  const stills = [...plot.querySelectorAll(".still")];
  const still = stills.find((one) => one.getClientRects().length) ?? stills[0];
  const drawing = still.querySelector("svg, img");
  const stage = document.createElement("div");
  stage.className = "live";
  stage.setAttribute("aria-hidden", "true");
  plot.append(stage);
  try {
    await vegaEmbed(stage, spec, {
      actions: false,
      renderer: "svg",
      config: fitted(config, Number(still.dataset.width), Number(still.dataset.angle)),
      formatLocale: number,
      timeFormatLocale: time,
      tooltip: { theme: isDark(figure) ? "dark" : "light" },
    });
    const live = stage.querySelector("svg");
    if (!live) throw new Error("nothing drawn");
    // The box of the drawing exactly: nothing below may move.
    const [width, height] = ["width", "height"].map((side) => drawing.getAttribute(side));
    Object.assign(live.style, {
      width: `${width}px`,
      minWidth: drawing.style.minWidth,
      aspectRatio: `${width} / ${height}`,
    });
  } catch (error) {
    stage.remove();
    throw error;
  }
}

/** A finger hovers over nothing: where it touches a mark, the value is told as under a pointer. */
function touchTells(event) {
  for (const shown of document.querySelectorAll('.ateliers-chart[data-touched]')) {
    const mark = shown.touchedMark;
    delete shown.dataset.touched;
    mark.dispatchEvent(new PointerEvent("pointerout", { bubbles: true }));
  }
  const figure = event.target.closest?.('.ateliers-chart[data-live="yes"]');
  const { clientX, clientY } = event;
  const mark = figure && document.elementFromPoint(clientX, clientY);
  if (!mark?.closest(".live")) return;
  figure.dataset.touched = "";
  figure.touchedMark = mark;
  mark.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX, clientY }));
}

/**
 * Watch the document for readers reaching for a chart.
 * `load` returns a promise of vegaEmbed; it is called at the first reach only.
 */
function watchCharts(load, settings) {
  const reached = async (event) => {
    const figure = event.target.closest?.(".ateliers-chart");
    if (!figure || figure.dataset.live) return;
    figure.dataset.live = "loading";
    try {
      await embed(figure, await load(), settings);
      figure.dataset.live = "yes";
      const finger = event.touches?.[0] ?? (event.pointerType === "touch" && event);
      if (finger) touchTells({ target: figure, clientX: finger.clientX, clientY: finger.clientY });
    } catch (error) {
      figure.dataset.live = "no";
      console.info("ateliers:", error);
    }
  };
  const tapped = (event) => { if (event.pointerType === "touch") touchTells(event); };
  for (const kind of REACH) document.addEventListener(kind, reached, { passive: true });
  document.addEventListener("click", tapped);
  return () => {
    REACH.forEach((kind) => document.removeEventListener(kind, reached));
    document.removeEventListener("click", tapped);
  };
}

/** Run a classic script from its address. */
function runScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`not loaded: ${address}`));
    document.head.append(script);
  });
}
